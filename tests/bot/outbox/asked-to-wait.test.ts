import assert from 'node:assert/strict';
import { LEASE_MS } from '../../../bot/outbox/lease.ts';
import type { Sent } from '../../../bot/teams/sent.ts';
import { answered, ok, openBench, titleOf, type Bench } from './bench.ts';

const RETRY_SECONDS = 20;

describe('a conversation that has asked to be left alone', () => {
  let bench: Bench;
  afterEach(() => bench.close());

  const titles = (): readonly string[] => bench.attempts.map(({ title }) => title);

  it('is left alone by a process that begins anew as the sender', async () => {
    bench = await openBench(2);
    let answer = (_sent: Sent): void => undefined;
    const worker = bench.worker('a', (_attempt, nth) =>
      nth > 1 ? ok() : new Promise((resolve) => void (answer = resolve)),
    );
    await worker.look();
    // It stood still for longer than its lease, which another one had meanwhile.
    bench.pass(LEASE_MS);
    const other = bench.worker('b', () => ok());
    assert.equal(await other.lease.hold(1), 2);
    await other.lease.release();
    answer(answered(429, RETRY_SECONDS));
    await bench.quiet();
    await worker.look();
    bench.pass(RETRY_SECONDS * 1000 - 1);
    await worker.look();
    assert.deepEqual(titles(), [titleOf(1)]);
    bench.pass(1);
    await worker.look();
    assert.deepEqual(titles(), [titleOf(1), titleOf(1), titleOf(2)]);
  });
});
