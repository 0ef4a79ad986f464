import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { quantile } from './figures.ts';

const PAGE = Buffer.alloc(4096, 1);
const WRITES = 60;

/** The milliseconds this disk takes to hold on to one page for good (median): what a commit alone would wait for. */
export const measureSync = async (folder: string): Promise<number> => {
  const file = await open(join(folder, 'sync'), 'w');
  try {
    const times: number[] = [];
    for (let write = 0; write < WRITES; write += 1) {
      const begun = performance.now();
      await file.write(PAGE, 0, PAGE.length, write * PAGE.length);
      await file.datasync();
      times.push(performance.now() - begun);
    }
    return quantile(times, 0.5);
  } finally {
    await file.close();
  }
};
