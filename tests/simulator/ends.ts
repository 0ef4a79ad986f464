import assert from 'node:assert/strict';
import { makeDisk } from './disk.ts';
import type { Watch } from './watch.ts';

/** Whoever watches has found a break, and says so in these words. */
export const finds = (what: string | undefined, pattern: RegExp): void => {
  assert.match(what ?? 'nothing', pattern);
};

/** What is found at the end of a run that leaves this disk. */
export const ends = async (watch: Watch, disk = makeDisk()): Promise<string | undefined> =>
  watch.end?.({ disk, at: Date.parse('2026-11-23T10:00:00.000Z') });
