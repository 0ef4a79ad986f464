import type { Day } from '../../domain/day.ts';
import { isSupportSettled } from '../../domain/decide/loan/request.ts';
import { mayNow } from '../../domain/lifecycle.ts';
import type { BudgetLine } from '../../domain/loan/budget.ts';
import { budgetLines } from '../../domain/loan/budget.ts';
import { missingForLending, openLendingOn } from '../../domain/loan/lending.ts';
import { isInMain } from '../../domain/loan/possible.ts';
import { isPending, loansOf } from '../../domain/loan/stages.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Line } from '../about-case.ts';
import type { NotBegun } from '../engine/flow.ts';
import type { Lookups } from '../engine/lookups.ts';
import { notBegun } from './about-loan.ts';
import { loanOfStep } from '../../domain/loan/turns.ts';
import { kroner } from './labels.ts';

/** What was asked for before, where it came back with a question. */
type Before = {
  readonly amount: number;
  readonly budget: readonly BudgetLine[];
  readonly installments: number;
  readonly firstPayment: number;
  readonly justification: string;
};

/** What a request has to know of the programme's lending, the citizen and what was asked for before. Whole kroner. */
export type RequestFacts = {
  readonly rows: readonly Line[];
  readonly today: Day;
  readonly minimum: number;
  readonly maximum: number;
  readonly mostInstalments: number;
  readonly mostGraceMonths: number;
  readonly interestPercent: number;
  /** Of the ceiling. */
  readonly left: number;
  readonly settled: boolean;
  /** Empty where nobody asked. */
  readonly question: string;
  readonly before?: Before;
};

const beforeIn = (view: CaseView): Before | undefined => {
  const state = loanOfStep(view, 'request-loan')?.state;
  return (
    state && {
      amount: state.amount,
      budget: budgetLines(view.personal.loanBudget),
      installments: state.instalments,
      firstPayment: state.graceMonths,
      justification: view.personal.loanJustification ?? '',
    }
  );
};

/** »32.000 kr. af 50.000 kr.«, where something was used already. */
const leftRow = (left: number, maximum: number): readonly Line[] => {
  if (left >= maximum) return [];
  const [rest, all] = [kroner(left), kroner(maximum)];
  return [
    {
      label: text('Tilbage af loftet', 'Left of the ceiling'),
      value: text(`${rest.da} af ${all.da}`, `${rest.en} of ${all.en}`),
    },
  ];
};

export const requestFacts = async (view: CaseView, lookups: Lookups): Promise<RequestFacts> => {
  const { programme, today } = lookups;
  const terms = openLendingOn(programme, today)?.terms;
  if (!terms) throw new Error('A request began while lending is closed');
  const { minimum, maximum, mostInstalments, mostGraceMonths, interestPercent } = terms;
  const returned = loanOfStep(view, 'request-loan');
  const left = (await lookups.leftToLend(view.number, terms, returned?.number)) ?? 0;
  const before = beforeIn(view);
  return {
    rows: [{ label: text('Borger', 'Citizen'), value: view.initials }, ...leftRow(left, maximum)],
    today,
    minimum,
    maximum,
    mostInstalments,
    mostGraceMonths,
    interestPercent,
    left,
    settled: isSupportSettled(view),
    question: returned ? (view.personal.loanQuestion ?? '') : '',
    ...(before && { before }),
  };
};

/** The coach has done their part: what waits, and for whom. */
const phaseWaits = (number: string): Text =>
  text(
    `${number} er ikke i hovedforløbet endnu: faseskiftet venter på, at sagsbehandleren på sagen bekræfter som nr. 2. Når det er gjort, og hovedforløbet er begyndt, kan du søge lånet.`,
    `${number} is not in the main phase yet: the phase change waits for the caseworker of the case to confirm as no. 2. When that is done and the main phase has begun, you can ask for the loan.`,
  );

/** Why nobody should fill in a request now: said before anything is asked. */
export const whyNoRequest = async (view: CaseView, lookups: Lookups): Promise<NotBegun | undefined> => {
  const { programme, today } = lookups;
  const { number } = view;
  const lending = openLendingOn(programme, today);
  if (!lending) return notBegun({ code: 'lending-closed', missing: missingForLending(programme, today) });
  // A course that stands still or is over is named as what it is.
  if (!mayNow(view.status, 'request-loan')) return undefined;
  if (!isInMain(view, today)) {
    return view.status === 'phase-proposed'
      ? { ok: false, say: phaseWaits(number) }
      : notBegun({ code: 'loan-not-main', case: number });
  }
  const returned = loanOfStep(view, 'request-loan');
  if (loansOf(view).some((loan) => loan.number !== returned?.number && isPending(loan.state)))
    return notBegun({ code: 'loan-pending', case: number });
  const left = (await lookups.leftToLend(number, lending.terms, returned?.number)) ?? 0;
  const least = lending.terms.minimum;
  return left < least ? notBegun({ code: 'above-ceiling', left, least }) : undefined;
};
