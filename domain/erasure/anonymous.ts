import type { Case } from '../case.ts';
import type { PersonalValues } from '../personal.ts';

/**
 * What a case keeps when the person in it is erased: choices from fixed lists that the evaluation counts, and nothing
 * anybody wrote. Each of them has to be decided on with the data protection officer (docs/erasure.md).
 */
export const KEPT_VALUES = [
  'supportBasis',
  'dischargeReason',
  'outcome',
  'followUpOutcome',
  'followUpOutcomes',
] as const satisfies readonly (keyof PersonalValues)[];

const isKept = (field: string): boolean => KEPT_VALUES.some((kept) => kept === field);

/** The values of a record that stay, whatever they are wrapped in. */
export const keptOf = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([field]) => isKept(field))) as Partial<T>;

/** A case without the person. */
export const anonymised = (subject: Case): Case => {
  const { erasure: _, personal, ...rest } = subject;
  return { ...rest, personal: keptOf(personal) };
};
