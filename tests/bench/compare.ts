import { quantile, spread, type Spread } from './figures.ts';
import { BASE } from './names.ts';
import type { Sample } from './rounds.ts';

export type Figure = 'turnsPerSecond' | 'p50' | 'p99' | 'cpuSecondsPer1000';

const of = (samples: readonly Sample[], lane: string, size: number): readonly Sample[] =>
  samples.filter((sample) => sample.lane === lane && sample.size === size);

export const wasMeasured = (samples: readonly Sample[], lane: string, size: number): boolean =>
  of(samples, lane, size).length > 0;

/** The median over the rounds. */
export const middle = (samples: readonly Sample[], lane: string, size: number, figure: Figure): number =>
  quantile(
    of(samples, lane, size).map((sample) => sample[figure]),
    0.5,
  );

/** Against the echo, or another lane, in the same round: what slows the machine down for a while slows both. */
export const ratio = (
  samples: readonly Sample[],
  lane: string,
  size: number,
  figure: Figure,
  against = BASE,
): Spread =>
  spread(
    of(samples, lane, size).flatMap((sample) => {
      const base = of(samples, against, size).find(({ round }) => round === sample.round);
      return base ? [sample[figure] / base[figure]] : [];
    }),
  );
