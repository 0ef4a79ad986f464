import * as fc from 'fast-check';
import { counted, FIGURE_IDS, type FigureId } from '../../../../domain/evaluation/figures/index.ts';
import { figuresOf, PARTITIONS, type Figures, type Seen } from './figures.ts';

const ROOTS = FIGURE_IDS.filter((id) => !counted(id).of);

/** Mostly few citizens and few things, so that small figures stand beside others in every way there is. */
const anySeen: fc.Arbitrary<readonly Seen[]> = fc.oneof(
  fc.constant([]),
  fc.array(fc.record({ citizen: fc.integer({ min: 1, max: 9 }), amount: fc.integer({ min: 1, max: 4 }) }), {
    maxLength: 14,
  }),
);

/** Each thing falls into one part of every division; most of them into the first, so that some parts are small. */
const divided = (
  whole: FigureId,
  seen: readonly Seen[],
  dice: () => number,
  into: Map<FigureId, readonly Seen[]>,
) => {
  into.set(whole, seen);
  for (const { parts } of PARTITIONS.filter((one) => one.whole === whole)) {
    const fallen = seen.map((one) => ({ one, part: parts[Math.floor(dice() ** 2 * parts.length)] }));
    for (const part of parts)
      divided(
        part,
        fallen.filter((each) => each.part === part).map(({ one }) => one),
        dice,
        into,
      );
  }
};

/** Figures that fit each other as far as their definitions divide them, and not otherwise. */
export const anyFigures: fc.Arbitrary<Figures> = fc
  .record({
    seen: fc.array(anySeen, { minLength: ROOTS.length, maxLength: ROOTS.length }),
    dice: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 97, maxLength: 97 }),
  })
  .map(({ seen, dice }) => {
    let thrown = 0;
    const next = () => dice[(thrown += 1) % dice.length] ?? 0;
    const into = new Map<FigureId, readonly Seen[]>();
    for (const [index, root] of ROOTS.entries()) divided(root, seen[index] ?? [], next, into);
    return figuresOf(Object.fromEntries(into));
  });
