import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import { openDayFrom } from '../danish-holidays.ts';
import { holderOf, type TaskHolder } from '../turns.ts';
import { sitsFor, type Member } from '../member.ts';
import type { Action } from '../rights/actions.ts';
import type { OpenInstalment } from './instalments.ts';
import type { LoanState } from './loan.ts';
import { balanceOf, openPlan } from './loan.ts';
import type { LoanTurn } from './stages.ts';
import { applicantsOf, LOAN_STAGES, loanDueOn, loansFor, loansOf } from './stages.ts';
import type { LoanAction, LoanStatus } from './vocabulary.ts';

/** Whose turn it is with a loan, and what they do. */
export interface LoanBall {
  readonly loan: number;
  readonly status: LoanStatus;
  readonly action: LoanAction;
  readonly on?: Day;
  readonly holder: TaskHolder;
}

/** Who decides on loans and who pays work for the provider (programme §1, Roles). */
const roleAt = (role: Exclude<LoanTurn, 'coach'>): TaskHolder => ({ kind: 'role', party: 'provider', role });

export const FINANCE: TaskHolder = roleAt('finance');

/** What waits for somebody in the loans of a case. */
export const loanBalls = (subject: Case): readonly LoanBall[] =>
  loansOf(subject).flatMap(({ number, state }): readonly LoanBall[] => {
    const { next, turn } = LOAN_STAGES[state.status];
    const [action] = next;
    if (turn === undefined || action === undefined) return [];
    const on = loanDueOn(state);
    return [
      {
        loan: number,
        status: state.status,
        action,
        ...(on !== undefined && { on }),
        holder: turn === 'coach' ? holderOf(subject, 'coach') : roleAt(turn),
      },
    ];
  });

/** The right that a step with a loan takes. */
export const LOAN_RIGHT: Readonly<Record<LoanAction, Action>> = {
  'request-loan': 'request-loan',
  'withdraw-loan': 'request-loan',
  'decide-loan': 'decide-loan',
  'record-loan-hearing': 'decide-loan',
  'record-loan-letter': 'decide-loan',
  'complain-loan': 'decide-loan',
  'judge-loan-complaint': 'decide-loan',
  'extend-loan': 'decide-loan',
  disburse: 'pay-loan',
  repay: 'pay-loan',
  'remind-debtor': 'pay-loan',
  defer: 'pay-loan',
  reschedule: 'pay-loan',
  'hand-to-recovery': 'pay-loan',
  'propose-write-off': 'pay-loan',
  'answer-write-off': 'confirm-write-off',
  reverse: 'pay-loan',
};

/** The loan with which a step is done where none is named: of requests the newest, of debts the oldest. */
export const loanOfStep = (subject: Pick<Case, 'loans'>, action: LoanAction, named?: number) => {
  const fitting = loansFor(subject, action).filter(({ number }) => named === undefined || number === named);
  const right = LOAN_RIGHT[action];
  return right === 'decide-loan' || right === 'request-loan' ? fitting.at(-1) : fitting[0];
};

/**
 * Whether somebody has the other key of a step already: who asked does not decide, who granted does not pay
 * (programme §2, Loan).
 */
export const hasOtherLoanKey = (
  subject: Pick<Case, 'coach'>,
  state: LoanState,
  action: LoanAction,
  member: Member,
  day: Day,
): boolean => {
  const is = (people: readonly (string | undefined)[]): boolean =>
    people.some((person) => person !== undefined && sitsFor(member, person, day));
  const right = LOAN_RIGHT[action];
  if (right === 'decide-loan') return is(applicantsOf(state, subject));
  if (action === 'disburse') return is([state.approvedBy, ...state.requestedBy]);
  return action === 'answer-write-off' && is([state.writeOff?.by]);
};

/** What is to be paid back, by the day it is due; nothing of what has been handed to recovery. */
export const openInstalments = (subject: Pick<Case, 'loans'>) =>
  loansOf(subject)
    .filter(({ state }) => state.recoveryOn === undefined && balanceOf(state) > 0)
    .flatMap(({ number, state }) =>
      openPlan(state)
        .filter(({ left }) => left > 0)
        .map((line) => ({ ...line, loan: number })),
    );

/** The first day on which an instalment is late: one that is due on a closed day can be paid on the next working day (gældsbrevsloven § 5, stk. 2). */
export const overdueFrom = (due: Day): Day => addDays(openDayFrom(due), 1);

/** Whether an instalment should have been paid before a day. */
export const isOverdueOn = (due: Day, day: Day): boolean => overdueFrom(due) <= day;

/** The first instalment that can still be paid in time on a day. */
export const nextInstalment = (state: LoanState, day: Day): OpenInstalment | undefined =>
  openPlan(state).find(({ left, due }) => left > 0 && !isOverdueOn(due, day));

/** What should have been paid before a day, whole kroner. */
export const overdueIn = (state: LoanState, day: Day): number =>
  state.recoveryOn === undefined
    ? openPlan(state)
        .filter(({ due }) => isOverdueOn(due, day))
        .reduce((sum, { left }) => sum + left, 0)
    : 0;
