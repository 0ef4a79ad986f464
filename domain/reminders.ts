import type { Case } from './case.ts';
import type { Day } from './day.ts';
import { nextWorkingDay } from './danish-holidays.ts';
import type { Due, DueKind } from './due.ts';
import { duesOf } from './dues.ts';
import { holdsOtherKey } from './keys.ts';
import { mayHandOver } from './hand-over.ts';
import type { TaskHolder } from './turns.ts';
import { vacantPosts } from './turns.ts';
import type { Member, PersonKey } from './member.ts';
import { isAway, personKey, seatsOf, sitsFor } from './member.ts';
import type { Programme } from './programme.ts';
import { rulesAt } from './programme.ts';
import { holds } from './rights/holds.ts';
import { may } from './rights/may.ts';
import { viewOf } from './view.ts';

/**
 * What somebody is reminded of: a due of a case; or, once a week, that there is something to copy to their own system:
 * then `case` is empty, and `on` is the week's first working day.
 */
export interface Reminded {
  readonly kind: DueKind | 'filing';
  readonly case: string;
  readonly on: Day;
}

/** One person reminded of one due for one of its days. */
export interface Reminder extends Reminded {
  /** The day it was meant for; it is sent then or on the next working day. */
  readonly remindOn: Day;
  readonly to: PersonKey;
}

/** All dues of a case, by the rules it keeps. */
export const duesIn = (subject: Case, programme: Programme): readonly Due[] =>
  duesOf(subject, rulesAt(programme, subject.madeOn));

const does = (holder: TaskHolder, subject: Case, member: Member, programme: Programme, day: Day): boolean => {
  if (holder.kind === 'person') return sitsFor(member, holder.person, day);
  // Who has or had the job centre's key does not look at the case for the provider.
  if (holder.party === 'provider' && holdsOtherKey(subject, member, 'provider', day)) return false;
  return seatsOf(member, day).some((seat) => holds(seat, holder.role, holder.party, programme, day));
};

/** Nobody has the post, and this leader finds somebody for it without reading the case (see rights.ts). */
const findsSomebody = (subject: Case, member: Member, programme: Programme, day: Day): boolean =>
  vacantPosts(subject).some((post) => mayHandOver(member, post, subject, programme, day));

/**
 * Whether somebody is reminded of a due on a day: who holds it or does that person's work, is at work and may see the
 * case or what the citizen asked for of it, which nobody may who has left or has a conflict of interest. A deputy hears of it instead of who is away;
 * without one it waits for them. Where nobody has the post, its leader hears that something is due.
 */
export const isReminded = (
  due: Pick<Due, 'kind' | 'holders'>,
  subject: Case,
  member: Member,
  programme: Programme,
  day: Day,
): boolean =>
  !isAway(member, day) &&
  due.holders.some((holder) => does(holder, subject, member, programme, day)) &&
  (viewOf(subject, member, programme, day) !== undefined ||
    (due.kind === 'access' && may(member, 'give-access', programme, day, subject)) ||
    findsSomebody(subject, member, programme, day));

/**
 * Whether a day of a due is to be said on a working day: it has come, or it falls on closed days after which a warning
 * would come on the day itself or too late.
 */
const isTime = (due: Due, remindOn: Day, from: Day, today: Day, next: Day): boolean =>
  remindOn >= from && (remindOn <= today || (remindOn < next && remindOn < due.on && due.on <= next));

/** Who is to be reminded of what in a case on a working day, looking back to `from`; what was sent before is not left out. */
export const remindersOf = (
  subject: Case,
  members: readonly Member[],
  programme: Programme,
  from: Day,
  today: Day,
): readonly Reminder[] => {
  const next = nextWorkingDay(today);
  return duesIn(subject, programme).flatMap((due) => {
    const days = due.remindOn.filter((day) => isTime(due, day, from, today, next));
    const people =
      days.length === 0 ? [] : members.filter((one) => isReminded(due, subject, one, programme, today));
    const about: Reminded = { kind: due.kind, case: subject.number, on: due.on };
    return people.flatMap((member) =>
      days.map((remindOn): Reminder => ({ ...about, remindOn, to: personKey(member) })),
    );
  });
};

/** The due a reminder is about, as long as it is still due and still this person's; `undefined` once it is settled. */
export const stillDue = (
  { kind, on }: Reminded,
  subject: Case,
  member: Member,
  programme: Programme,
  day: Day,
): Due | undefined =>
  duesIn(subject, programme).find(
    (due) => due.kind === kind && due.on === on && isReminded(due, subject, member, programme, day),
  );
