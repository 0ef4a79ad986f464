import type { Case } from '../case.ts';
import type { Deed } from '../deed.ts';
import type { LoanFact, LoanFacts } from './events.ts';
import type { Loan, LoanStep } from './loan.ts';

/** The texts of a request and of what came of it; those of a new one take their place, the log keeps all. */
const TEXTS = [
  'loanBudget',
  'loanJustification',
  'loanQuestion',
  'loanAnswer',
  'loanConditions',
  'loanRule',
  'loanConsiderations',
  'loanFacts',
  'loanRemarks',
  'loanReason',
] as const satisfies readonly (keyof Case['personal'])[];

type Texts = Case['personal'];

/** A new request is described by its own texts alone. */
export const withoutLoanTexts = (personal: Texts): Texts =>
  Object.fromEntries(Object.entries(personal).filter(([field]) => !TEXTS.some((text) => text === field)));

const stepOf = ({ type, data }: LoanFacts, { seq, by, at }: Deed): LoanStep => {
  const { loan: _, ...fact } = data;
  return { ...({ type, data: fact } as LoanFact), entry: seq, by, at };
};

const taken = (step: LoanStep, entry: number, by: number): LoanStep =>
  step.entry === entry && step.type !== 'loan-reversed' ? { ...step, reversedBy: by } : step;

/** A case after an event of one of its loans. */
export const evolveLoan = (subject: Case, event: LoanFacts, deed: Deed): Case => {
  const { loan: number } = event.data;
  const { loans = [] } = subject;
  const before = loans.find((one) => one.number === number) ?? { number, steps: [] };
  const reversed = event.type === 'loan-reversed' ? event.data.entry : undefined;
  const steps =
    reversed === undefined ? before.steps : before.steps.map((step) => taken(step, reversed, deed.seq));
  const after: Loan = { number, steps: [...steps, stepOf(event, deed)] };
  // The first stays the first, whichever something happened to last.
  const known = loans.some((one) => one.number === number);
  return {
    ...subject,
    loans: known ? loans.map((one) => (one.number === number ? after : one)) : [...loans, after],
  };
};

/** A discharge that was wrong made nothing lapse; what the citizen did not want stays unwanted. */
export const withoutLapses = (subject: Case, deed: Deed): Case => {
  const { loans } = subject;
  if (!loans) return subject;
  const back = (step: LoanStep): LoanStep =>
    step.type === 'loan-lapsed' && !step.data.unwanted && step.reversedBy === undefined
      ? { ...step, reversedBy: deed.seq }
      : step;
  return { ...subject, loans: loans.map((loan) => ({ ...loan, steps: loan.steps.map(back) })) };
};
