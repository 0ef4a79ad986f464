import { valueOn, type Dated } from '../dated.ts';
import type { Day } from '../day.ts';
import type { PersonKey } from '../member.ts';
import type { LendingItem } from './vocabulary.ts';
import { LENDING_ITEMS } from './vocabulary.ts';

/** The numbers a loan goes by; it keeps those of the day it was asked for. Amounts in whole kroner. */
export interface LoanTerms {
  /** Note, §Mikrolånsforløb: 1.000. */
  readonly minimum: number;
  /** Note, §Mikrolånsforløb: 50.000; all payouts to one citizen in a programme together stay within it. */
  readonly maximum: number;
  /** Nominal, in percent a year, on what is left of the agreed plan. */
  readonly interestPercent: number;
  /** The longest time from a payout to the first instalment, in months. */
  readonly mostGraceMonths: number;
  /** The most instalments there can be; one a month. */
  readonly mostInstalments: number;
  /** The authority's published deadline, in days from the request to the decision (retssikkerhedslov § 3 stk. 2). */
  readonly deadlineDays: number;
  /** How far back a repayment can be postponed at a time, in months. */
  readonly mostDeferralMonths: number;
  /** Whether the citizen has to have registered a business before money is paid out. */
  readonly cvrBeforePayout: boolean;
  /** How much an approver may grant alone. */
  readonly approvalLimit: number;
  /** The same for single people, instead of the limit for all. */
  readonly approvalLimits?: readonly { readonly person: PersonKey; readonly limit: number }[];
}

/** Who lends, on what, and who decides: what is missing keeps lending closed. */
export interface Lending {
  /** Whose money it is, as it stands in the agreement. */
  readonly lender?: string;
  /** The rule the loans rest on, with its dates in the row it stands in. */
  readonly legalBasis?: string;
  /** The authority that grants and refuses, as it stands in the letters. */
  readonly decider?: { readonly name: string; readonly unit: string; readonly phone: string };
  readonly complaintBody?: string;
  /** The rule a refusal usually rests on; proposed, and changed by who decides. */
  readonly refusalRule?: string;
  /** A made-up basis, said so wherever it is shown. */
  readonly example?: true;
  readonly terms: LoanTerms;
}

/** A programme as far as it lends. */
interface WithLending {
  readonly lending?: Dated<Lending>;
}

/** A lending that lacks nothing. */
export type OpenLending = Lending &
  Required<Pick<Lending, 'lender' | 'legalBasis' | 'decider' | 'complaintBody'>>;

/** Whole or not: `openLendingOn` says whether anybody can lend on it. `undefined` before the first dated row. */
export const lendingOn = ({ lending = [] }: WithLending, day: Day): Lending | undefined =>
  valueOn(lending, day);

const isThere = (lending: Lending | undefined, item: LendingItem): boolean => {
  switch (item) {
    case 'lender':
      return lending?.lender !== undefined;
    case 'legal-basis':
      return lending?.legalBasis !== undefined;
    case 'decider':
      return lending?.decider !== undefined && Object.values(lending.decider).every((part) => part !== '');
    case 'complaint-body':
      return lending?.complaintBody !== undefined;
  }
};

/** What lending lacks on a day; empty where it is open (programme §2, Loan: closed until all of it is set). */
export const missingForLending = (programme: WithLending, day: Day): readonly LendingItem[] => {
  const lending = lendingOn(programme, day);
  return LENDING_ITEMS.filter((item) => !isThere(lending, item));
};

/** The lending of a day where it is open. */
export const openLendingOn = (programme: WithLending, day: Day): OpenLending | undefined => {
  const lending = lendingOn(programme, day);
  return lending && missingForLending(programme, day).length === 0 ? (lending as OpenLending) : undefined;
};

/** How much a person may grant alone, whole kroner. */
export const approvalLimitOf = (
  { approvalLimit, approvalLimits = [] }: LoanTerms,
  person: PersonKey,
): number => approvalLimits.find((one) => one.person === person)?.limit ?? approvalLimit;
