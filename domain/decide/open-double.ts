import { isOpen } from '../lifecycle.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from './state.ts';

/** Why a case may not be open beside what is there: the same citizen has another one. `number`: the case itself. */
export const openDouble = (
  { sameReference }: Pick<State, 'sameReference'>,
  number?: string,
): Refusal | undefined => {
  const other = sameReference.find((found) => found.number !== number && isOpen(found.status));
  return other && { code: 'double-reference', case: other.number };
};
