import type { DerivedId } from './derived.ts';
import { DERIVED, DERIVED_IDS } from './derived.ts';
import type { Figure } from './figure.ts';
import type { FigureId } from './figures/index.ts';
import { counted, FIGURE_IDS } from './figures/index.ts';
import type { Tie } from './ties.ts';
import { FAMILIES, TIES } from './ties.ts';

type Figures = Readonly<Record<FigureId, Figure>>;

/** What is kept back, beside what the rule keeps back anyway. */
type Lost = ReadonlySet<FigureId>;

/** About so few citizens that it points at one of them (practice §4, Small numbers). */
const isSmall = ({ citizens }: Figure, smallCount: number): boolean => citizens > 0 && citizens < smallCount;

const siblingsOf = (whole: string, by: string): readonly FigureId[] =>
  FIGURE_IDS.filter((id) => {
    const { of } = counted(id);
    return of?.whole === whole && of.by === by;
  });

/**
 * A figure about too few cannot be public; and since what is left of a whole tells what is missing, the parts of a whole
 * are public all together or not at all, and only where the whole is.
 */
const isOpen = (id: FigureId, figures: Figures, smallCount: number, lost: Lost): boolean => {
  const { of, open, closed } = counted(id);
  if (open) return true;
  if (closed) return false;
  // None at all is not shown either: else what is kept back is known to be one or two.
  if (!of) return !lost.has(id) && figures[id].citizens >= smallCount;
  return (
    isOpen(of.whole as FigureId, figures, smallCount, lost) &&
    siblingsOf(of.whole, of.by).every((one) => !lost.has(one) && !isSmall(figures[one], smallCount))
  );
};

/** How many citizens the whole has beside those that are public: what is left tells of them. */
const leftOf = ({ whole, parts }: Tie, figures: Figures, open: ReadonlySet<FigureId>): number =>
  figures[whole].citizens -
  parts.filter((id) => open.has(id)).reduce((sum, id) => sum + figures[id].citizens, 0);

/** The figure that has to go so that a tie does not tell of too few. */
const given = (
  tie: Tie,
  figures: Figures,
  smallCount: number,
  open: ReadonlySet<FigureId>,
): FigureId | undefined => {
  const left = leftOf(tie, figures, open);
  return open.has(tie.whole) && left > 0 && left < smallCount
    ? tie.lose.find((id) => open.has(id))
    : undefined;
};

/** All of a family in which one cannot be public. */
const withFamilies = (figures: Figures, smallCount: number, lost: Lost): Lost =>
  new Set([
    ...lost,
    ...FAMILIES.filter((family) =>
      family.some((id) => lost.has(id) || isSmall(figures[id], smallCount)),
    ).flat(),
  ]);

const countsOf = (figures: Figures, smallCount: number, before: Lost): ReadonlySet<FigureId> => {
  const lost = withFamilies(figures, smallCount, before);
  const open = new Set(FIGURE_IDS.filter((id) => isOpen(id, figures, smallCount, lost)));
  const next = TIES.map((tie) => given(tie, figures, smallCount, open)).find((id) => id !== undefined);
  return next === undefined ? open : countsOf(figures, smallCount, new Set([...lost, next]));
};

/** What can be public, so that nothing about fewer than `smallCount` citizens can be worked out of it. */
export const openFigures = (figures: Figures, smallCount: number): ReadonlySet<FigureId | DerivedId> => {
  const counts = countsOf(figures, smallCount, new Set());
  const derived = DERIVED_IDS.filter((id) => DERIVED[id].from.every((one) => counts.has(one)));
  return new Set([...counts, ...derived]);
};
