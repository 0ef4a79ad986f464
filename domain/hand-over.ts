import type { Case, Post } from './case.ts';
import type { Day } from './day.ts';
import { hasOtherKey, keyHolders } from './keys.ts';
import { PARTY_OF } from './turns.ts';
import type { Member } from './member.ts';
import { personKey, seatsOf } from './member.ts';
import type { Programme } from './programme.ts';
import { functionsOf } from './programme.ts';
import { hasConflict } from './rights/conflict.ts';
import { holds } from './rights/holds.ts';
import { mayFromSeat } from './rights/may.ts';

/** As many cases as one transaction carries, each with its reason, beside the cards for that many people. */
export const MOST_CASES = 40;
export const MOST_PEOPLE = 15;
/** A transaction takes 2 MB: at three bytes a character there is room for this many in the cases. */
export const MOST_CHARACTERS = 600_000;

/** Whether a member may give a post in a case to somebody: who has it, their leader, or blindly an administrator. */
export const mayHandOver = (
  member: Member,
  post: Post,
  subject: Case,
  programme: Programme,
  day: Day,
): boolean => {
  if (subject[post] === undefined || hasConflict(subject, member)) return false;
  return seatsOf(member, day).some((seat) => {
    const through = (...roles: Member['roles']): boolean =>
      mayFromSeat(
        { ...seat, roles: seat.roles.filter((role) => roles.includes(role)) },
        'hand-over',
        programme,
        day,
        subject,
      );
    const leads =
      holds(seat, 'leader', PARTY_OF[post], programme, day) &&
      (post === 'coach' || subject.organisation === seat.organisation) &&
      through('leader');
    return through(post, 'admin') || leads;
  });
};

/** Whether somebody works where a post in a case is held, in the role that it takes, on the day. */
export const isColleague = (
  candidate: Member,
  post: Post,
  subject: Pick<Case, 'organisation'>,
  programme: Programme,
  day: Day,
): boolean =>
  holds(candidate, post, PARTY_OF[post], programme, day) &&
  (post === 'coach' || candidate.organisation === subject.organisation);

/**
 * Where a post is held: where its holder works, as long as that organisation still does what the post takes. After
 * another has taken over its people find somebody.
 */
export const heldIn = (
  holder: Member | undefined,
  post: Post,
  programme: Programme,
  day: Day,
): string | undefined =>
  holder && functionsOf(programme, holder.organisation, day).includes(PARTY_OF[post])
    ? holder.organisation
    : undefined;

/**
 * Whether a colleague can have a post in a case: nobody with a conflict of interest, nobody who acted for the other
 * party, and never one person as caseworker and coach.
 */
export const canTakeOver = (candidate: Member, post: Post, subject: Case): boolean => {
  const key = personKey(candidate);
  if (subject.recused?.includes(key)) return false;
  if (post === 'coach') return !keyHolders(subject, 'job-centre').has(key);
  return subject.coach !== key && !hasOtherKey(subject, key, 'job-centre');
};
