import type { BenchResult } from './bench.ts';
import { middle, ratio, wasMeasured } from './compare.ts';
import { BASE, PRESSED_COSMOS, STOCK_COSMOS, TYPED_COSMOS } from './names.ts';
import { figure, said, table } from './table.ts';

type Cell = (lane: string, size: number) => string;

/** A row for each lane; a lane is not measured with every number of conversations. */
const byLane = (what: string, { samples, options: { sizes } }: BenchResult, cell: Cell): string => {
  const lanes = [...new Set(samples.map(({ lane }) => lane))];
  return table(
    [what, ...sizes.map((size) => `@${size}`)],
    lanes.map((lane) => [
      lane,
      ...sizes.map((size) => (wasMeasured(samples, lane, size) ? cell(lane, size) : '–')),
    ]),
  );
};

export const speed = (result: BenchResult): string =>
  byLane('turns a second, as a ratio to the echo in the same round', result, (lane, size) => {
    const each = `${figure(middle(result.samples, lane, size, 'turnsPerSecond'))}/s`;
    return lane === BASE
      ? `1, ${each}`
      : `${said(ratio(result.samples, lane, size, 'turnsPerSecond'))}, ${each}`;
  });

/** The product and the stock dialogs, each on a test server for Cosmos DB of its own. */
export const onCosmos = ({ samples, options: { sizes } }: BenchResult): string => {
  const at = sizes.filter((size) => wasMeasured(samples, STOCK_COSMOS, size));
  const lanes = [TYPED_COSMOS, PRESSED_COSMOS].filter((lane) =>
    at.every((size) => wasMeasured(samples, lane, size)),
  );
  return table(
    ['turns a second, as a ratio to the stock dialogs on Cosmos', ...at.map((size) => `@${size}`)],
    lanes.map((lane) => [
      lane,
      ...at.map((size) => said(ratio(samples, lane, size, 'turnsPerSecond', STOCK_COSMOS))),
    ]),
  );
};

export const latency = (result: BenchResult): string =>
  byLane('p50 / p99 in ms, and the p99 as a ratio to the echo', result, (lane, size) => {
    const { samples } = result;
    const [p50, p99] = [middle(samples, lane, size, 'p50'), middle(samples, lane, size, 'p99')];
    const against = lane === BASE ? '1' : said(ratio(samples, lane, size, 'p99'));
    return `${figure(p50)} / ${figure(p99)}, ${against}`;
  });

export const processor = (result: BenchResult): string =>
  byLane('CPU-seconds of the server for 1,000 turns (without a database’s own)', result, (lane, size) =>
    figure(middle(result.samples, lane, size, 'cpuSecondsPer1000')),
  );
