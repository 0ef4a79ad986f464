import type { Dated } from '../dated.ts';
import { allOn, valueOn } from '../dated.ts';
import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { Lending, LoanTerms } from '../loan/lending.ts';
import type { DataProtection } from '../data-protection.ts';
import type {
  Authority,
  DatedRules,
  LetterKind,
  OrganisationFunction,
  Programme,
  Rules,
} from '../programme.ts';
import { functionsOf } from '../programme.ts';
import type { SetUp } from '../set-up.ts';
import { same } from '../text.ts';
import { withPart, withValue } from './dated-change.ts';
import type { LetterRule, RuleChange, RuleKey, RuleValue } from './vocabulary.ts';
import { letterIn, RULE_DAY } from './vocabulary.ts';

/** How a rule is read from a programme and how another value is put into it. */
interface Place {
  readonly read: (programme: Programme, day: Day) => RuleValue | undefined;
  readonly write: (programme: Programme, from: Day, value: RuleValue) => Programme;
}

/** The values of a rule were checked by its kind (check.ts), so they are of the type its place has. */
const asIs = <T>(value: RuleValue): T => value as T;

const plain = <K extends keyof DatedRules>(key: K): Place => ({
  read: ({ rules }, day) => valueOn<Rules[K]>(rules[key], day) as RuleValue | undefined,
  write: (programme, from, value) => {
    const dated = withValue<Rules[K]>(programme.rules[key], from, asIs(value));
    return { ...programme, rules: { ...programme.rules, [key]: dated } };
  },
});

const remind = (key: keyof Rules['reminderDays']): Place => ({
  read: ({ rules }, day) => valueOn(rules.reminderDays, day)?.[key],
  write: (programme, from, value) => {
    const reminderDays = withPart(
      programme.rules.reminderDays,
      from,
      asIs<readonly number[]>(value),
      (days) => days[key],
      (days, part) => ({ ...days, [key]: part }),
      { deadline: [], phaseEnd: [], offer: [] },
    );
    return { ...programme, rules: { ...programme.rules, reminderDays } };
  },
});

const NO_AUTHORITY: Authority = { name: '', unit: '', phone: '', complaintBody: '' };

const authority = (key: keyof Authority): Place => ({
  read: (programme, day) => valueOn(programme.authority, day)?.[key],
  write: (programme, from, value) => ({
    ...programme,
    authority: withPart(
      programme.authority,
      from,
      asIs<string>(value),
      (one) => one[key],
      (one, part) => ({ ...one, [key]: part }),
      NO_AUTHORITY,
    ),
  }),
});

/** Nothing can be lent by it: it stands where the first setting of a lending is agreed on. */
const NO_TERMS: LoanTerms = {
  minimum: 0,
  maximum: 0,
  interestPercent: 0,
  mostGraceMonths: 0,
  mostInstalments: 1,
  deadlineDays: 1,
  mostDeferralMonths: 1,
  cvrBeforePayout: true,
  approvalLimit: 0,
};

const lending = <P extends RuleValue>(
  read: (value: Lending) => P | undefined,
  write: (value: Lending, part: P) => Lending,
): Place => ({
  read: (programme, day) => {
    const found = valueOn(programme.lending ?? [], day);
    return found && read(found);
  },
  write: (programme, from, value) => ({
    ...programme,
    lending: withPart<Lending, P>(programme.lending ?? [], from, asIs(value), read, write, {
      terms: NO_TERMS,
    }),
  }),
});

const term = (key: keyof Omit<LoanTerms, 'approvalLimits'>): Place =>
  lending<RuleValue>(
    ({ terms }) => terms[key],
    (one, part) => ({ ...one, terms: { ...one.terms, [key]: part } }),
  );

const words = (key: 'lender' | 'legalBasis' | 'complaintBody' | 'refusalRule'): Place =>
  lending<string>(
    (one) => one[key],
    (one, part) => ({ ...one, [key]: part }),
  );

/** An id from a name: letters and figures, and never one that was there before. */
const newId = (label: string, taken: readonly string[]): string => {
  const bare = label
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const name = bare === '' ? 'grundlag' : bare;
  const free = (nth: number): string => {
    const id = nth === 1 ? name : `${name}-${nth}`;
    return taken.includes(id) ? free(nth + 1) : id;
  };
  return free(1);
};

const addBasis: Place = {
  read: () => undefined,
  write: (programme, from, value) => {
    const label = asIs<string>(value);
    const id = newId(
      label,
      programme.supportBases.map((row) => row.value.id),
    );
    const row = { from, value: { id, label: same(label) } };
    return { ...programme, supportBases: [...programme.supportBases, row] };
  },
};

