import type { AnyId } from '../../domain/evaluation/any-figure.ts';
import { ALL_IDS, definitionOf as definitionIn, isDerived } from '../../domain/evaluation/any-figure.ts';
import type { DerivedId, Missing } from '../../domain/evaluation/derived.ts';
import { DERIVED, DERIVED_IDS } from '../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Chapter, Unit } from '../../domain/evaluation/figure.ts';

export { ALL_IDS, type AnyId };

interface Definition {
  readonly unit: Unit;
  /** In Danish: the files of the evaluation are for a Danish committee. */
  readonly label: string;
  readonly means: string;
}

/** What a figure is called, and what it counts. */
export const definitionOf = (id: AnyId): Definition => {
  const { unit, label, means } = definitionIn(id);
  return { unit, label: label.da, means: means.da };
};

/** The derived figures of a chapter, in the order they are defined. */
export const derivedIn = (chapter: Chapter): readonly DerivedId[] =>
  DERIVED_IDS.filter((id) => DERIVED[id].chapter === chapter);

/** What a figure came to: `missing` says why there is no value; `nothing` was observed that a middle could be taken of. */
export type Result =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing'; readonly why: Missing }
  | { readonly kind: 'nothing' };

/** The figure itself, whoever may read it. */
export const resultOf = ({ figures, derived }: Evaluation, id: AnyId): Result => {
  const { value, missing }: { readonly value?: number; readonly missing?: Missing } = isDerived(id)
    ? derived[id]
    : figures[id];
  if (value !== undefined) return { kind: 'value', value };
  return missing === undefined ? { kind: 'nothing' } : { kind: 'missing', why: missing };
};

/** How many citizens a figure is about; what is worked out of others has no citizens of its own. */
export const citizensOf = ({ figures }: Evaluation, id: AnyId): number | undefined =>
  isDerived(id) ? undefined : figures[id].citizens;

/** What a setting lacks says nothing of people, so it can be said wherever the figure stands. */
const OF_SETTINGS: readonly Missing[] = ['no-price', 'no-saving', 'places-in-all'];

/** What the open paper may say of a figure: its result where it is public, and of a secret one no more than that it is. */
export const openResult = (evaluation: Evaluation, id: AnyId): Result | { readonly kind: 'closed' } => {
  const result = resultOf(evaluation, id);
  if (evaluation.open.has(id)) return result;
  return result.kind === 'missing' && OF_SETTINGS.includes(result.why) ? result : { kind: 'closed' };
};
