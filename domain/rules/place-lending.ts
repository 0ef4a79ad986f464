import { valueOn } from '../dated.ts';
import type { Lending, LoanTerms } from '../loan/lending.ts';
import { withPart } from './dated-change.ts';
import type { Place } from './place.ts';
import { asIs } from './place.ts';
import type { RuleValue } from './vocabulary.ts';

/** Nothing can be lent by it: it stands where the first setting of a lending is agreed on. */
const NO_TERMS: LoanTerms = {
  minimum: 0,
  maximum: 0,
  interestPercent: 0,
  mostGraceMonths: 0,
  mostInstalments: 1,
  deadlineDays: 1,
  mostDeferralMonths: 1,
  cvrBeforePayout: true,
  approvalLimit: 0,
};

const lending = <P extends RuleValue>(
  read: (value: Lending) => P | undefined,
  write: (value: Lending, part: P) => Lending,
): Place => ({
  read: (programme, day) => {
    const found = valueOn(programme.lending ?? [], day);
    return found && read(found);
  },
  write: (programme, from, value) => ({
    ...programme,
    lending: withPart<Lending, P>(programme.lending ?? [], from, asIs(value), read, write, {
      terms: NO_TERMS,
    }),
  }),
});

/** A term of loans by its name, in the unit that `LoanTerms` gives it. */
export const term = (key: keyof Omit<LoanTerms, 'approvalLimits'>): Place =>
  lending<RuleValue>(
    ({ terms }) => terms[key],
    (one, part) => ({ ...one, terms: { ...one.terms, [key]: part } }),
  );

/** One of the texts that the letters about loans quote. */
export const words = (key: 'lender' | 'legalBasis' | 'complaintBody' | 'refusalRule'): Place =>
  lending<string>(
    (one) => one[key],
    (one, part) => ({ ...one, [key]: part }),
  );

/** Nobody decides on loans yet: lending stays closed until all three are agreed on (loan/lending.ts). */
const NOBODY: NonNullable<Lending['decider']> = { name: '', unit: '', phone: '' };

/** A part of who decides; an empty one reads as not set. */
export const decider = (key: keyof NonNullable<Lending['decider']>): Place =>
  lending<string>(
    ({ decider: who }) => (who?.[key] === '' ? undefined : who?.[key]),
    (one, part) => ({ ...one, decider: { ...NOBODY, ...one.decider, [key]: part } }),
  );
