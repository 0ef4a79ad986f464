import type { Figure } from '../../../../domain/evaluation/figure.ts';
import { counted, FIGURE_IDS, type FigureId } from '../../../../domain/evaluation/figures/index.ts';

export type Figures = Readonly<Record<FigureId, Figure>>;

/** Something that is counted, and whom it is about. */
export interface Seen {
  readonly citizen: number;
  /** Kroner, days or minutes; 1 where things are counted. */
  readonly amount: number;
}

const middleOf = (amounts: readonly number[]): number | undefined =>
  amounts.toSorted((a, b) => a - b)[Math.floor(amounts.length / 2)];

/** A figure of what was seen. */
export const figureOf = (id: FigureId, seen: readonly Seen[]): Figure => {
  const citizens = new Set(seen.map(({ citizen }) => citizen)).size;
  const entries = seen.map((_, index) => index + 1);
  const amounts = seen.map(({ amount }) => amount);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const { taken } = counted(id);
  if (taken === 'median') {
    const value = middleOf(amounts);
    return { citizens, entries, ...(value !== undefined && { value }) };
  }
  return { citizens, entries, value: taken === 'sum' ? sum : taken === 'citizens' ? citizens : seen.length };
};

/** All figures of what was seen; nothing was seen of those that are not named. */
export const figuresOf = (seen: Readonly<Partial<Record<FigureId, readonly Seen[]>>>): Figures =>
  Object.fromEntries(FIGURE_IDS.map((id) => [id, figureOf(id, seen[id] ?? [])])) as unknown as Figures;

/** One of each for so many citizens. */
export const people = (from: number, count: number): readonly Seen[] =>
  Array.from({ length: count }, (_, index) => ({ citizen: from + index, amount: 1 }));

export interface Partition {
  readonly whole: FigureId;
  readonly by: string;
  readonly parts: readonly FigureId[];
}

/** Every way a figure is divided. */
export const PARTITIONS: readonly Partition[] = [
  ...Map.groupBy(
    FIGURE_IDS.filter((id) => counted(id).of),
    (id) => `${counted(id).of?.whole ?? ''}\n${counted(id).of?.by ?? ''}`,
  ),
].flatMap(([key, parts]) => {
  const [name, by = ''] = key.split('\n');
  const whole = FIGURE_IDS.find((id) => id === name);
  return whole ? [{ whole, by, parts }] : [];
});

/** About people, and about so few that it can point at one. */
export const isSmall = (figures: Figures, id: FigureId, smallCount: number): boolean => {
  const { citizens } = figures[id];
  return counted(id).open !== true && citizens >= 1 && citizens < smallCount;
};
