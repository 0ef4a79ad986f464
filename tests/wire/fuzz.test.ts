import assert from 'node:assert/strict';
import { fuzzHttp } from '../fuzz/http/fuzz.ts';
import { SEED } from '../support/seed.ts';

const SECONDS = 4;

describe('a bot process', () => {
  it('takes what no honest client sends, and stays as it was', async () => {
    const { requests, faults, kinds, slowest } = await fuzzHttp({
      count: 3_000,
      seconds: SECONDS,
      seed: SEED,
    });
    process.stdout.write(`${requests} odd requests, /livez answered within ${slowest} ms\n`);
    assert.deepEqual([...faults], []);
    assert.ok(requests > 50, `only ${requests} requests`);
    assert.ok(kinds.size > 10, `only ${kinds.size} kinds of requests`);
  });
});
