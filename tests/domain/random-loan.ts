import { COMPLAINT_RESULTS, HEARING_RESULTS } from '../../domain/case.ts';
import type { Case, Status } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { LoanEventType } from '../../domain/loan/events.ts';
import type { Loan, LoanState } from '../../domain/loan/loan.ts';
import { balanceOf, openPlan, restOf } from '../../domain/loan/loan.ts';
import { isInMain } from '../../domain/loan/possible.ts';
import { isPending, loansFor, loansOf } from '../../domain/loan/stages.ts';
import type { LoanAction } from '../../domain/loan/vocabulary.ts';
import type { Member } from '../../domain/member.ts';
import { CILLE, FIE, FINN, LENE, LONE } from './people.ts';
import { MARK, type Met } from './random-forms.ts';
import { CROWD, pick, plusDays, type Step } from './random-steps.ts';

/** What each command does to a loan. */
const ACTION = {
  'request-loan': 'request-loan',
  'withdraw-loan': 'withdraw-loan',
  'approve-loan': 'decide-loan',
  'return-loan': 'decide-loan',
  'reject-loan': 'decide-loan',
  'record-loan-hearing': 'record-loan-hearing',
  'record-loan-letter': 'record-loan-letter',
  'extend-loan': 'extend-loan',
  'complain-loan': 'complain-loan',
  'judge-loan-complaint': 'judge-loan-complaint',
  disburse: 'disburse',
  repay: 'repay',
  'remind-debtor': 'remind-debtor',
  defer: 'defer',
  reschedule: 'reschedule',
  'hand-to-recovery': 'hand-to-recovery',
  'propose-write-off': 'propose-write-off',
  'answer-write-off': 'answer-write-off',
  reverse: 'reverse',
} as const satisfies Partial<Record<Intent['type'], LoanAction>>;
export type LoanKind = keyof typeof ACTION;
export const LOAN_KINDS = Object.keys(ACTION) as readonly LoanKind[];
export const isLoanKind = (kind: Intent['type']): kind is LoanKind => LOAN_KINDS.some((one) => one === kind);

/** Where the course is makes no difference to a debt; asked for is in a course. */
export const LOAN_FROM: readonly (readonly [LoanKind, readonly Status[]])[] = LOAN_KINDS.map((kind) => [
  kind,
  kind === 'request-loan'
    ? ['enrolled', 'phase-proposed']
    : ['enrolled', 'phase-proposed', 'paused', 'discharged', 'waitlisted', 'ending', 'ending-hearing'],
]);

const nextOpen = (state: LoanState) => openPlan(state).find(({ left }) => left > 0);

/** The loan a command is tried on, where there is one. */
const loanFor = (kind: LoanKind, subject: Case | undefined): (Loan & { state: LoanState }) | undefined =>
  subject && loansFor(subject, ACTION[kind])[0];

const REVERSIBLE: ReadonlySet<LoanEventType> = new Set([
  'loan-approved',
  'loan-disbursed',
  'loan-repayment',
  'loan-reminded',
  'loan-deferred',
  'loan-rescheduled',
  'loan-handed-to-recovery',
  'loan-written-off',
]);

/** The newest step of any loan that somebody may have registered wrongly, or one before it. */
const wrongStep = (subject: Case | undefined, which: number) => {
  const steps = loansOf(subject ?? {})
    .flatMap((loan) => loan.steps)
    .filter(({ type, reversedBy }) => REVERSIBLE.has(type) && reversedBy === undefined)
    .toSorted((a, b) => b.entry - a.entry);
  return pick(steps, which % 3 === 0 ? which >> 2 : 0);
};

/** Where, beside the status of the case, a command about a loan can happen at all. */
export const fitsLoan = (kind: LoanKind, subject: Case, today: string): boolean => {
  const loan = loanFor(kind, subject);
  if (kind === 'request-loan')
    return (
      subject.coach !== undefined &&
      subject.sharedWithProvider &&
      isInMain(subject, today) &&
      (loan !== undefined || !loansOf(subject).some(({ state }) => isPending(state)))
    );
  if (kind === 'reverse') return wrongStep(subject, 1) !== undefined;
  if (!loan) return false;
  if (kind === 'return-loan') return loan.state.status === 'submitted';
  if (kind === 'approve-loan' && subject.ending && !loan.state.complaint) return false;
  const due = nextOpen(loan.state)?.due;
  if (kind === 'remind-debtor' || kind === 'hand-to-recovery') return due !== undefined && due < today;
  return kind !== 'withdraw-loan' || (subject.coach !== undefined && subject.sharedWithProvider);
};

const AMOUNTS = [1_000, 4_000, 9_000, 15_000, 2_500, 30_000, 50_000, 49_500, 999, 6_000];

const request = (number: string, { which, who }: Step): Intent => {
  const amount = pick(AMOUNTS, which) ?? 1_000;
  const first = Math.ceil(amount / 3);
  const name = which % 3 === 0 ? MARK : 'computer';
  return {
    type: 'request-loan',
    case: number,
    amount,
    budget: [
      { name, amount: first },
      { name: 'husleje', amount: amount - first - (which % 23 === 0 ? 1 : 0) },
    ],
    instalments: which % 29 === 0 ? 61 : 1 + (which % 24),
    graceMonths: who % 4,
    justification: `${MARK} ${which}`,
    citizenAgrees: which % 19 > 0,
    ...(who % 5 > 0 && { supportSettled: MARK }),
    ...(who % 7 > 0 && { answer: MARK }),
  };
};

