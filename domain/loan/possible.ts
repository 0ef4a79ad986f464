import type { Case } from '../case.ts';
import { courseOn, phaseOn } from '../course.ts';
import type { Day } from '../day.ts';
import type { Member } from '../member.ts';
import type { Programme } from '../programme.ts';
import { openLendingOn } from './lending.ts';
import { isPending, loansFor, loansOf } from './stages.ts';
import { hasOtherLoanKey } from './turns.ts';
import type { LoanAction } from './vocabulary.ts';

/** The citizen is in the main phase on a day; before it nobody lends (note, §Mikrolånsforløb). */
export const isInMain = ({ course }: Pick<Case, 'course'>, day: Day): boolean =>
  course !== undefined && phaseOn(courseOn(course, day), day) === 'main';

/** Whether a step can be offered to somebody: there is a loan it fits, and they do not hold the other key of it. */
export const isLoanStep = (
  subject: Omit<Case, 'personal'>,
  action: LoanAction,
  member: Member,
  programme: Programme,
  day: Day,
): boolean => {
  const fitting = loansFor(subject, action);
  if (action === 'request-loan' && fitting.length === 0)
    return (
      isInMain(subject, day) &&
      openLendingOn(programme, day) !== undefined &&
      !loansOf(subject).some(({ state }) => isPending(state))
    );
  return fitting.some(({ state }) => !hasOtherLoanKey(subject, state, action, member, day));
};
