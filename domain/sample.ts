import type { Instant, Month } from './day.ts';
import type { PersonKey } from './member.ts';

/** Who did something with a sample, and when. */
export interface Receipt {
  readonly by: PersonKey;
  readonly at: Instant;
}

/** A look that was drawn, by its id, and whether the leader wanted to know more about it. */
export interface SampleLine {
  readonly look: string;
  readonly flagged?: Receipt;
  /** What came of it, in the leader's words. */
  readonly settled?: Receipt & { readonly note: string };
}

/**
 * Random looks of an organisation's own people in one month, for its leader to confirm (Datatilsynet, 2023-423-0019:
 * looks are to be sampled as a routine).
 */
export interface Sample {
  readonly month: Month;
  readonly organisation: string;
  readonly drawnAt: Instant;
  /** How many looks it was drawn from. */
  readonly of: number;
  /** Oldest first. */
  readonly lines: readonly SampleLine[];
  /** All but the flagged ones are in order. */
  readonly confirmed?: Receipt;
}

export type SampleChange =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'flag'; readonly line: number }
  /** What came of flagged looks, by their lines. */
  | { readonly kind: 'settle'; readonly notes: ReadonlyMap<number, string> };

/** So many looks are shown to a leader for each month. */
export const SAMPLE_SIZE = 10;

/** Whether a flagged look still waits for a note of what came of it. */
export const isFollowedUp = ({ flagged, settled }: SampleLine): boolean => !!flagged && !settled;

/** Whether a leader has something to do with it: a month without looks is nobody's task. */
export const isOpen = ({ lines, confirmed }: Sample): boolean =>
  lines.length > 0 && (!confirmed || lines.some(isFollowedUp));

const lineAfter = (line: SampleLine, index: number, change: SampleChange, receipt: Receipt): SampleLine => {
  switch (change.kind) {
    case 'confirm':
      return line;
    case 'flag':
      return index !== change.line || line.flagged ? line : { ...line, flagged: receipt };
    case 'settle': {
      const note = change.notes.get(index);
      return note === undefined || !isFollowedUp(line) ? line : { ...line, settled: { ...receipt, note } };
    }
  }
};

/**
 * The sample after a change; the very same one where the change does nothing, because it was done before or comes too
 * late: what is confirmed is not flagged any more.
 */
export const changed = (sample: Sample, change: SampleChange, receipt: Receipt): Sample => {
  if (change.kind === 'confirm') return sample.confirmed ? sample : { ...sample, confirmed: receipt };
  if (change.kind === 'flag' && sample.confirmed) return sample;
  const lines = sample.lines.map((line, index) => lineAfter(line, index, change, receipt));
  return lines.every((line, index) => line === sample.lines[index]) ? sample : { ...sample, lines };
};

/** At most `count` of the values, each as likely as every other. `below`: a random whole number from 0 to below it. */
export const draw = <T>(
  values: readonly T[],
  count: number,
  below: (limit: number) => number,
): readonly T[] => {
  const left = [...values];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(below(left.length), 1));
  return drawn;
};
