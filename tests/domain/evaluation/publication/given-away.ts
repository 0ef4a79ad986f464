import type { Evaluation } from '../../../../domain/evaluation/evaluation.ts';
import { FIGURE_IDS } from '../../../../domain/evaluation/figures/index.ts';
import { whatFollows } from './attacker.ts';
import { isSmall, type Figures } from './figures.ts';

/** What somebody who reads the paper knows of small figures and must not: a line each. */
export const givenAway = (
  figures: Figures,
  open: Evaluation['open'],
  smallCount: number,
): readonly string[] => {
  const known = whatFollows(figures, (id) => open.has(id));
  return FIGURE_IDS.filter((id) => isSmall(figures, id, smallCount)).flatMap((id) => {
    if (open.has(id)) return [`${id} is shown`];
    const found = known.get(id);
    if (!found) throw new Error(`Nothing is known of ${id}, not even that`);
    const { value, citizens } = found;
    return [
      ...(value.least === value.most ? [`${id} can only be ${value.least}`] : []),
      ...(citizens.least >= 1 && citizens.most < smallCount
        ? [`${id} is about ${citizens.least} to ${citizens.most}`]
        : []),
    ];
  });
};
