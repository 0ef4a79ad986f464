import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import { addDays, addMonths } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import type { FollowUpMonths } from '../vocabulary.ts';
import { FOLLOW_UPS } from '../vocabulary.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** One that was asked for a little early counts. */
const EARLY_DAYS = 31;

/** The follow-up that a day belongs to: the latest that can be due; `undefined` before the first. */
export const followUpOn = ({ ending }: Pick<Case, 'ending'>, day: Day): FollowUpMonths | undefined =>
  ending && FOLLOW_UPS.findLast((months) => addMonths(ending.date, months) <= addDays(day, EARLY_DAYS));

/** Why there is nothing to note of a citizen on a day; `undefined` where there is. */
export const followUpProblem = (
  subject: Pick<Case, 'number' | 'status' | 'since' | 'ending' | 'followUps' | 'personal'>,
  day: Day,
): Refusal | undefined => {
  const { number, ending, followUps = [], personal, status, since } = subject;
  // Nobody is asked how it went for a citizen who died.
  if (!ending || personal.dischargeReason === 'death')
    return { code: 'not-now', case: number, status, since };
  const months = followUpOn(subject, day);
  if (months === undefined) {
    const from = addDays(addMonths(ending.date, FOLLOW_UPS[0]), -EARLY_DAYS);
    return { code: 'follow-up-early', case: number, from };
  }
  return followUps.some((one) => one.months === months)
    ? { code: 'followed-up-already', case: number }
    : undefined;
};

/** What became of the citizen 6 and 12 months after the course, for the evaluation [ours]. */
export const followUp = (command: CommandOf<'follow-up'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'follow-up', 'follow-up');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { number, status, since } = subject;
  const problem = followUpProblem(subject, command.today);
  if (problem) return refuse(problem);
  const months = followUpOn(subject, command.today);
  if (months === undefined) return refuse({ code: 'not-now', case: number, status, since });
  const { outcome, note } = command.intent;
  return happened({
    type: 'followed-up',
    case: number,
    data: { months, date: command.today },
    personal: { followUpOutcome: outcome, ...(note !== undefined && { followUpNote: note }) },
  });
};
