import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import { followUpDues } from '../dues.ts';
import { complaintEnd } from '../last-day.ts';
import { decisionSent } from '../status.ts';
import type { LoanState } from '../loan/loan.ts';
import { isSettled, loansOf } from '../loan/stages.ts';
import type { Programme } from '../programme.ts';
import type { Refusal } from '../refusal.ts';

/** The decisions against the citizen in a case, by the day they were sent. */
const decisionsIn = (subject: Case): readonly Day[] => [
  ...[decisionSent(subject)].flatMap((day) => day ?? []),
  ...loansOf(subject).flatMap(({ state }) => state.refusedOn ?? []),
];

/** As far as a loan shows it to who erases: they do not read how it is paid back, so a paid one may be settled. */
export const seemsSettled = (state: LoanState): boolean => isSettled(state) || state.paidOut > 0;

/**
 * What still needs the person in a case that is closed: a complaint that can come, a loan that is not settled,
 * data that the citizen asked to see, a follow-up that was not noted. `undefined` where nothing does.
 */
export const erasureProblem = (
  subject: Case,
  programme: Programme,
  day: Day,
  settled: (state: LoanState) => boolean = isSettled,
): Refusal | undefined => {
  const { number } = subject;
  const open = decisionsIn(subject)
    .map((sent) => complaintEnd(programme, sent))
    .toSorted()
    .findLast((until) => until >= day);
  if (open !== undefined) return { code: 'erasure-complaint', case: number, until: open };
  if (loansOf(subject).some(({ state }) => !settled(state))) return { code: 'erasure-loan', case: number };
  const asked = (subject.accesses ?? []).find(({ given }) => given === undefined);
  if (asked) return { code: 'erasure-access', case: number, until: asked.until };
  const [followUp] = subject.status === 'discharged' ? followUpDues(subject) : [];
  return followUp && { code: 'erasure-follow-up', case: number, on: followUp.on };
};
