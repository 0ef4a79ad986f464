import type { CaseEvent } from '../events.ts';
import { addDays } from '../day.ts';
import { supportBasesAt } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** A change is entered when it is known, not long before. */
export const SUPPORT_AHEAD_DAYS = 31;

/** What the citizen lives on from a day on; the note forbids that the course is why (programme §2, Support basis). */
export const changeSupport = (command: CommandOf<'change-support'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'change-support', 'change-support');
  if ('refusal' in found) return refuse(found.refusal);
  const { supportBasis, date, becauseOfCourse } = command.intent;
  const latest = addDays(command.today, SUPPORT_AHEAD_DAYS);
  if (date > latest) return refuse({ code: 'support-in-future', latest });
  if (!supportBasesAt(state.programme, date).some(({ id }) => id === supportBasis))
    return refuse({ code: 'unknown-support-basis' });
  return happened({
    type: 'support-changed',
    case: found.subject.number,
    data: { date, becauseOfCourse },
    personal: { supportBasis },
  });
};
