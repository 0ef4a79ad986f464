import { accessDues } from './access.ts';
import type { Case } from './case.ts';
import { POSTS } from './case.ts';
import type { Day } from './day.ts';
import type { TaskHolder } from './turns.ts';
import { holdersOf, PARTY_OF } from './turns.ts';
import { isOpen } from './status.ts';
import { STAGES } from './lifecycle.ts';
import { holdsOtherKey } from './keys.ts';
import type { Member, PersonKey } from './member.ts';
import { isActive, personKey, seatsOf, sitsFor } from './member.ts';
import { dueMonths, duesOf } from './dues.ts';
import { isSettled, loansOf } from './loan/stages.ts';
import { FINANCE, loanBalls, openInstalments } from './loan/turns.ts';
import type { Programme, Rules } from './programme.ts';
import { functionsOf } from './programme.ts';
import { keptTags } from './retention.ts';
import { holds } from './rights/holds.ts';

const holderTag = (holder: TaskHolder): string =>
  holder.kind === 'person' ? `task:person:${holder.person}` : `task:role:${holder.party}:${holder.role}`;

/** The tags under which cases stand that nobody is responsible for. */
export const VACANT_TAGS: readonly string[] = POSTS.map((post) =>
  holderTag({ kind: 'role', party: PARTY_OF[post], role: 'leader' }),
);

/** The cases of a person in which something can still become due. */
export const activeTag = (person: PersonKey): string => `active:${person}`;

/** The cases in which somebody is reminded of something in a Danish month, `2027-03`. */
export const dueTag = (month: string): string => `due:${month}`;

const activeFor = (subject: Case, rules: Rules): readonly PersonKey[] => {
  if (isOpen(subject.status))
    return [subject.caseworker, ...(subject.coach === undefined ? [] : [subject.coach])];
  return duesOf(subject, rules).some(({ kind }) => kind !== 'retention') ? [subject.caseworker] : [];
};

const openTag = (tag: string): string => `open:${tag}`;
const closedTag = (tag: string): string => `closed:${tag}`;

/** Open cases are listed whole and closed ones a page at a time, so no list ever reads through the other ones. */
const stateTags = (subject: Case): readonly string[] => {
  const units = [`organisation:${subject.organisation}`, ...(subject.sharedWithProvider ? ['provider'] : [])];
  if (isOpen(subject.status)) return units.map(openTag);
  const people = [subject.caseworker, ...(subject.coach === undefined ? [] : [subject.coach])];
  return [...people.map((person) => `of:${person}`), ...units].map(closedTag);
};

/** An application that both parties assess and nobody has decided: the provider's visitators wait for it as a unit. */
export const ASSESSED = 'undecided:provider';

/** Every case with a loan, and those with one that is not settled. */
export const LOANS_TAG = 'loans';
export const OPEN_LOANS_TAG = 'loans:open';

/** Where a loan is asked for, decided, paid out or paid back somebody has it among their tasks. */
const loanTags = (subject: Case): readonly string[] => {
  const loans = loansOf(subject);
  if (loans.length === 0) return [];
  const open = loans.some(({ state }) => !isSettled(state));
  const owes = openInstalments(subject).length > 0;
  const holders = [...loanBalls(subject).map(({ holder }) => holder), ...(owes ? [FINANCE] : [])];
  return [...new Set([LOANS_TAG, ...(open ? [OPEN_LOANS_TAG] : []), ...holders.map(holderTag)])];
};

/** Who agrees, or does not, that the person in a case is erased. */
export const ERASURE_HOLDER: TaskHolder = { kind: 'role', party: 'job-centre', role: 'leader' };
/** Who has to give the citizen access has the case among their tasks, also when it is closed. */
const accessTags = (subject: Case): readonly string[] => [
  ...new Set(accessDues(subject, []).flatMap(({ holders }) => holders.map(holderTag))),
];

/** What a case can be listed by: whose turn it is, who is responsible, and that it is open. */
export const caseTags = (subject: Case, rules: Rules): readonly string[] => [
  'case',
  `of:${subject.caseworker}`,
  `organisation:${subject.organisation}`,
  ...(subject.coach !== undefined ? [`of:${subject.coach}`] : []),
  ...(subject.sharedWithProvider ? ['provider'] : []),
  ...(subject.sharedWithProvider && STAGES[subject.status].deadlineRuns ? [ASSESSED] : []),
  ...holdersOf(subject).map(holderTag),
  ...(subject.erasure ? [holderTag(ERASURE_HOLDER)] : []),
  ...activeFor(subject, rules).map(activeTag),
  ...dueMonths(subject, rules).map(dueTag),
  ...stateTags(subject),
  ...keptTags(subject, rules),
  ...loanTags(subject),
  ...accessTags(subject).filter((tag) => !holdersOf(subject).map(holderTag).includes(tag)),
];

