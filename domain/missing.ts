import { dataProtectionOn } from './data-protection.ts';
import type { Dated } from './dated.ts';
import { valueOn } from './dated.ts';
import type { Day } from './day.ts';
import { lendingOn, missingForLending } from './loan/lending.ts';
import type { Member, Role } from './member.ts';
import type { DatedRules, LetterKind, OrganisationFunction, Programme } from './programme.ts';
import { functionsOf, LETTERS, organisationFor, supportBasesAt } from './programme.ts';
import { holds } from './rights/holds.ts';

/** What a programme has to have before its first citizen, in the order in which it is looked at. */
export const SET_UP_ITEMS = [
  'buyer',
  'job-centre',
  'provider',
  'authority',
  'place-basis',
  'discharge-basis',
  'deadline',
  'place-rule',
  'rules',
  'support-bases',
  'lending',
  'loan-basis',
  'letters',
  'agreement',
  'dpia',
  'officers',
  'retention',
  'look-retention',
  'committee',
  'two-caseworkers',
  'two-visitators',
  'two-approvers',
  'channel',
] as const;
export type SetUpItem = (typeof SET_UP_ITEMS)[number];

/** Those that depend on who works here and where notices go: a file cannot hold them. */
const AROUND_ITEMS = ['two-caseworkers', 'two-visitators', 'two-approvers', 'channel'] as const;
export type AroundItem = (typeof AROUND_ITEMS)[number];

/** What is not set in the rules but comes of who takes part: two people for two keys, and a channel. */
export const isAround = (item: SetUpItem): item is AroundItem => AROUND_ITEMS.some((one) => one === item);

/**
 * Whether an item is there. `closed`: it is not, and need not be: nothing is lent. `which`: the parts that are missing
 * of one that has many, by their names or ids.
 */
export interface Checked {
  readonly item: SetUpItem;
  readonly state: 'there' | 'missing' | 'closed';
  readonly which: readonly string[];
}

/** What a programme has around it. */
export interface Around {
  readonly members: readonly Member[];
  /** Somebody has said where its notices go, or the installation has. */
  readonly channel: boolean;
}

/** Empty words are no words. */
const isSaid = (words: string | undefined): boolean => words !== undefined && words.trim() !== '';

const saidOn = (dated: Dated<string> | undefined, day: Day): boolean => isSaid(valueOn(dated ?? [], day));

const isOn = <T>(dated: Dated<T> | undefined, day: Day): boolean => valueOn(dated ?? [], day) !== undefined;

/** A rule that has not begun, or has ended, is no rule. */
const rulesWithout = ({ rules }: Programme, day: Day): readonly (keyof DatedRules)[] =>
  (Object.keys(rules) as readonly (keyof DatedRules)[]).filter((key) => !isOn<unknown>(rules[key], day));

const authorityLacks = (programme: Programme, day: Day): readonly string[] => {
  const found = valueOn(programme.authority, day);
  return (['name', 'unit', 'phone', 'complaintBody'] as const).filter((part) => !isSaid(found?.[part]));
};

const LOAN_LETTER = /^loan-/;

/** The kinds of letters without a text; those about loans only where something is lent. */
const lettersWithout = (programme: Programme, day: Day): readonly LetterKind[] =>
  LETTERS.filter((kind) => isLent(programme, day) || !LOAN_LETTER.test(kind)).filter((kind) => {
    const found = valueOn(programme.letters[kind] ?? [], day);
    return !isSaid(found?.da) || !isSaid(found?.en);
  });

/** Somebody has begun to say who lends; that it is not yet open is what is missing. */
const isLent = (programme: Programme, day: Day): boolean => lendingOn(programme, day) !== undefined;

/** Those who answer for data and cannot be reached about it (GDPR art. 13, stk. 1, litra b), by id. */
const withoutOfficer = (programme: Programme, day: Day): readonly string[] => {
  const { controllers = [] } = dataProtectionOn(programme, day);
  return programme.organisations
    .map(({ id }) => id)
    .filter((id) => functionsOf(programme, id, day).length > 0)
    .filter((id) => !isSaid(controllers.find(({ organisation }) => organisation === id)?.officer));
};

