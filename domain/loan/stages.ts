import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import type { PersonKey } from '../member.ts';
import type { Loan, LoanState } from './loan.ts';
import { balanceOf, restOf } from './loan.ts';
import { loanState } from './state.ts';
import type { LoanAction, LoanStatus } from './vocabulary.ts';

/** Whose turn it is in a loan: the coach who asked, whoever decides on loans, whoever pays. */
export type LoanTurn = 'coach' | 'loan-approver' | 'finance';

interface LoanStage {
  /** What may happen next, the step itself first. */
  readonly next: readonly LoanAction[];
  readonly turn?: LoanTurn;
  /** Whether the processing deadline still runs. */
  readonly deadlineRuns?: true;
}

const PAYING_BACK = [
  'repay',
  'disburse',
  'remind-debtor',
  'defer',
  'reschedule',
  'hand-to-recovery',
  'propose-write-off',
] as const satisfies readonly LoanAction[];

/** The life of a loan (programme §2, Loan) as one table: read by the rules, the tasks and the cards. */
export const LOAN_STAGES: Readonly<Record<LoanStatus, LoanStage>> = {
  submitted: {
    next: ['decide-loan', 'extend-loan', 'withdraw-loan'],
    turn: 'loan-approver',
    deadlineRuns: true,
  },
  returned: { next: ['request-loan', 'extend-loan', 'withdraw-loan'], turn: 'coach', deadlineRuns: true },
  // What the citizen says may change the decision.
  hearing: {
    next: ['record-loan-hearing', 'decide-loan', 'extend-loan', 'withdraw-loan'],
    turn: 'loan-approver',
    deadlineRuns: true,
  },
  writing: {
    next: ['record-loan-letter', 'decide-loan', 'extend-loan', 'withdraw-loan'],
    turn: 'loan-approver',
    deadlineRuns: true,
  },
  rejected: { next: ['complain-loan'] },
  complained: { next: ['judge-loan-complaint'], turn: 'loan-approver' },
  approved: { next: ['disburse', 'withdraw-loan', 'reverse'], turn: 'finance' },
  // What is not paid out yet of a grant may not be wanted any more.
  active: { next: [...PAYING_BACK, 'withdraw-loan', 'reverse'] },
  'writing-off': { next: ['answer-write-off', 'repay', 'reverse'], turn: 'loan-approver' },
  withdrawn: { next: [] },
  lapsed: { next: [] },
  repaid: { next: ['reverse'] },
  // Money that comes in after all: the write-off is reversed first, so that there is a debt to pay.
  'written-off': { next: ['reverse'] },
};

/** Whether a step makes sense with what was paid: nothing is postponed where nothing is owed. */
const fits = (action: LoanAction, state: LoanState): boolean => {
  switch (action) {
    case 'disburse':
      // Nobody lends more where money was given up, or the state collects it.
      return restOf(state) > 0 && state.recoveryOn === undefined && state.writtenOff === 0;
    case 'withdraw-loan':
      return state.status !== 'active' || restOf(state) > 0;
    case 'repay':
    case 'propose-write-off':
      return balanceOf(state) > 0;
    case 'remind-debtor':
    case 'defer':
    case 'reschedule':
    case 'hand-to-recovery':
      // What is handed over is the state's to collect; the creditor makes no agreements any more.
      return balanceOf(state) > 0 && state.recoveryOn === undefined;
    case 'request-loan':
    case 'decide-loan':
    case 'record-loan-hearing':
    case 'record-loan-letter':
    case 'complain-loan':
    case 'judge-loan-complaint':
    case 'extend-loan':
    case 'answer-write-off':
    case 'reverse':
      return true;
  }
};

/** Whether the state of a loan lets anybody do this now; whether they hold the other key is asked in `turns.ts`. */
export const mayWithLoan = (state: LoanState, action: LoanAction): boolean =>
  LOAN_STAGES[state.status].next.includes(action) && fits(action, state);

const UNDECIDED: ReadonlySet<LoanStatus> = new Set([
  'submitted',
  'returned',
  'hearing',
  'writing',
  'complained',
  'approved',
]);

const SETTLED: ReadonlySet<LoanStatus> = new Set([
  'rejected',
  'withdrawn',
  'lapsed',
  'repaid',
  'written-off',
]);

/** A request that is not decided, or a grant that has not been paid in full: a second one waits for it. */
export const isPending = ({ status, ...state }: LoanState): boolean =>
  UNDECIDED.has(status) || ((status === 'active' || status === 'writing-off') && restOf(state) > 0);

/** Nothing more happens by itself. */
export const isSettled = ({ status }: Pick<LoanState, 'status'>): boolean => SETTLED.has(status);

type WithLoans = Pick<Case, 'loans'>;

/** The loans of a case as they are, the first first. */
export const loansOf = ({ loans = [] }: WithLoans): readonly (Loan & { readonly state: LoanState })[] =>
  loans.map((loan) => ({ ...loan, state: loanState(loan) }));

/** The loans with which something can be done. */
export const loansFor = (subject: WithLoans, action: LoanAction) =>
  loansOf(subject).filter(({ state }) => mayWithLoan(state, action));

/** The newest loan of a case, as it is. */
export const newestLoan = (subject: WithLoans): (Loan & { readonly state: LoanState }) | undefined =>
  loansOf(subject).at(-1);

/** The day the decision on a loan is due, or the new look after a complaint. */
export const loanDueOn = ({ status, deadline, complaint }: LoanState): Day | undefined => {
  if (status === 'complained') return complaint?.reassessBy;
  return LOAN_STAGES[status].deadlineRuns ? deadline : undefined;
};

/** Who has asked for a loan, or answers for the request now: the other key of a decision on it. */
export const applicantsOf = (
  { requestedBy }: Pick<LoanState, 'requestedBy'>,
  { coach }: Pick<Case, 'coach'>,
): readonly PersonKey[] => [...requestedBy, ...(coach === undefined ? [] : [coach])];
