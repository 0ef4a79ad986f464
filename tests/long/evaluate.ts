import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Made } from '../bench/evaluation/measure.ts';
import { measureEvaluation } from '../bench/evaluation/measure.ts';

/**
 * How long the evaluation of a large programme takes, and how much memory: `node tests/long/evaluate.ts [--cases 10000]`.
 * Ends with 1 where it takes more of the processor – on a quiet machine the clock says the same – or of memory than here.
 */
const { values } = parseArgs({ options: { cases: { type: 'string', default: '10000' } } });

/** Seconds of the processor, all threads together, and MiB; the targets are 5 s by the clock of a quiet machine and 200 MiB. */
const LIMITS: Readonly<Record<Made, readonly [number, number]>> = {
  figures: [5, 200],
  open: [7, 200],
  annex: [7, 200],
  excel: [8, 200],
};

const made = await measureEvaluation(Number(values.cases));
for (const { made: what, cases, ms, countMs, cpuMs, grownMiB, bytes } of made) {
  const [seconds, counting, processor] = [ms, countMs, cpuMs].map((time) => (time / 1_000).toFixed(1));
  process.stdout.write(
    `${what} of ${cases} cases: ${seconds} s (counting ${counting} s, processor ${processor} s), ` +
      `${Math.round(grownMiB)} MiB more, ${Math.round(bytes / 1_024)} kB, load ${(loadavg()[0] ?? 0).toFixed(1)}\n`,
  );
  const [most, growth] = LIMITS[what];
  if (cpuMs > most * 1_000 || grownMiB > growth) process.exitCode = 1;
}
