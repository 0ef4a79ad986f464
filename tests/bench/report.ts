import type { BenchResult } from './bench.ts';
export const reportOf = (result: BenchResult): string => JSON.stringify(result);
