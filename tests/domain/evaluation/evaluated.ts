import type { Day } from '../../../domain/day.ts';
import type { Evaluation } from '../../../domain/evaluation/evaluation.ts';
import type { Period } from '../../../domain/evaluation/figure.ts';
import { gather } from '../../../domain/evaluation/gather.ts';
import type { Memory } from '../memory.ts';

/** The product's evaluation of a programme whose cases are as a memory has them, whichever comes first. */
export const evaluated = (
  { programme, cases, head }: Memory,
  period: Period,
  madeOn: Day = period.to,
  order: 'oldest first' | 'newest first' = 'oldest first',
): Evaluation => {
  const { add, done } = gather(programme, period);
  const all = [...cases.values()];
  for (const subject of order === 'oldest first' ? all : all.toReversed()) add(subject);
  return done({ madeOn, upTo: head.seq });
};
