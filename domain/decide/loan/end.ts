import type { CaseEvent, DomainEvent } from '../../events.ts';
import { isCaseEvent } from '../../events.ts';
import { balanceOf, restOf } from '../../loan/loan.ts';
import { isPending, loansOf } from '../../loan/stages.ts';
import { overdueFrom } from '../../loan/turns.ts';
import { sitsFor } from '../../member.ts';
import type { Decided } from '../../refusal.ts';
import { happened, refuse } from '../../refusal.ts';
import type { CommandOf, State } from '../state.ts';
import { loanFor } from './find.ts';
import { nextOpen } from './repay.ts';

/** Handed to Gældsstyrelsen: the debt stands, and the creditor asks for nothing any more (practice §2). */
export const handToRecovery = (command: CommandOf<'hand-to-recovery'>, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'hand-to-recovery');
  if ('refusal' in found) return refuse(found.refusal);
  const { number } = found.subject;
  const { date, reason } = command.intent;
  const open = nextOpen(found.state);
  const late = open && overdueFrom(open.due);
  if (late === undefined || late > command.today) return refuse({ code: 'not-overdue', case: number });
  if (date < late || date > command.today)
    return refuse({ code: 'booked-out-of-range', earliest: late, latest: command.today });
  return happened({
    type: 'loan-handed-to-recovery',
    case: number,
    data: { loan: found.loan.number, date, amount: balanceOf(found.state) },
    personal: { loanReason: reason },
  });
};

/** Money is given up by two people; the first one says why. */
export const proposeWriteOff = (
  command: CommandOf<'propose-write-off'>,
  state: State,
): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'propose-write-off');
  if ('refusal' in found) return refuse(found.refusal);
  const balance = balanceOf(found.state);
  const { amount = balance, reason } = command.intent;
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > balance)
    return refuse({ code: 'above-balance', balance });
  return happened({
    type: 'loan-write-off-proposed',
    case: found.subject.number,
    data: { loan: found.loan.number, amount },
    personal: { loanReason: reason },
  });
};

/** The second person, never the first nor somebody in their seat. What was paid meanwhile is not written off. */
export const answerWriteOff = (command: CommandOf<'answer-write-off'>, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'answer-write-off');
  if ('refusal' in found) return refuse(found.refusal);
  const { number } = found.subject;
  const { writeOff } = found.state;
  if (!writeOff) return refuse({ code: 'no-loan', case: number });
  if (sitsFor(command.actor, writeOff.by, command.today))
    return refuse({ code: 'second-person', case: number });
  const loan = found.loan.number;
  if (!command.intent.agrees)
    return happened({ type: 'loan-write-off-declined', case: number, data: { loan } });
  const amount = Math.min(writeOff.amount, balanceOf(found.state));
  return happened({
    type: 'loan-written-off',
    case: number,
    data: { loan, amount, on: command.today },
  });
};

/** The end of a course, and of waiting for it after a discharge that was wrong. */
const ENDS: ReadonlySet<CaseEvent['type']> = new Set(['discharged', 'withdrawn', 'offer-declined']);

/**
 * What was asked for or granted and not paid is gone when the course ends; what was paid out stays with its plan, and a
 * complaint is answered all the same.
 */
export const withLapses = (state: State, decided: Decided<DomainEvent>): Decided<DomainEvent> => {
  if (!decided.ok) return decided;
  const ended = decided.events.filter(isCaseEvent).filter(({ type }) => ENDS.has(type));
  const lapses = ended.flatMap((event): readonly CaseEvent[] => {
    const subject = state.subjects.find(({ number }) => number === event.case);
    return (subject ? loansOf(subject) : [])
      .filter((loan) => isPending(loan.state) && loan.state.status !== 'complained')
      .map(({ number, state: now }) => ({
        type: 'loan-lapsed',
        case: event.case,
        data: { loan: number, amount: now.approved === undefined ? now.amount : restOf(now) },
      }));
  });
  return { ok: true, events: [...decided.events, ...lapses] };
};
