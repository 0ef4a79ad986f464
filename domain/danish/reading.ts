/**
 * What a reader made of something a person typed. `several`: it can mean more than one thing, so ask which
 * instead of guessing. `none`: say an example. Readers are pure and never throw.
 */
export type Reading<T> =
  | { readonly kind: 'one'; readonly value: T }
  | { readonly kind: 'several'; readonly values: readonly T[] }
  | { readonly kind: 'none' };

export const one = <T>(value: T): Reading<T> => ({ kind: 'one', value });
export const none: Reading<never> = { kind: 'none' };

/** One reading if all candidates agree, several if they differ, none if there are none. */
export const fromCandidates = <T>(candidates: readonly T[]): Reading<T> => {
  const distinct = [...new Set(candidates)];
  const [first] = distinct;
  if (first === undefined) return none;
  return distinct.length === 1 ? one(first) : { kind: 'several', values: distinct };
};
