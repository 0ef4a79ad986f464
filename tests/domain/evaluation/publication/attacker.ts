import { counted, FIGURE_IDS, type FigureId } from '../../../../domain/evaluation/figures/index.ts';
import { PARTITIONS, type Figures } from './figures.ts';

/** What somebody can know of a number that is not shown: it lies between these. */
interface Range {
  least: number;
  most: number;
}

export interface Known {
  readonly value: Range;
  readonly citizens: Range;
}

const exactly = (number: number): Range => ({ least: number, most: number });
const anything = (): Range => ({ least: 0, most: Infinity });

const sum = (ranges: readonly Range[], end: keyof Range): number =>
  ranges.reduce((total, range) => total + range[end], 0);

/** A whole and its parts narrow each other; `true` where something became narrower. */
const narrow = (range: Range, least: number, most: number): boolean => {
  const narrower = least > range.least || most < range.most;
  range.least = Math.max(range.least, least);
  range.most = Math.min(range.most, most);
  return narrower;
};

const addUp = (whole: Range, parts: readonly Range[]): boolean =>
  [
    narrow(whole, sum(parts, 'least'), sum(parts, 'most')),
    ...parts.map((part) => {
      const others = parts.filter((one) => one !== part);
      return narrow(part, whole.least - sum(others, 'most'), whole.most - sum(others, 'least'));
    }),
  ].some(Boolean);

/** Everybody in the whole is in some part, and nobody else is. */
const cover = (whole: Range, parts: readonly Range[]): boolean =>
  [
    narrow(whole, Math.max(0, ...parts.map(({ least }) => least)), sum(parts, 'most')),
    ...parts.map((part) =>
      narrow(
        part,
        whole.least -
          sum(
            parts.filter((one) => one !== part),
            'most',
          ),
        whole.most,
      ),
    ),
  ].some(Boolean);

/** No citizen without a thing, no thing without a citizen. */
const fit = (id: FigureId, { value, citizens }: Known): boolean => {
  const { taken } = counted(id);
  if (taken === 'median') return false;
  const each = taken === 'sum' ? Infinity : citizens.most;
  return [
    narrow(citizens, value.least > 0 ? 1 : 0, value.most),
    narrow(value, citizens.least, taken === 'citizens' ? each : citizens.most === 0 ? 0 : Infinity),
  ].some(Boolean);
};

/**
 * All that follows from what is shown, by arithmetic alone: each figure's number and citizens, the shown ones exactly.
 * Knows nothing of the rule by which something is shown.
 */
export const whatFollows = (
  figures: Figures,
  shown: (id: FigureId) => boolean,
): ReadonlyMap<FigureId, Known> => {
  const known = new Map(
    FIGURE_IDS.map((id): [FigureId, Known] => {
      const { value = 0, citizens } = figures[id];
      return [
        id,
        shown(id)
          ? { value: exactly(value), citizens: exactly(citizens) }
          : { value: anything(), citizens: anything() },
      ];
    }),
  );
  const of = (id: FigureId): Known => known.get(id) ?? { value: anything(), citizens: anything() };
  const pass = (): boolean =>
    [
      ...PARTITIONS.flatMap(({ whole, parts }) => [
        addUp(
          of(whole).value,
          parts.map((id) => of(id).value),
        ),
        cover(
          of(whole).citizens,
          parts.map((id) => of(id).citizens),
        ),
      ]),
      ...FIGURE_IDS.map((id) => fit(id, of(id))),
    ].some(Boolean);
  let passes = 0;
  while (pass()) if ((passes += 1) > 1_000) throw new Error('What follows from the figures never settles');
  return known;
};
