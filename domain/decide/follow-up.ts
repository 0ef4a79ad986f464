import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import { addDays, addMonths } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import type { FollowUpMonths } from '../vocabulary.ts';
import { FOLLOW_UPS } from '../vocabulary.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** One that was asked for a little early counts. */
const EARLY_DAYS = 31;

/** The follow-up that a day belongs to: the latest that can be due; `undefined` before the first. */
export const followUpOn = ({ ending }: Pick<Case, 'ending'>, day: Day): FollowUpMonths | undefined =>
  ending && FOLLOW_UPS.findLast((months) => addMonths(ending.date, months) <= addDays(day, EARLY_DAYS));

/** What became of the citizen 6 and 12 months after the course, for the evaluation [ours]. */
export const followUp = (command: CommandOf<'follow-up'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'follow-up', 'follow-up');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { number, ending, followUps = [], status, since, personal } = subject;
  // Nobody is asked how it went for a citizen who died.
  if (!ending || personal.dischargeReason === 'death')
    return refuse({ code: 'not-now', case: number, status, since });
  const months = followUpOn(subject, command.today);
  if (months === undefined) {
    const from = addDays(addMonths(ending.date, FOLLOW_UPS[0]), -EARLY_DAYS);
    return refuse({ code: 'follow-up-early', case: number, from });
  }
  if (followUps.some((one) => one.months === months))
    return refuse({ code: 'followed-up-already', case: number });
  const { outcome, note } = command.intent;
  return happened({
    type: 'followed-up',
    case: number,
    data: { months, date: command.today },
    personal: { followUpOutcome: outcome, ...(note !== undefined && { followUpNote: note }) },
  });
};
