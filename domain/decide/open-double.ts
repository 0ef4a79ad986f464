import type { Case } from '../case.ts';
import { isOpen } from '../status.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from './state.ts';

/**
 * Why a case may not be open beside what is there: the same citizen has another one. The reference is the job centre's
 * own number: another job centre's same number is another citizen, and its case is not named. `number`: the case itself.
 */
export const openDouble = (
  { sameReference }: Pick<State, 'sameReference'>,
  { organisation, number }: Pick<Case, 'organisation'> & Partial<Pick<Case, 'number'>>,
): Extract<Refusal, { code: 'double-reference' }> | undefined => {
  const other = sameReference.find(
    (found) => found.number !== number && found.organisation === organisation && isOpen(found.status),
  );
  return other && { code: 'double-reference', case: other.number };
};
