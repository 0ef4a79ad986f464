import assert from 'node:assert/strict';
import { REFUSED_MS } from '../../../bot/outbox/classify.ts';
import { LEASE_MS } from '../../../bot/outbox/lease.ts';
import type { Sent } from '../../../bot/teams/sent.ts';
import { StoreUnavailable, type Store } from '../../../storage/port.ts';
import { enrol } from '../../support/waiting-notices.ts';
import { answered, ok, openBench, titleOf, type Bench } from './bench.ts';

const RETRY_SECONDS = 20;

/** A store that does not take what a conversation has asked for. */
const forgetful = (store: Store): Store => ({
  ...store,
  async commit(partition, writes) {
    const isAsked = writes.some((write) => 'body' in write && 'restUntil' in (write.body as object));
    if (isAsked) throw new StoreUnavailable();
    return store.commit(partition, writes);
  },
});

describe('a conversation that has asked to be left alone', () => {
  let bench: Bench;
  afterEach(() => bench.close());

  const titles = (): readonly string[] => bench.attempts.map(({ title }) => title);

  it('is left alone by a process that begins anew as the sender and could not write that down', async () => {
    bench = await openBench(1);
    const wake: { with?: (sent: Sent) => void } = {};
    const worker = bench.worker(
      'a',
      (_attempt, nth) =>
        nth > 1
          ? ok()
          : new Promise((resolve) => {
              wake.with = resolve;
            }),
      forgetful,
    );
    await worker.look();
    // It stood still for longer than its lease, which another one had meanwhile.
    bench.pass(LEASE_MS);
    const other = bench.worker('b', () => ok());
    assert.equal(await other.lease.hold(1), 2);
    await other.lease.release();
    wake.with?.(answered(429, RETRY_SECONDS));
    await bench.quiet();
    await enrol(bench.store, 2, 2, () => bench.now());
    await worker.look();
    bench.pass(RETRY_SECONDS * 1000 - 1);
    await worker.look();
    assert.deepEqual(titles(), [titleOf(1)]);
    bench.pass(1);
    await worker.look();
    assert.deepEqual(titles(), [titleOf(1), titleOf(2)]);
  });

  for (const [asks, answer, ms] of [
    ['for a while', answered(429, RETRY_SECONDS), RETRY_SECONDS * 1000],
    ['while it could not go on', answered(503, RETRY_SECONDS), RETRY_SECONDS * 1000],
    ['by refusing the bot itself', answered(401), REFUSED_MS],
  ] as const)
    it(`is left alone by the next sender too: ${asks}`, async () => {
      bench = await openBench(2);
      const first = bench.worker('a', () => answer);
      await first.look();
      await first.dispatcher.stop();
      const next = bench.worker('b', () => ok());
      await next.look();
      bench.pass(ms - 1);
      await next.look();
      assert.deepEqual(titles(), [titleOf(1)]);
      bench.pass(1);
      await next.look();
      assert.deepEqual(titles(), [titleOf(1), titleOf(1), titleOf(2)]);
    });

  it('is left alone by the next sender too where the one that was asked had stood still for hours', async () => {
    bench = await openBench(2);
    const wake: { with?: (sent: Sent) => void } = {};
    const first = bench.worker('a', () => new Promise((resolve) => (wake.with = resolve)));
    await first.look();
    bench.pass(3 * 3_600_000);
    wake.with?.(answered(429, RETRY_SECONDS));
    await bench.quiet();
    await first.dispatcher.stop();
    const next = bench.worker('b', () => ok());
    await next.look();
    bench.pass(RETRY_SECONDS * 1000 - 1);
    await next.look();
    assert.deepEqual(titles(), [titleOf(1)]);
    bench.pass(1);
    await next.look();
    assert.deepEqual(titles(), [titleOf(1), titleOf(1), titleOf(2)]);
  });

  it('is left alone no longer than it has asked for, and a long time is the refused card’s alone', async () => {
    bench = await openBench(2);
    const first = bench.worker('a', () => answered(429, 90));
    await first.look();
    assert.deepEqual(titles(), [titleOf(1), titleOf(2)]);
    await first.dispatcher.stop();
    await enrol(bench.store, 3, 3, () => bench.now());
    await bench.worker('b', () => ok()).look();
    assert.deepEqual(titles(), [titleOf(1), titleOf(2), titleOf(3)]);
  });
});
