/** What survives a round trip through JSON: all that runs, facts and documents may hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonRecord = { readonly [key: string]: Json | undefined };
