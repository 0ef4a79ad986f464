import { FIGURE_IDS, type FigureId } from '../../../../domain/evaluation/figures/index.ts';
import { openFigures } from '../../../../domain/evaluation/publish.ts';
import { isSmall, type Figures } from './figures.ts';

/** Everything a reader of the paper sees of these figures, and that the others are not shown. */
const paperOf = (figures: Figures, smallCount: number, ids: readonly FigureId[]): string => {
  const open = openFigures(figures, smallCount);
  return ids
    .map((id) => (open.has(id) ? `${figures[id].value ?? ''}/${figures[id].citizens}` : '?'))
    .join(' ');
};

/**
 * Small figures that a reader can tell although they are not shown: in all the programmes there could be behind the same
 * paper they are the same number. The reader knows how figures depend on each other and by which rule they are shown.
 * `counts`: which papers are looked at; those at the edge of what was made up have no others beside them.
 */
export const told = (
  worlds: readonly Figures[],
  smallCount: number,
  counts: (figures: Figures) => boolean = () => true,
): readonly string[] => {
  const ids = FIGURE_IDS.filter((id) => worlds.some((figures) => figures[id].citizens > 0));
  const papers = Map.groupBy(worlds, (figures) => paperOf(figures, smallCount, ids));
  const judged = [...papers].filter(([, alike]) => alike.every(counts));
  return judged.flatMap(([paper, alike]) =>
    ids
      .filter((id) => alike.some((figures) => isSmall(figures, id, smallCount)))
      .filter((id) => new Set(alike.map((figures) => figures[id].value)).size === 1)
      .map(
        (id) => `${id} is ${alike[0]?.[id].value ?? ''} where the paper of ${ids.join(' ')} says ${paper}`,
      ),
  );
};

/** Every way so many citizens can be spread over so many fates. */
export const spreads = (citizens: number, fates: number): readonly (readonly number[])[] =>
  fates === 1
    ? [[citizens]]
    : Array.from({ length: citizens + 1 }, (_, first) =>
        spreads(citizens - first, fates - 1).map((rest) => [first, ...rest]),
      ).flat();
