import { accessDues } from './access.ts';
import type { Case } from './case.ts';
import { POSTS } from './case.ts';
import type { TaskHolder } from './turns.ts';
import { holdersOf, PARTY_OF } from './turns.ts';
import { isOpen } from './status.ts';
import { STAGES } from './lifecycle.ts';
import type { PersonKey } from './member.ts';
import { dueMonths, duesOf } from './dues.ts';
import { isSettled, loansOf } from './loan/stages.ts';
import { FINANCE, loanBalls, openInstalments } from './loan/turns.ts';
import type { Rules } from './programme.ts';
import { keptTags } from './retention.ts';
import { ERASURE_HOLDER } from './tasks.ts';

/** The tag of the cases that wait for somebody. */
export const holderTag = (holder: TaskHolder): string =>
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

/** The open cases among those of a tag, and the closed ones. */
export const openTag = (tag: string): string => `open:${tag}`;
export const closedTag = (tag: string): string => `closed:${tag}`;

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
