import type { Case } from './case.ts';
import type { TaskHolder } from './turns.ts';
import { holdersOf } from './turns.ts';

/** Back on the course from here nobody has anything new to do, and no place was given. */
const BESIDE_THE_COURSE: ReadonlySet<Case['status']> = new Set(['paused', 'phase-proposed']);

/**
 * Whether an undo leaves the case where it was: a payment, a logged activity. A card that says where the case stands
 * would then tell of what nobody did.
 */
export const staysPut = (subject: Case, before: Case): boolean =>
  subject.status === before.status || (subject.status === 'enrolled' && BESIDE_THE_COURSE.has(before.status));

const nameOf = (holder: TaskHolder): string => JSON.stringify(holder);

/** Who has the ball again, and had not before. */
export const holdersAgain = (subject: Case, before: Case): readonly TaskHolder[] => {
  const had = new Set(holdersOf(before).map(nameOf));
  return holdersOf(subject).filter((holder) => !had.has(nameOf(holder)));
};