/** The tags under which a member's tasks stand: as a person, and as one of a unit ("an inbox for the unit"). */
export const taskTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => [
  ...new Set(
    seatsOf(member, day).flatMap((seat) => [
      `task:person:${personKey(seat)}`,
      ...functionsOf(programme, seat.organisation, day).flatMap((party) =>
        seat.roles.map((role) => holderTag({ kind: 'role', party, role })),
      ),
    ]),
  ),
];

/** The tags under which the cases stand in which something can still become due for a member. */
export const activeTagsOf = (member: Member, day: Day): readonly string[] =>
  seatsOf(member, day).map((seat) => activeTag(personKey(seat)));

/** The tags under which the cases stand in which a member waits for others. */
export const besideTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => [
  ...activeTagsOf(member, day),
  ...(seatsOf(member, day).some((seat) => holds(seat, 'visitator', 'provider', programme, day))
    ? [ASSESSED]
    : []),
];

/** The tags under which the open cases stand that a member may list; a coach also has those that no coach has. */
export const openTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => [
  ...new Set([
    ...activeTagsOf(member, day),
    ...caseTagsOf(member, programme, day)
      .filter((tag) => !tag.startsWith('of:'))
      .map(openTag),
    ...(holds(member, 'coach', 'provider', programme, day)
      ? [holderTag({ kind: 'role', party: 'provider', role: 'coach' })]
      : []),
  ]),
];

/** The tags under which the closed cases stand that a member may list. */
export const closedTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] =>
  caseTagsOf(member, programme, day).map(closedTag);

/** The tags under which the cases stand that a member may list. */
export const caseTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => [
  ...new Set(
    seatsOf(member, day).flatMap((seat) => {
      const functions = functionsOf(programme, seat.organisation, day);
      return [
        `of:${personKey(seat)}`,
        ...(seat.roles.includes('visitator') && functions.includes('provider') ? ['provider'] : []),
        ...(seat.roles.includes('leader') ? [`organisation:${seat.organisation}`] : []),
      ];
    }),
  ),
];

/** The tags under which the cases stand that a member may hand over, and those of the colleagues beside them. */
export const handoverTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => {
  if (member.roles.includes('admin')) return ['case'];
  const functions = functionsOf(programme, member.organisation, day);
  return [
    ...(functions.includes('job-centre') ? [`organisation:${member.organisation}`] : []),
    ...(functions.includes('provider') ? ['provider'] : []),
  ];
};

/** A person who holds or has held the job centre's key of a case has no task with the provider's. */
export const hasTask = (subject: Case, member: Member, day: Day): boolean =>
  !holdsOtherKey(subject, member, 'provider', day) ||
  holdersOf(subject).some((holder) =>
    holder.kind === 'person' ? sitsFor(member, holder.person, day) : holder.party !== 'provider',
  );

/** Whether something waits for a member on a day: in person, in a unit, or standing in for one of those. */
export const isHeldBy = (
  holder: TaskHolder,
  subject: Pick<Case, 'recused'>,
  member: Member,
  programme: Programme,
  day: Day,
): boolean =>
  !subject.recused?.includes(personKey(member)) &&
  (holder.kind === 'person'
    ? sitsFor(member, holder.person, day) && isActive(member, day)
    : seatsOf(member, day).some((seat) => holds(seat, holder.role, holder.party, programme, day)));

/** The members who have the ball in a case on a day. */
export const holdersAmong = (
  subject: Parameters<typeof holdersOf>[0] & Pick<Case, 'recused'>,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly Member[] =>
  members.filter((member) =>
    holdersOf(subject).some((holder) => isHeldBy(holder, subject, member, programme, day)),
  );

/** The day an answer is due, while the deadline runs. */
export const dueOn = (subject: Pick<Case, 'status' | 'complaint' | 'deadline'>): Day | undefined => {
  if (subject.status === 'complained') return subject.complaint?.reassessBy;
  return STAGES[subject.status].deadlineRuns ? subject.deadline : undefined;
};
