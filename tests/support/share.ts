import { SEED } from './seed.ts';

/** Every `shares`th of a list, from another place for each `nth` and each seed; with one share the whole. */
export const shareOf = <T>(list: readonly T[], shares: number, nth = 0): readonly T[] =>
  list.filter((_one, index) => index % shares === (nth + SEED) % shares);

/** How the same share is run again; printed by the tests that take one. */
export const AGAIN = `SEED=${SEED} tries the same share again`;
