import type { Case } from './case.ts';
import type { Day } from './day.ts';
import { addMonths, dayOf, yearOf } from './day.ts';
import type { Due } from './due.ts';
import { holderOf } from './turns.ts';
import { isOpen } from './status.ts';
import { isSettled, loansOf } from './loan/stages.ts';
import type { Member } from './member.ts';
import { personKey, seatsOf } from './member.ts';
import type { Programme, Rules } from './programme.ts';

/** The last day on which something happened for which the case is needed: its end, a loan's, a follow-up, access. */
const lastDayOf = ({ since, followUps = [], accesses = [], ...subject }: Case): Day =>
  [
    dayOf(since),
    ...loansOf(subject).flatMap(({ steps }) => steps.map(({ at }) => dayOf(at))),
    ...followUps.map(({ date }) => date),
    ...accesses.flatMap(({ given }) => given ?? []),
  ]
    .toSorted()
    .at(-1) ?? dayOf(since);

/** A debt, and what the citizen has asked for, go on: what is kept for them is not over. */
const isNeeded = (subject: Case): boolean =>
  loansOf(subject).some(({ state }) => !isSettled(state)) ||
  (subject.accesses ?? []).some(({ given }) => given === undefined);

/**
 * A case has been closed as long as the programme keeps one, by the rule of the day it was made: that is what the citizen
 * was told when their data were taken (practice §4, Notice duty and Retention; GDPR art. 13, stk. 2, litra a). What was
 * agreed on since is for those who were told of it. Nothing is due where the programme kept no such rule then, nor while
 * somebody else has to agree that the person is erased.
 */
export const retentionDues = (
  subject: Case,
  { retentionMonths }: Pick<Rules, 'retentionMonths'>,
): readonly Due[] => {
  if (retentionMonths === undefined || isOpen(subject.status) || subject.status === 'erased') return [];
  if (subject.erasure || isNeeded(subject)) return [];
  const on = addMonths(lastDayOf(subject), retentionMonths);
  return [{ kind: 'retention', on, remindOn: [on], holders: [holderOf(subject, 'caseworker')] }];
};

const keptTag = (person: string, year: number): string => `kept:${person}:${year}`;

/** A closed case waits for years and then for its caseworker: by the year, so that nobody's list reads through all of them. */
export const keptTags = (subject: Case, rules: Pick<Rules, 'retentionMonths'>): readonly string[] =>
  retentionDues(subject, rules).flatMap(({ on, holders }) =>
    holders.flatMap((holder) => (holder.kind === 'person' ? [keptTag(holder.person, yearOf(on))] : [])),
  );

/** The tags under which the cases of a member stand whose time is over on a day, or later in its year. */
export const keptTagsOf = (member: Member, { setUp }: Programme, day: Day): readonly string[] => {
  const first = (setUp?.retentionMonths ?? [])
    .map(({ from, value }) => yearOf(addMonths(from, value)))
    .toSorted((a, b) => a - b)[0];
  if (first === undefined) return [];
  const years = Array.from({ length: Math.max(yearOf(day) - first + 1, 0) }, (_, index) => first + index);
  return seatsOf(member, day)
    .filter(({ roles }) => roles.includes('caseworker'))
    .flatMap((seat) => years.map((year) => keptTag(personKey(seat), year)));
};
