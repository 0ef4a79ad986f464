import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SEED } from '../support/seed.ts';
import { playSeed } from './run.ts';
import { addTo, tallyLines } from './tally.ts';

/** `SEEDS=10000` is the proof; `node tests/simulator/main.ts --seeds 10000` is the same without a test around it. */
const SEEDS = Number(process.env['SEEDS'] ?? 4);
/** The suite plays the same ones each time, a long round others. */
const FROM = process.env['SEED'] === undefined ? 1 : SEED;

/** Makes its first card while two processes ask the store in the same millisecond. */
const CARDS_FIRST = 92_062_395;
const run = promisify(execFile);

const sumOf = (counts: ReadonlyMap<string, number>, prefix: string): number =>
  [...counts].reduce((sum, [name, count]) => (name.startsWith(prefix) ? sum + count : sum), 0);

describe(`${SEEDS} simulated runs of several processes, from seed ${FROM}`, () => {
  it('keep every promise, whatever fails', async function () {
    this.timeout(60_000 + SEEDS * 2_000);
    const counts = new Map<string, number>();
    const broken: string[] = [];
    for (let seed = FROM; seed < FROM + SEEDS; seed += 1) {
      const played = await playSeed(seed);
      addTo(counts, played.counts);
      for (const { invariant, what } of played.broken) broken.push(`--seed ${seed}: ${invariant}: ${what}`);
    }
    process.stdout.write(`      ${tallyLines(counts).join('\n      ')}\n`);
    assert.deepEqual(broken, [], 'node tests/simulator/main.ts --seed N plays one again');
    // A run in which nothing is accepted, or nothing fails, proves nothing.
    assert.ok(sumOf(counts, 'accepted ') >= 3 * SEEDS, 'few commands were accepted');
    assert.ok(sumOf(counts, 'store ') >= SEEDS, 'few faults struck');
    assert.ok(
      sumOf(counts, 'crash') + sumOf(counts, 'stood still') >= SEEDS / 2,
      'few processes were struck',
    );
  });

  it('are the same to the byte for the same seed', async () => {
    const [one, other] = [await playSeed(FROM), await playSeed(FROM)];
    assert.deepEqual(one.tail, other.tail);
    assert.equal(one.digest, other.digest);
    assert.notEqual((await playSeed(FROM + 1)).digest, one.digest);
  }).timeout(60_000);

  it('are played again by a new process, whatever this one has made before', async () => {
    const { digest } = await playSeed(CARDS_FIRST);
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const again = await run(process.execPath, [main, '--seed', String(CARDS_FIRST)]).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    assert.ok(again.stdout.includes(digest), 'a new process played it differently');
  }).timeout(60_000);
});
