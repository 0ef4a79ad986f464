import type { Counted, Figure } from './figure.ts';
import type { FigureId } from './figures/index.ts';
import { counted, FIGURE_IDS } from './figures/index.ts';
import type { Observation } from './observe.ts';

/** What has been observed of one figure so far. */
interface Count {
  readonly entries: number[];
  readonly values: number[];
  sum: number;
  citizens: number;
  /** Whom it was observed of last: observations of a case come one after the other. */
  last: string;
}

/** The middle one; of an even number the mean of the two in the middle. `undefined` of none. */
export const median = (values: readonly number[]): number | undefined => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
};

const valueOf = ({ taken }: Counted, { entries, values, sum, citizens }: Count): number | undefined => {
  switch (taken) {
    case 'count':
      return entries.length;
    case 'sum':
      return sum;
    case 'citizens':
      return citizens;
    case 'median':
      return median(values);
  }
};

/** Counts what is observed, case by case, without keeping the cases. */
export interface Tally {
  /** `about`: the case's number. All that is observed of a case comes together. */
  add(about: string, observations: readonly Observation[]): void;
  figures(): Readonly<Record<FigureId, Figure>>;
}

/** Throws on a figure that is not in the catalogue. Memory: a number for each observation, nothing of a case. */
export const makeTally = (): Tally => {
  const counts = new Map<FigureId, Count>(
    FIGURE_IDS.map((id) => [id, { entries: [], values: [], sum: 0, citizens: 0, last: '' }]),
  );
  return {
    add(about, observations) {
      for (const { figure, entry, value } of observations) {
        const count = counts.get(figure);
        if (!count) throw new Error(`There is no figure ${figure}`);
        count.entries.push(entry);
        count.sum += value;
        if (counted(figure).taken === 'median') count.values.push(value);
        if (count.last !== about) count.citizens += 1;
        count.last = about;
      }
    },
    figures: () =>
      Object.fromEntries(
        [...counts].map(([id, count]) => {
          const value = valueOf(counted(id), count);
          const entries = count.entries.toSorted((a, b) => a - b);
          return [id, { ...(value !== undefined && { value }), citizens: count.citizens, entries }];
        }),
      ) as unknown as Record<FigureId, Figure>,
  };
};