/** Money out, on a day on which it can be booked, mostly. */
const disburse = (
  number: string,
  { which, who, offset }: Step,
  state: LoanState | undefined,
  today: string,
): Intent => {
  const rest = state ? restOf(state) : 1_000;
  const part = Math.max(1, Math.floor(rest / (1 + (who % 3))));
  const earliest = state?.approvedOn ?? today;
  return {
    type: 'disburse',
    case: number,
    amount: which % 13 === 0 ? rest + 1 : part,
    agreementDate: which % 11 === 0 ? plusDays(today, offset) : earliest,
    date: today,
    ...(which % 5 === 0 && { cvr: who % 2 === 0 ? '10150817' : MARK }),
  };
};

const paidWith = ({ which, who }: Step, state: LoanState | undefined): number => {
  const balance = state ? balanceOf(state) : 1_000;
  const next = (state && nextOpen(state)?.left) ?? 1_000;
  return pick([next, next, 1, Math.ceil(balance / 2), balance, balance + 77, 0], which + who) ?? 1;
};

/** The form of a command about a loan, filled in with what is mostly acceptable. */
export const ofLoan = (type: LoanKind, step: Step, { subject, today }: Met): Intent => {
  const { which, who, offset } = step;
  const number = subject?.number ?? 'ML-2026-404';
  const words = `${MARK} ${which}`;
  const state = loanFor(type, subject)?.state;
  const due = (state && nextOpen(state)?.due) ?? today;
  switch (type) {
    case 'request-loan':
      return request(number, step);
    case 'withdraw-loan':
      return { type, case: number, reason: words };
    case 'approve-loan': {
      const amount = state?.amount ?? 1_000;
      const lower = which % 4 === 0 ? Math.max(1_000, Math.floor(amount / 2)) : amount;
      return { type, case: number, amount: lower, ...(who % 2 === 0 && { conditions: words }) };
    }
    case 'return-loan':
      return { type, case: number, question: words };
    case 'reject-loan':
      return {
        type,
        case: number,
        rejectionRule: words,
        rejectionConsiderations: words,
        rejectionFacts: words,
      };
    case 'record-loan-hearing':
      return {
        type,
        case: number,
        result: pick(HEARING_RESULTS, which) ?? 'answered',
        ...(which % 2 === 0 && { remarks: words }),
      };
    case 'extend-loan':
      return {
        type,
        case: number,
        until: plusDays(state?.deadline ?? today, which % 7 === 0 ? -offset : 1 + (which % 40)),
        reason: words,
      };
    case 'record-loan-letter':
    case 'complain-loan':
      return { type, case: number, date: which % 9 === 0 ? plusDays(today, offset) : today };
    case 'judge-loan-complaint':
      return { type, case: number, result: pick(COMPLAINT_RESULTS, which) ?? 'upheld' };
    case 'disburse':
      return disburse(number, step, state, today);
    case 'repay':
      return {
        type,
        case: number,
        amount: paidWith(step, state),
        date: which % 9 === 0 ? plusDays(today, offset) : today,
      };
    case 'remind-debtor':
      return { type, case: number, date: today };
    case 'defer':
      return { type, case: number, date: plusDays(due, 10 + (which % 120)), reason: words };
    case 'reschedule':
      return {
        type,
        case: number,
        instalments: 1 + (which % 12),
        date: plusDays(today, which % 60),
        reason: words,
      };
    case 'hand-to-recovery':
      return { type, case: number, date: today, reason: words };
    case 'propose-write-off': {
      const half = state ? Math.max(1, Math.floor(balanceOf(state) / 2)) : 1;
      return { type, case: number, reason: words, ...(which % 2 === 0 && { amount: half }) };
    }
    case 'answer-write-off':
      return { type, case: number, agrees: which % 3 > 0 };
    case 'reverse': {
      const entry = which % 17 === 0 ? which % 60 : (wrongStep(subject, which)?.entry ?? 1);
      return { type, case: number, entry, reason: words };
    }
  }
};

const PAYS: ReadonlySet<LoanKind> = new Set([
  'disburse',
  'repay',
  'remind-debtor',
  'defer',
  'reschedule',
  'hand-to-recovery',
  'propose-write-off',
]);

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** Somebody who may, as far as the kind of command tells; who asks or grants too may not. */
export const whoInLoan = (
  kind: LoanKind,
  { who, which }: Step,
  subject: Case | undefined,
): Member | undefined => {
  const approver = pick([LONE, LONE, LENE, FIE], who);
  const payer = pick([FINN, FINN, FIE], who);
  if (kind === 'request-loan' || kind === 'withdraw-loan')
    return CROWD.find((member) => keyOf(member) === subject?.coach) ?? CILLE;
  if (kind === 'reverse') return wrongStep(subject, which)?.type === 'loan-approved' ? approver : payer;
  return PAYS.has(kind) ? payer : approver;
};

/** What brings a loan on where a wanted step fits none: asked for, granted, paid out. */
const ONWARD: readonly LoanKind[] = ['request-loan', 'approve-loan', 'disburse'];

/** The same on the way to a complaint, the last step first. */
const REFUSED: readonly LoanKind[] = [
  'judge-loan-complaint',
  'complain-loan',
  'record-loan-letter',
  'record-loan-hearing',
  'reject-loan',
  'request-loan',
];

export const loanOnward = (
  wanted: LoanKind,
  cases: readonly Case[],
  { who }: Step,
  possible: (kind: LoanKind, subject: Case) => boolean,
): readonly [LoanKind, Case] | undefined => {
  const refused = REFUSED.includes(wanted) && wanted !== 'request-loan';
  const there = (refused ? REFUSED : ONWARD).map((kind) =>
    cases.filter((one) => possible(kind, one)).map((one) => [kind, one] as const),
  );
  return pick(refused ? (there.find((found) => found.length > 0) ?? []) : there.flat(), who);
};
