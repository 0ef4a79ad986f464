import type { AnyId } from '../../domain/evaluation/any-figure.ts';
import { definitionOf, isDerived } from '../../domain/evaluation/any-figure.ts';
import { DERIVED, DERIVED_IDS } from '../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Chapter } from '../../domain/evaluation/figure.ts';
import { FIGURES_OF } from '../../domain/evaluation/figures/index.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { CLOSED, sayFigure } from '../../dialogs/evaluation/say.ts';

export const labelOf = (id: AnyId): Text => definitionOf(id).label;

/** What stands for a figure on a card: closed ones only for who may see them. */
export const shownValue = (
  { figures, derived, open }: Evaluation,
  id: AnyId,
  seesAll: boolean,
  lang: Lang,
): string => {
  if (!seesAll && !open.has(id)) return CLOSED[lang];
  const { unit } = definitionOf(id);
  return isDerived(id) ? sayFigure(derived[id], unit, lang) : sayFigure(figures[id], unit, lang);
};

/** The figures of a chapter, those counted first. */
export const figuresIn = (chapter: Chapter): readonly AnyId[] => [
  ...FIGURES_OF[chapter],
  ...DERIVED_IDS.filter((id) => DERIVED[id].chapter === chapter),
];
