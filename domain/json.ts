/** What survives a round trip through JSON: all that runs, facts and documents may hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonRecord = { readonly [key: string]: Json | undefined };

/** Whether two values read the same as JSON. Keys in another order are another value: both were made in the same place. */
export const sameJson = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
