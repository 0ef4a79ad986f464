import { cut } from '../../cards/fit.ts';
import type { Day } from '../../domain/day.ts';
import type { BudgetLine } from '../../domain/loan/budget.ts';
import { budgetLines } from '../../domain/loan/budget.ts';
import { approvalLimitOf, openLendingOn } from '../../domain/loan/lending.ts';
import type { Loan, LoanState } from '../../domain/loan/loan.ts';
import { loanDueOn } from '../../domain/loan/stages.ts';
import { personKey } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Line } from '../about-case.ts';
import { sayMoney } from '../engine/fields/money.ts';
import type { Lookups } from '../engine/lookups.ts';
import { day } from '../words.ts';
import { kroner } from './labels.ts';
import { previewLine } from './preview.ts';

/** So much of each text is taken along (a run stays small); `sag ML-…` shows the whole. */
const SHOWN = 600;

/** What whoever decides on a loan has to know. Whole kroner. */
export type LoanDecisionFacts = {
  readonly rows: readonly Line[];
  readonly today: Day;
  readonly asked: number;
  readonly installments: number;
  readonly firstPayment: number;
  readonly interestPercent: number;
  readonly budget: readonly BudgetLine[];
  readonly least: number;
  readonly left: number;
  /** How much this member may grant alone. */
  readonly limit: number;
  /** A question ends the waiting of a request only; what the citizen was heard on goes on. */
  readonly canReturn: boolean;
  readonly rule: string;
  readonly considerations: string;
  readonly reliedOn: string;
};

const row = (label: Text, value: Text | string | undefined): readonly Line[] =>
  value === undefined || value === ''
    ? []
    : [{ label, value: typeof value === 'string' ? cut(value, SHOWN) : value }];

const EXAMPLE = text(
  'Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.',
  'The loans of this project rest on an example, not on a real legal basis.',
);

const leftText = (left: number, maximum: number): Text =>
  text(`${kroner(left).da} af ${kroner(maximum).da}`, `${kroner(left).en} of ${kroner(maximum).en}`);

/** The request, before anything is answered. */
const requestRows = (
  { personal, initials }: CaseView,
  state: LoanState,
  plan: Text | undefined,
): readonly Line[] => [
  ...row(text('Borger', 'Citizen'), personal.citizenName ?? initials),
  ...row(text('Søger om', 'Asks for'), sayMoney(state.amount)),
  ...row(text('Budget', 'Budget'), personal.loanBudget),
  ...row(text('Tilbagebetaling', 'Paid back'), plan),
  ...row(text('Begrundelse', 'Justification'), personal.loanJustification),
  ...row(text('Idé', 'Idea'), personal.businessIdea),
  ...row(text('Forsørgelsen er afklaret', 'Support settled'), personal.supportSettled),
  ...row(text('Du spurgte', 'The question was'), personal.loanAnswer && personal.loanQuestion),
  ...row(text('Coachen svarer', 'The coach answers'), personal.loanAnswer),
  ...row(text('Borgerens bemærkninger', "The citizen's remarks"), personal.loanRemarks),
];

/** Throws where the lending that the loan was asked for under is no longer there: the dialog does not begin then. */
export const loanDecisionFacts = async (
  { number: loan, state }: Loan & { readonly state: LoanState },
  view: CaseView,
  { programme, today, member, leftToLend }: Lookups,
): Promise<LoanDecisionFacts> => {
  const lending = openLendingOn(programme, state.requestedOn);
  if (!lending) throw new Error('A loan waits for a decision and its lending is gone');
  const { terms } = lending;
  const { personal } = view;
  const { amount, instalments, graceMonths } = state;
  const { interestPercent } = terms;
  const left = (await leftToLend(view.number, terms, loan)) ?? 0;
  const plan = previewLine({ amount, instalments, graceMonths, interestPercent }, today);
  const due = loanDueOn(state);
  return {
    rows: [
      ...requestRows(view, state, plan),
      ...row(text('Tilbage af loftet', 'Left of the ceiling'), leftText(left, terms.maximum)),
      ...row(text('Frist', 'Deadline'), due === undefined ? undefined : day(due)),
      ...row(text('Eksempel', 'Example'), lending.example && EXAMPLE),
    ],
    today,
    asked: amount,
    installments: instalments,
    firstPayment: graceMonths,
    interestPercent,
    budget: budgetLines(personal.loanBudget),
    least: terms.minimum,
    left,
    limit: approvalLimitOf(terms, personKey(member)),
    canReturn: state.status === 'submitted',
    rule: personal.loanRule ?? lending.refusalRule ?? '',
    considerations: personal.loanConsiderations ?? '',
    reliedOn: personal.loanFacts ?? '',
  };
};
