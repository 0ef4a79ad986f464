import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Block, Chart } from './content.ts';
import type { AnyId } from './shown.ts';
import { definitionOf, openResult } from './shown.ts';

/** Fewer bars than this are said better in a sentence. */
const FEWEST_BARS = 3;

interface Wanted {
  readonly caption: string;
  readonly counts: string;
  readonly ids: readonly AnyId[];
  /** Bars of nothing are left out, and the longest stands first. */
  readonly sorted?: true;
}

/** A chart of the figures that are public; none where they are too few for one. */
export const barsOf = (
  evaluation: Evaluation,
  { caption, counts, ids, sorted }: Wanted,
): readonly Block[] => {
  const open = ids.flatMap((id) => {
    const result = openResult(evaluation, id);
    return result.kind === 'value' ? [{ id, label: definitionOf(id).label, value: result.value }] : [];
  });
  const there = open.filter(({ value }) => value > 0);
  if (there.length < FEWEST_BARS) return [];
  const bars = sorted ? there.toSorted((one, other) => other.value - one.value) : open;
  const chart: Chart = { kind: 'bars', caption, counts, bars };
  return [{ kind: 'chart', chart, shows: bars.map(({ id }) => id) }];
};

interface WantedShares {
  readonly caption: string;
  readonly counts: string;
  readonly labels: readonly string[];
  readonly groups: readonly { readonly name: string; readonly ids: readonly AnyId[] }[];
}

/** Shares of the groups whose figures are all public; none where no group has anything in it. */
export const sharesOf = (
  evaluation: Evaluation,
  { caption, counts, labels, groups }: WantedShares,
): readonly Block[] => {
  const open = groups.flatMap(({ name, ids }) => {
    const results = ids.map((id) => openResult(evaluation, id));
    const values = results.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
    return values.length === ids.length && values.some((value) => value > 0) ? [{ name, ids, values }] : [];
  });
  if (open.length === 0) return [];
  const shares = labels.map((label, at) => ({ label, values: open.map(({ values }) => values[at] ?? 0) }));
  const chart: Chart = { kind: 'shares', caption, counts, groups: open.map(({ name }) => name), shares };
  return [{ kind: 'chart', chart, shows: open.flatMap(({ ids }) => ids) }];
};