/** Two people each, or one absence or conflict of interest stops every decision (practice §3). */
const NEEDED = 2;

const decides = (
  { members }: Around,
  role: Role,
  party: OrganisationFunction,
  programme: Programme,
  day: Day,
): boolean => members.filter((member) => holds(member, role, party, programme, day)).length >= NEEDED;

interface Looked {
  readonly there: boolean;
  readonly which?: readonly string[];
  readonly closed?: boolean;
}

const whole = (which: readonly string[]): Looked => ({ there: which.length === 0, which });

const look = (item: SetUpItem, programme: Programme, day: Day, around: Around): Looked => {
  const { setUp = {} } = programme;
  switch (item) {
    case 'buyer':
    case 'job-centre':
    case 'provider':
      return { there: organisationFor(programme, item, day) !== undefined };
    case 'authority':
      return whole(authorityLacks(programme, day));
    case 'place-basis':
      return { there: saidOn(setUp.legalBasis?.place, day) };
    case 'discharge-basis':
      return { there: saidOn(setUp.legalBasis?.discharge, day) };
    case 'deadline':
      return { there: isOn(programme.rules.deadlineDays, day) };
    case 'place-rule':
      return { there: isOn(programme.rules.placeRule, day) };
    case 'rules':
      return whole(
        rulesWithout(programme, day).filter((key) => key !== 'deadlineDays' && key !== 'placeRule'),
      );
    case 'support-bases':
      return { there: supportBasesAt(programme, day).length > 0 };
    case 'lending':
      return isLent(programme, day)
        ? whole(missingForLending(programme, day).filter((part) => part !== 'legal-basis'))
        : { there: false, closed: true };
    case 'loan-basis':
      return isLent(programme, day)
        ? { there: isSaid(lendingOn(programme, day)?.legalBasis) }
        : { there: false, closed: true };
    case 'letters':
      return whole(lettersWithout(programme, day));
    case 'agreement':
      return { there: isOn(setUp.agreements?.controllers, day) };
    case 'dpia':
      return { there: isOn(setUp.agreements?.dpia, day) };
    case 'officers':
      return whole(withoutOfficer(programme, day));
    case 'retention':
      return { there: isOn(setUp.retentionMonths, day) };
    case 'look-retention':
      return { there: isOn(programme.lookMonths, day) };
    case 'committee':
      return { there: saidOn(setUp.committee, day) };
    case 'two-caseworkers':
      return { there: decides(around, 'caseworker', 'job-centre', programme, day) };
    case 'two-visitators':
      return { there: decides(around, 'visitator', 'provider', programme, day) };
    case 'two-approvers':
      return isLent(programme, day)
        ? { there: decides(around, 'loan-approver', 'provider', programme, day) }
        : { there: false, closed: true };
    case 'channel':
      return { there: around.channel };
  }
};

/** The whole checklist of a programme on a day, in order. Pure. */
export const checklistOf = (programme: Programme, around: Around, day: Day): readonly Checked[] =>
  SET_UP_ITEMS.map((item) => {
    const { there, closed = false, which = [] } = look(item, programme, day, around);
    return { item, state: there ? 'there' : closed ? 'closed' : 'missing', which };
  });

/** What a programme lacks on a day before it can take its first citizen; none where it is ready. Pure. */
export const missingOf = (
  programme: Programme,
  members: readonly Member[],
  day: Day,
  channel = true,
): readonly Checked[] =>
  checklistOf(programme, { members, channel }, day).filter(({ state }) => state === 'missing');

/** What the programme itself lacks, whoever works with it. */
export const missingIn = (programme: Programme, day: Day): readonly Checked[] =>
  missingOf(programme, [], day).filter(({ item }) => !isAround(item));
