import type { Case } from '../case.ts';
import type { Held } from '../course-events.ts';
import type { CaseEvent } from '../events.ts';
import type { PersonalValues } from '../personal.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { dayProblem, typesProblem, wordsIn } from './activity.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

type Correct = CommandOf<'correct-activity'>;

/** Only what is put right is judged anew: what was logged rightly then may fit no more, since a pause or the gate. */
const problemIn = (subject: Case, was: Held, now: Held, { today }: Correct): Refusal | undefined => {
  if (now.types.length === 0) return { code: 'no-activity-type' };
  const moved = was.date !== now.date;
  const others = moved || was.types.join() !== now.types.join();
  return (
    (moved ? dayProblem(subject, now.date, today) : undefined) ??
    (others ? typesProblem(subject, now.date, now.types) : undefined)
  );
};

/** An activity that was logged wrongly, put right with a reason; the log keeps the first (programme §2, Undo). */
export const correctActivity = (command: Correct, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'log-activity', 'correct-activity');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { number, sessions = [] } = subject;
  const { intent } = command;
  const logged = sessions.find(({ entry }) => entry === intent.entry);
  if (!logged) return refuse({ code: 'no-such-activity', case: number });
  const { entry, ...was } = logged;
  const corrected = (data: { readonly now?: Held }, words: PersonalValues = {}): Decided<CaseEvent> =>
    happened({
      type: 'activity-corrected',
      case: number,
      data: { entry, ...data, was },
      personal: { ...words, activityReason: intent.reason },
    });
  if (!intent.held) return corrected({});
  const { date, minutes, attendance } = intent;
  const now: Held = { date, types: [...new Set(intent.activityTypes)], minutes, attendance };
  const words = wordsIn(intent);
  const same =
    was.date === date &&
    was.minutes === minutes &&
    was.attendance === attendance &&
    was.types.join() === now.types.join();
  if (same && Object.keys(words).length === 0) return refuse({ code: 'nothing-corrected' });
  const problem = problemIn(subject, was, now, command);
  return problem ? refuse(problem) : corrected({ now }, words);
};
