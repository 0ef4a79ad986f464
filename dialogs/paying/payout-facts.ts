import type { Day } from '../../domain/day.ts';
import { openLendingOn } from '../../domain/loan/lending.ts';
import { balanceOf, restOf } from '../../domain/loan/loan.ts';
import { loansFor } from '../../domain/loan/stages.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Lookups } from '../engine/lookups.ts';
import { packPlan } from './plan.ts';

/** A loan that was granted and not paid in full. Whole kroner. */
export type GrantedLoan = {
  readonly number: number;
  readonly asked: number;
  readonly approved: number;
  readonly approvedOn: Day;
  readonly paidOut: number;
  readonly rest: number;
  readonly balance: number;
  /** Of the ceiling for the citizen, before this payout. */
  readonly left: number;
  readonly maximum: number;
  readonly minimum: number;
  readonly agreementDate?: Day;
  readonly plan: string;
  readonly repaid: number;
  readonly writtenOff: number;
  readonly instalments: number;
  readonly graceMonths: number;
  readonly interestPercent: number;
};

export type PayoutFacts = {
  readonly loans: readonly GrantedLoan[];
  readonly conditions?: string;
  /** The number of the business: there already, wanted, or demanded by the terms of the loan. */
  readonly cvr: 'known' | 'wanted' | 'demanded';
};

export const payoutFacts = async (view: CaseView, lookups: Lookups): Promise<PayoutFacts> => {
  const { programme } = lookups;
  const { cvr, loanConditions } = view.personal;
  const fitting = loansFor(view, 'disburse').flatMap(({ number, state }) => {
    const terms = openLendingOn(programme, state.requestedOn)?.terms;
    return terms ? [{ number, state, terms }] : [];
  });
  const loans = await Promise.all(
    fitting.map(async ({ number, state, terms }): Promise<GrantedLoan> => {
      const { approved = 0, approvedOn = state.requestedOn, agreementDate } = state;
      const left = (await lookups.leftToLend(view.number, terms, number)) ?? terms.maximum;
      return {
        number,
        asked: state.amount,
        approved,
        approvedOn,
        paidOut: state.paidOut,
        rest: restOf(state),
        balance: balanceOf(state),
        left: left - state.paidOut,
        maximum: terms.maximum,
        minimum: terms.minimum,
        ...(agreementDate !== undefined && { agreementDate }),
        plan: packPlan(state.plan),
        repaid: state.repaid,
        writtenOff: state.writtenOff,
        instalments: state.instalments,
        graceMonths: state.graceMonths,
        interestPercent: terms.interestPercent,
      };
    }),
  );
  const demanded = fitting.some(({ terms }) => terms.cvrBeforePayout);
  return {
    loans,
    ...(loanConditions !== undefined && { conditions: loanConditions }),
    cvr: cvr !== undefined ? 'known' : demanded ? 'demanded' : 'wanted',
  };
};
