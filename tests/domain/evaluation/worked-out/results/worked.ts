/** A figure as it was worked out by hand. */
export interface Worked {
  /** Absent where nothing was observed that a middle could be taken of. */
  readonly value?: number;
  readonly citizens: number;
  /** How it comes about, citizen by citizen. */
  readonly why: string;
  /** The steps behind it, where the log numbers are looked at too. */
  readonly steps?: readonly string[];
}

/** The same figure in both periods. */
export interface Row {
  readonly whole: Worked;
  readonly middle: Worked;
}

export const of = (value: number, citizens: number, why: string, steps?: readonly string[]): Worked => ({
  value,
  citizens,
  why,
  ...(steps && { steps }),
});

export const none = (why: string): Worked => ({ value: 0, citizens: 0, why, steps: [] });

export const noMiddle = (why: string): Worked => ({ citizens: 0, why, steps: [] });
