import type { Loan, LoanState, LoanStep } from './loan.ts';
import { balanceOf, restOf } from './loan.ts';
import type { LoanStatus } from './vocabulary.ts';

/** Where the decision on a request is. */
type Decision = Extract<
  LoanStatus,
  'submitted' | 'returned' | 'hearing' | 'writing' | 'rejected' | 'complained' | 'approved'
>;

type Counted = Omit<LoanState, 'status'> & { readonly at: Decision };

const without = <K extends keyof Counted>(now: Counted, ...keys: readonly K[]): Counted =>
  Object.fromEntries(Object.entries(now).filter(([key]) => !keys.includes(key as K))) as unknown as Counted;

const next = (now: Counted, step: LoanStep): Counted => {
  switch (step.type) {
    case 'loan-submitted':
    case 'loan-reversed':
      return now;
    case 'loan-returned':
      return { ...now, at: 'returned' };
    case 'loan-answered':
      return {
        ...now,
        ...step.data,
        at: 'submitted',
        requestedBy: [...new Set([...now.requestedBy, step.by])],
      };
    case 'loan-deadline-extended':
      return { ...now, deadline: step.data.until, extended: true };
    case 'loan-withdrawn':
      return { ...now, closed: 'withdrawn' };
    case 'loan-approved':
      return {
        ...without(now, 'hearing'),
        at: 'approved',
        approved: step.data.amount,
        approvedBy: step.by,
        approvedOn: step.data.on,
      };
    case 'loan-refusal-drafted':
      return { ...now, at: 'hearing', hearing: { until: step.data.hearingUntil } };
    case 'loan-heard':
      return {
        ...now,
        at: 'writing',
        hearing: { until: now.hearing?.until ?? step.data.on, ...step.data },
      };
    case 'loan-rejected':
      return { ...now, at: 'rejected', refusedOn: step.data.date };
    case 'loan-complained':
      return { ...now, at: 'complained', complaint: step.data };
    case 'loan-complaint-judged': {
      const { result, deadline = now.deadline } = step.data;
      const complaint = now.complaint && { ...now.complaint, result };
      return {
        ...without(now, 'extended'),
        ...(complaint && { complaint }),
        deadline,
        at: result === 'rejected-sent-on' ? 'rejected' : 'submitted',
      };
    }
    case 'loan-lapsed': {
      const lapsed = now.lapsed + step.data.amount;
      // Where a payout is put right, the rest that lapsed is not what was paid.
      const isAll = (now.approved ?? now.amount) <= lapsed;
      return { ...now, lapsed, ...(isAll && now.paidOut === 0 && { closed: 'lapsed' as const }) };
    }
    case 'loan-disbursed':
      return {
        ...now,
        paidOut: now.paidOut + step.data.amount,
        paidOutOn: now.paidOutOn ?? step.data.date,
        agreementDate: step.data.agreementDate,
        plan: step.data.plan,
      };
    case 'loan-repayment':
      return {
        ...now,
        repaid: now.repaid + step.data.amount,
        excess: now.excess + (step.data.excess ?? 0),
      };
    case 'loan-reminded':
      return { ...now, remindedOn: step.data.date };
    case 'loan-deferred':
    case 'loan-rescheduled':
      return { ...now, plan: step.data.plan };
    case 'loan-handed-to-recovery':
      return { ...now, recoveryOn: step.data.date };
    case 'loan-write-off-proposed':
      return { ...now, writeOff: { amount: step.data.amount, by: step.by } };
    case 'loan-write-off-declined':
      return without(now, 'writeOff');
    case 'loan-written-off':
      return { ...without(now, 'writeOff'), writtenOff: now.writtenOff + step.data.amount };
  }
};

const statusOf = (now: Counted): LoanStatus => {
  if (now.closed) return now.closed;
  if (now.at !== 'approved') return now.at;
  if (now.paidOut === 0) return 'approved';
  if (balanceOf(now) > 0) return now.writeOff ? 'writing-off' : 'active';
  // What was approved can still be paid out in parts.
  if (restOf(now) > 0) return 'active';
  return now.writtenOff > 0 ? 'written-off' : 'repaid';
};

/** A loan as it is. Throws on one without its request, which no log has. */
export const loanState = ({ steps }: Pick<Loan, 'steps'>): LoanState => {
  const [first] = steps;
  if (first?.type !== 'loan-submitted') throw new Error('A loan begins with its request');
  const { on, deadline, amount, instalments, graceMonths } = first.data;
  const begun: Counted = {
    at: 'submitted',
    amount,
    instalments,
    graceMonths,
    requestedBy: [first.by],
    requestedOn: on,
    deadline,
    paidOut: 0,
    plan: [],
    repaid: 0,
    excess: 0,
    writtenOff: 0,
    lapsed: 0,
  };
  const { at, ...counted } = steps.filter(({ reversedBy }) => reversedBy === undefined).reduce(next, begun);
  return { ...counted, status: statusOf({ ...counted, at }) };
};