/** It holds up to the day before; who lives on it goes on doing so. */
const endBasis: Place = {
  read: () => undefined,
  write: (programme, from, value) => ({
    ...programme,
    supportBases: programme.supportBases.map((row) =>
      row.value.id === value && (row.to === undefined || row.to >= from)
        ? { ...row, to: addDays(from, -1) }
        : row,
    ),
  }),
};

type SetUpPart = { readonly [K in keyof SetUp]-?: NonNullable<SetUp[K]> };

/** A part of the set-up that is a dated list by itself. */
const part = (key: 'committee' | 'retentionMonths'): Place => ({
  read: ({ setUp }, day) => valueOn<RuleValue>(setUp?.[key] ?? [], day),
  write: (programme, from, value) => ({
    ...programme,
    setUp: { ...programme.setUp, [key]: withValue<RuleValue>(programme.setUp?.[key] ?? [], from, value) },
  }),
});

/** One that stands among others of its kind. */
const partOf = <G extends 'agreements' | 'legalBasis'>(group: G, key: keyof SetUpPart[G] & string): Place => {
  const rowsIn = ({ setUp }: Programme): Dated<RuleValue> =>
    (setUp?.[group] as Readonly<Record<string, Dated<RuleValue>>> | undefined)?.[key] ?? [];
  return {
    read: (programme, day) => valueOn(rowsIn(programme), day),
    write: (programme, from, value) => ({
      ...programme,
      setUp: {
        ...programme.setUp,
        [group]: { ...programme.setUp?.[group], [key]: withValue(rowsIn(programme), from, value) },
      },
    }),
  };
};

/** Who is reached about the data of the organisation that holds a function on the day. */
const officer = (party: OrganisationFunction): Place => {
  // Where several do the same, first the one nobody is reached about yet.
  const at = (programme: Programme, day: Day): string => {
    const { controllers = [] } = valueOn(programme.dataProtection ?? [], day) ?? {};
    const all = programme.organisations
      .map(({ id }) => id)
      .filter((id) => functionsOf(programme, id, day).includes(party));
    const without = all.find((id) => !controllers.some((one) => one.organisation === id && one.officer));
    return without ?? all[0] ?? party;
  };
  return {
    read: (programme, day) =>
      valueOn(programme.dataProtection ?? [], day)?.controllers?.find(
        ({ organisation }) => organisation === at(programme, day),
      )?.officer,
    write: (programme, from, value) => {
      const organisation = at(programme, from);
      const own = ({ controllers = [] }: DataProtection): string | undefined =>
        controllers.find((one) => one.organisation === organisation)?.officer;
      const write = (one: DataProtection, said: string): DataProtection => {
        const { controllers = [] } = one;
        const found = controllers.find((other) => other.organisation === organisation);
        const others = controllers.filter((other) => other.organisation !== organisation);
        return { ...one, controllers: [...others, { ...found, organisation, officer: said }] };
      };
      const dataProtection = withPart<DataProtection, string>(
        programme.dataProtection ?? [],
        from,
        asIs(value),
        own,
        write,
        {},
      );
      return { ...programme, dataProtection };
    },
  };
};

const lookMonths: Place = {
  read: (programme, day) => valueOn(programme.lookMonths ?? [], day),
  write: (programme, from, value) => ({
    ...programme,
    lookMonths: withValue<number>(programme.lookMonths ?? [], from, asIs(value)),
  }),
};

/** What goes to the citizen is the Danish text; until somebody translates a new one, both are that. */
const letter = (kind: LetterKind): Place => ({
  read: ({ letters }, day) => valueOn(letters[kind] ?? [], day)?.da,
  write: (programme, from, value) => {
    const dated = withValue(programme.letters[kind] ?? [], from, same(asIs<string>(value)));
    return { ...programme, letters: { ...programme.letters, [kind]: dated } };
  },
});

