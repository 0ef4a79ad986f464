import type { DerivedId } from '../../domain/evaluation/derived.ts';
import { DERIVED, DERIVED_IDS } from '../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Chapter } from '../../domain/evaluation/figure.ts';
import type { FigureId } from '../../domain/evaluation/figures/index.ts';
import { counted, FIGURE_IDS, FIGURES_OF } from '../../domain/evaluation/figures/index.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { CLOSED, sayFigure } from '../../dialogs/evaluation/say.ts';

/** A figure of either kind, by a name that may have come from anywhere. */
export const figureNamed = (name: string): FigureId | DerivedId | undefined =>
  FIGURE_IDS.find((id) => id === name) ?? DERIVED_IDS.find((id) => id === name);

export const isDerived = (id: FigureId | DerivedId): id is DerivedId => DERIVED_IDS.some((one) => one === id);

const definition = (id: FigureId | DerivedId) => (isDerived(id) ? DERIVED[id] : counted(id));

export const labelOf = (id: FigureId | DerivedId): Text => definition(id).label;
export const meansOf = (id: FigureId | DerivedId): Text => definition(id).means;

/** What stands for a figure on a card: closed ones only for who may see them. */
export const shownValue = (
  { figures, derived, open }: Evaluation,
  id: FigureId | DerivedId,
  seesAll: boolean,
  lang: Lang,
): string => {
  if (!seesAll && !open.has(id)) return CLOSED[lang];
  const { unit } = definition(id);
  return isDerived(id) ? sayFigure(derived[id], unit, lang) : sayFigure(figures[id], unit, lang);
};

/** The figures of a chapter, those counted first. */
export const figuresIn = (chapter: Chapter): readonly (FigureId | DerivedId)[] => [
  ...FIGURES_OF[chapter],
  ...DERIVED_IDS.filter((id) => DERIVED[id].chapter === chapter),
];
