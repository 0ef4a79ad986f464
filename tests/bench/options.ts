import { parseArgs } from 'node:util';
import type { GrowthOptions } from './growth/measure.ts';

export interface BenchOptions {
  /** How many conversations go on at once, one measurement each. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** How long one bot is measured with one number of conversations in one round. */
  readonly sliceMs: number;
  /**
   * Turns of a server before it is measured, the same for all whose memory is not compared: the SDK is slow for thousands,
   * and so is what is built on it.
   */
  readonly warmupTurns: number;
  /** After how many turns the memory of echo and product, and of one a second time, is looked at. */
  readonly memoryTurns: readonly [early: number, late: number];
  readonly starts: number;
  /** Of how many cases an evaluation is made. */
  readonly cases: number;
  /** The same turns in a programme with few and with many cases. */
  readonly growth: GrowthOptions;
  /** Only these beside the echo; all unless told. */
  readonly lanes?: readonly string[];
  /** A folder for one CPU profile a server. */
  readonly profile?: string | undefined;
}

const FULL: BenchOptions = {
  sizes: [1, 8, 64],
  rounds: 3,
  sliceMs: 650,
  warmupTurns: 5000,
  memoryTurns: [10_000, 100_000],
  starts: 3,
  cases: 10_000,
  growth: { cases: [10, 100_000], warmRounds: 15, rounds: 40 },
};
const QUICK: BenchOptions = {
  sizes: [1, 8, 64],
  rounds: 1,
  sliceMs: 400,
  warmupTurns: 1000,
  memoryTurns: [1000, 6000],
  starts: 3,
  cases: 1000,
  growth: { cases: [10, 1000], warmRounds: 5, rounds: 10 },
};

export interface CommandLine {
  readonly options: BenchOptions;
  /** Where the figures are written as JSON. */
  readonly json: string | undefined;
}

/** Reads `[--quick] [--json FILE] [--profile DIR]`; throws on anything else. */
export const readCommandLine = (args: readonly string[]): CommandLine => {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean' }, json: { type: 'string' }, profile: { type: 'string' } },
  });
  const options = values.quick === true ? QUICK : FULL;
  return { options: { ...options, profile: values.profile }, json: values.json };
};
