/** A line of code that keeps somebody from something, and what it is without that. */
export interface CodeGuard {
  /** What goes when it goes. */
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Where somebody has to notice. */
  readonly tests: readonly string[];
}

/** The guards of one file, each with its own line and test. */
export const guardsOf =
  (file: string, ...tests: readonly string[]) =>
  (what: string, from: string, to: string, ...others: readonly string[]): CodeGuard => ({
    what,
    file,
    from,
    to,
    tests: others.length > 0 ? others : tests,
  });
