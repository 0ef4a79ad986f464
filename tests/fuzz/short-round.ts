import assert from 'node:assert/strict';
import { SEED } from '../support/seed.ts';
import type { FuzzSettings, Tried } from './kinds.ts';

/** Long enough on a machine that is busy with other things, too. */
const SECONDS = 20;

/** A few inputs of each kind of a fuzzer, as a test: the same each time, so that a change is red for what it changed. */
export const shortRound = (
  what: string,
  count: number,
  fuzz: (settings: FuzzSettings) => Promise<readonly Tried[]>,
): void => {
  describe(`What nobody means: ${what}`, () => {
    it(`breaks nothing, in ${count} inputs of each kind`, async () => {
      const tried = await fuzz({ count, seconds: SECONDS, seed: SEED });
      const inputs = tried.reduce((sum, one) => sum + one.inputs, 0);
      process.stdout.write(`      FUZZ_SEED=${SEED}: ${inputs} inputs of ${tried.length} kinds\n`);
      assert.deepEqual(
        tried.flatMap(({ fault }) => fault ?? []),
        [],
      );
      assert.ok(tried.every((one) => one.inputs > 0));
    }).timeout(60_000);
  });
};
