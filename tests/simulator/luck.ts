import { drawnFrom } from '../support/drawn.ts';

/** Everything random of a run, from its seed alone. */
export interface Luck {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** From 0 up to and without `below`. */
  int(below: number): number;
  /** True so many times in a hundred. */
  percent(share: number): boolean;
  /** One of them; throws where there is none. */
  pick<T>(list: readonly T[]): T;
}

/** `stream`: streams of a seed do not disturb each other. */
export const luckOf = (seed: number, stream: number): Luck => {
  const next = drawnFrom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b));
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    percent: (share) => next() * 100 < share,
    pick(list) {
      const found = list[int(list.length)];
      if (found === undefined) throw new Error('there is nothing to pick from');
      return found;
    },
  };
};