const PLACE: Readonly<Record<Exclude<RuleKey, LetterRule>, Place>> = {
  places: plain('places'),
  placeRule: plain('placeRule'),
  offerDays: plain('offerDays'),
  offerExtensionDays: plain('offerExtensionDays'),
  staleMonths: plain('staleMonths'),
  qualifyingMonths: plain('qualifyingMonths'),
  mainMonths: plain('mainMonths'),
  gateBlocks: plain('gateBlocks'),
  lateDays: plain('lateDays'),
  longestPauseDays: plain('longestPauseDays'),
  intakeDays: plain('intakeDays'),
  addSupportBasis: addBasis,
  endSupportBasis: endBasis,
  deadlineDays: plain('deadlineDays'),
  hearingDays: plain('hearingDays'),
  complaintDays: plain('complaintDays'),
  reassessmentDays: plain('reassessmentDays'),
  undoMinutes: plain('undoMinutes'),
  remindDeadline: remind('deadline'),
  remindPhaseEnd: remind('phaseEnd'),
  remindOffer: remind('offer'),
  loanMinimum: term('minimum'),
  loanMaximum: term('maximum'),
  loanInterest: term('interestPercent'),
  loanGraceMonths: term('mostGraceMonths'),
  loanInstalments: term('mostInstalments'),
  loanDeadlineDays: term('deadlineDays'),
  loanDeferralMonths: term('mostDeferralMonths'),
  loanCvr: term('cvrBeforePayout'),
  loanApprovalLimit: term('approvalLimit'),
  loanLender: words('lender'),
  loanBasis: words('legalBasis'),
  loanComplaintBody: words('complaintBody'),
  loanRefusalRule: words('refusalRule'),
  authorityName: authority('name'),
  authorityUnit: authority('unit'),
  authorityPhone: authority('phone'),
  complaintBody: authority('complaintBody'),
  refusalRule: authority('refusalRule'),
  placeBasis: partOf('legalBasis', 'place'),
  dischargeBasis: partOf('legalBasis', 'discharge'),
  controllersAgreement: partOf('agreements', 'controllers'),
  dpia: partOf('agreements', 'dpia'),
  officerBuyer: officer('buyer'),
  officerJobCentre: officer('job-centre'),
  officerProvider: officer('provider'),
  retentionMonths: part('retentionMonths'),
  lookMonths,
  committee: part('committee'),
};

const placeOf = (rule: RuleKey): Place => {
  const kind = letterIn(rule);
  return kind === undefined ? PLACE[rule as Exclude<RuleKey, LetterRule>] : letter(kind);
};

/** What a rule says on a day; `undefined` where nothing was agreed on, or it is a list that is only added to. */
export const ruleOn = (programme: Programme, rule: RuleKey, day: Day): RuleValue | undefined =>
  placeOf(rule).read(programme, day);

/** The programme with a rule that is different from a day on; what held before that day stays as it was. */
export const withChange = (programme: Programme, { rule, from, value }: Omit<RuleChange, 'was'>): Programme =>
  placeOf(rule).write(programme, from, value);

/**
 * The first day from which a rule can change: never backwards. What is read again later for a day that has passed
 * can begin tomorrow, or a case that was made this morning would lose what it was made with.
 */
export const earliestFor = (rule: RuleKey, today: Day): Day =>
  RULE_DAY[rule] === 'today' ? today : addDays(today, 1);

/** Every day on which something in the programme begins. */
const beginsIn = (value: unknown): readonly Day[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'from' in value && typeof value.from === 'string' ? [value.from] : [];
  return [...own, ...Object.values(value).flatMap(beginsIn)];
};

/** What a rule says from today on: first today's value where there is one, then each that begins later. */
export const timelineOf = (
  programme: Programme,
  rule: RuleKey,
  today: Day,
): readonly { readonly from: Day; readonly value: RuleValue }[] => {
  const {
    rules,
    authority: who,
    lending: lends,
    setUp,
    lookMonths: looks,
    dataProtection,
    letters,
  } = programme;
  const all = beginsIn({ rules, who, lends, setUp, looks, dataProtection, letters });
  const days = [...new Set(all)].filter((from) => from > today);
  const values = [today, ...days.toSorted()].flatMap((from) => {
    const value = ruleOn(programme, rule, from);
    return value === undefined ? [] : [{ from, value }];
  });
  return values.filter(
    ({ value }, index) => index === 0 || JSON.stringify(value) !== JSON.stringify(values[index - 1]?.value),
  );
};

/** The names of the support bases that hold on a day, or begin later. */
export const basesFrom = (
  programme: Programme,
  day: Day,
): readonly { readonly id: string; readonly label: string; readonly from: Day; readonly to?: Day }[] =>
  programme.supportBases
    .filter(({ to }) => to === undefined || to >= day)
    .map(({ from, to, value }) => ({
      id: value.id,
      label: value.label.da,
      from,
      ...(to !== undefined && { to }),
    }));

export const basesOn = (programme: Programme, day: Day): readonly string[] =>
  allOn(programme.supportBases, day).map(({ id }) => id);
