import type { Case } from '../case.ts';
import { addDays } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { complaintEnd } from '../last-day.ts';
import { decisionSent } from '../status.ts';
import { rulesAt } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import { givenBack } from './discharge.ts';
import { openDouble } from './open-double.ts';
import type { CommandOf, State } from './state.ts';

/** A complaint over a refusal. A late one is recorded too: whether it is looked at is the authority's to decide. */
export const complain = (command: CommandOf<'complain'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'decide', 'complain');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { number, status, since } = subject;
  const sent = decisionSent(subject);
  if (sent === undefined) return refuse({ code: 'not-now', case: number, status, since });
  const { date } = command.intent;
  if (date < sent || date > command.today) {
    return refuse({ code: 'complaint-out-of-range', earliest: sent, latest: command.today });
  }
  const rules = rulesAt(state.programme, date);
  // The letter named a last day by what held when it was sent.
  const until = complaintEnd(state.programme, sent);
  return happened({
    type: 'complained',
    case: subject.number,
    data: {
      date,
      reassessBy: addDays(date, rules.reassessmentDays),
      late: date > until,
    },
  });
};

/** A discharge that does not stand gives the place back, which must still be there. */
const overDischarge = (
  { intent, today }: CommandOf<'judge-complaint'>,
  subject: Case,
  state: State,
): Decided<CaseEvent> => {
  const { result } = intent;
  const judged: CaseEvent = { type: 'complaint-judged', case: subject.number, data: { result } };
  if (result === 'rejected-sent-on') return happened(judged);
  const back = givenBack(subject, today, state);
  return 'refusal' in back ? refuse(back.refusal) : happened<CaseEvent>(judged, back.event);
};

/** The authority's new look at the case: changed in whole or in part, or sent on to the appeals board. */
export const judgeComplaint = (command: CommandOf<'judge-complaint'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'decide', 'judge-complaint');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { result } = command.intent;
  if (subject.ending && subject.course) return overDischarge(command, subject, state);
  // Whoever applied again meanwhile must not get two places.
  const double = result === 'rejected-sent-on' ? undefined : openDouble(state, subject);
  if (double) return refuse(double);
  const deadline = addDays(command.today, rulesAt(state.programme, command.today).deadlineDays);
  return happened({
    type: 'complaint-judged',
    case: subject.number,
    data: { result, ...(result !== 'rejected-sent-on' && { deadline }) },
  });
};
