import type { Reading } from '../../../domain/danish/reading.ts';

/** A reading as short as a table of examples needs it: the value, the list of values, or nothing. */
export const plainly = <T>(reading: Reading<T>): T | readonly T[] | undefined => {
  if (reading.kind === 'none') return undefined;
  return reading.kind === 'one' ? reading.value : reading.values;
};
