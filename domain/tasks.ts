import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { TaskHolder } from './turns.ts';
import { holdersOf } from './turns.ts';
import { STAGES } from './lifecycle.ts';
import { holdsOtherKey } from './keys.ts';
import type { Member } from './member.ts';
import { isActive, personKey, seatsOf, sitsFor } from './member.ts';
import type { Programme } from './programme.ts';
import { holds } from './rights/holds.ts';

/** Who agrees, or does not, that the person in a case is erased. */
export const ERASURE_HOLDER: TaskHolder = { kind: 'role', party: 'job-centre', role: 'leader' };

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
