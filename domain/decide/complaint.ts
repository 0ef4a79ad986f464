import { addDays } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { rulesAt } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** A complaint over a refusal. A late one is recorded too: whether it is looked at is the authority's to decide. */
export const complain = (command: CommandOf<'complain'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'decide', 'complain');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { date } = command.intent;
  const sent = subject.refusedOn ?? subject.applicationDate;
  if (date < sent || date > command.today) {
    return refuse({ code: 'complaint-out-of-range', earliest: sent, latest: command.today });
  }
  const rules = rulesAt(state.programme, date);
  // The letter named a last day by what held when it was sent.
  const { complaintDays } = rulesAt(state.programme, sent);
  return happened({
    type: 'complained',
    case: subject.number,
    data: {
      date,
      reassessBy: addDays(date, rules.reassessmentDays),
      late: date > addDays(sent, complaintDays),
    },
  });
};

/** The authority's new look at the case: changed in whole or in part, or sent on to the appeals board. */
export const judgeComplaint = (command: CommandOf<'judge-complaint'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'decide', 'judge-complaint');
  if ('refusal' in found) return refuse(found.refusal);
  const { result } = command.intent;
  const deadline = addDays(command.today, rulesAt(state.programme, command.today).deadlineDays);
  return happened({
    type: 'complaint-judged',
    case: found.subject.number,
    data: { result, ...(result !== 'rejected-sent-on' && { deadline }) },
  });
};
