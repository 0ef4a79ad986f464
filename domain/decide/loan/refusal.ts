import { addDays } from '../../day.ts';
import type { CaseEvent } from '../../events.ts';
import { complaintEnd } from '../../last-day.ts';
import { openLendingOn } from '../../loan/lending.ts';
import { rulesAt } from '../../programme.ts';
import type { Decided } from '../../refusal.ts';
import { happened, refuse } from '../../refusal.ts';
import type { CommandOf, State } from '../state.ts';
import { loanFor } from './find.ts';

/** What came of hearing the citizen on a refusal of a loan. */
export const recordLoanHearing = (
  command: CommandOf<'record-loan-hearing'>,
  state: State,
): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'record-loan-hearing');
  if ('refusal' in found) return refuse(found.refusal);
  const { result, waiver, remarks } = command.intent;
  return happened({
    type: 'loan-heard',
    case: found.subject.number,
    data: {
      loan: found.loan.number,
      result,
      on: command.today,
      ...(result === 'not-needed' && { waiver: waiver ?? 'known-facts' }),
    },
    ...(remarks !== undefined && { personal: { loanRemarks: remarks } }),
  });
};

/** A person has sent the refusal by Digital Post, which counts as received the same day. */
export const recordLoanLetter = (
  command: CommandOf<'record-loan-letter'>,
  state: State,
): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'record-loan-letter');
  if ('refusal' in found) return refuse(found.refusal);
  const { date } = command.intent;
  const earliest = found.state.hearing?.on ?? found.state.requestedOn;
  if (date < earliest || date > command.today)
    return refuse({ code: 'sent-out-of-range', earliest, latest: command.today });
  return happened({
    type: 'loan-rejected',
    case: found.subject.number,
    data: { loan: found.loan.number, date, complainBy: complaintEnd(state.programme, date) },
  });
};

/** A complaint is written down whenever it comes, with whether it was late (forvaltningsloven § 25). */
export const complainLoan = (command: CommandOf<'complain-loan'>, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'complain-loan');
  if ('refusal' in found) return refuse(found.refusal);
  const { date } = command.intent;
  const earliest = found.state.refusedOn ?? found.state.requestedOn;
  if (date < earliest || date > command.today)
    return refuse({ code: 'complaint-out-of-range', earliest, latest: command.today });
  // As with a place: the letter named a last day by what held when it was sent, the new look begins with the complaint.
  const { reassessmentDays } = rulesAt(state.programme, date);
  return happened({
    type: 'loan-complained',
    case: found.subject.number,
    data: {
      loan: found.loan.number,
      date,
      reassessBy: addDays(date, reassessmentDays),
      late: date > complaintEnd(state.programme, earliest),
    },
  });
};

/** The authority's new look: upheld in whole or in part it is decided again, else the complaint goes on. */
export const judgeLoanComplaint = (
  command: CommandOf<'judge-loan-complaint'>,
  state: State,
): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'judge-loan-complaint');
  if ('refusal' in found) return refuse(found.refusal);
  const { result } = command.intent;
  const terms = openLendingOn(state.programme, found.state.requestedOn)?.terms;
  return happened({
    type: 'loan-complaint-judged',
    case: found.subject.number,
    data: {
      loan: found.loan.number,
      result,
      ...(result !== 'rejected-sent-on' && terms && { deadline: addDays(command.today, terms.deadlineDays) }),
    },
  });
};
