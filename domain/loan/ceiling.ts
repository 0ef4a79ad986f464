import type { Case } from '../case.ts';
import type { LoanTerms } from './lending.ts';
import type { Loan, LoanState } from './loan.ts';
import { restOf } from './loan.ts';
import { isPending, loansOf } from './stages.ts';

type WithLoans = Pick<Case, 'number' | 'organisation' | 'loans'>;

/**
 * Every case of the citizen once, the one in hand as it was loaded for the command. Another job centre's same reference
 * is another citizen.
 */
export const casesOfCitizen = <T extends WithLoans>(subject: T, others: readonly T[]): readonly T[] => [
  subject,
  ...others.filter(
    ({ number, organisation }) => number !== subject.number && organisation === subject.organisation,
  ),
];

/** What a loan takes of the ceiling: what was paid out, and what is asked for or granted and may still be. */
const takenBy = (state: LoanState): number => {
  if (!isPending(state)) return state.paidOut;
  return state.approved === undefined ? state.amount : state.paidOut + restOf(state);
};

/** All that was ever paid out to a citizen in a programme: cumulative, whatever was paid back (practice §3, Ceiling). */
export const paidOutTo = (subject: WithLoans, others: readonly WithLoans[]): number =>
  casesOfCitizen(subject, others)
    .flatMap(loansOf)
    .reduce((sum, { state }) => sum + state.paidOut, 0);

/** What is left of the ceiling for a citizen, whole kroner. `except`: a loan of the case in hand that is not counted. */
export const leftFor = (
  subject: WithLoans,
  others: readonly WithLoans[],
  { maximum }: LoanTerms,
  except?: Pick<Loan, 'number'>,
): number =>
  casesOfCitizen(subject, others).reduce(
    (left, one) =>
      loansOf(one)
        .filter(({ number }) => !(one.number === subject.number && number === except?.number))
        .reduce((now, { state }) => now - takenBy(state), left),
    maximum,
  );
