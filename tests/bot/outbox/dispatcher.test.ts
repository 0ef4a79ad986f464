import assert from 'node:assert/strict';
import { CHANNEL } from '../../../bot/outbox/delivery-tags.ts';
import { LEASE_MS } from '../../../bot/outbox/lease.ts';
import { enrol } from '../../support/waiting-notices.ts';
import { answered, dropped, never, ok, openBench, titleOf, type Bench } from './bench.ts';

/** More for the long run. */
const MANY = Number(process.env['NOTICES'] ?? 40);
const MINUTE = 60_000;
const LOOK = 15_000;

describe('the sender of notices', function () {
  this.timeout(60_000 + MANY * 300);
  let bench: Bench;
  afterEach(() => bench.close());

  it(`posts each of ${MANY} unclear notices twice at most, 60 s apart, the second marked`, async () => {
    bench = await openBench(MANY);
    const worker = bench.worker('a', () => dropped);
    await worker.look();
    assert.equal(bench.attempts.length, MANY);
    bench.pass(MINUTE - 1);
    await worker.look();
    assert.equal(bench.attempts.length, MANY, 'not before a minute');
    bench.pass(1);
    await worker.look();
    for (const later of [MINUTE, 60 * MINUTE, 25 * 60 * MINUTE]) {
      bench.pass(later);
      await worker.look();
    }
    assert.equal(bench.attempts.length, 2 * MANY);
    for (let notice = 1; notice <= MANY; notice += 1) {
      assert.deepEqual(
        [bench.titled(titleOf(notice))[0]?.at, bench.titled(titleOf(notice, true))[0]?.at],
        [0, MINUTE],
      );
      assert.equal((await bench.notice(notice)).state, 'failed');
    }
  });

  it('posts a copy that can be told after a death between post and mark, and no third', async () => {
    bench = await openBench(1);
    await bench.worker('a', never).look();
    assert.equal((await bench.notice(1)).state, 'sending');
    for (const name of ['b', 'c']) {
      const next = bench.worker(name, never);
      for (let waited = 0; waited < 2 * MINUTE; waited += LOOK) {
        bench.pass(LOOK);
        await next.look();
      }
    }
    assert.deepEqual(
      bench.attempts.map(({ worker, title }) => [worker, title]),
      [
        ['a', titleOf(1)],
        ['b', titleOf(1, true)],
      ],
    );
    assert.ok((bench.attempts[1]?.at ?? 0) >= MINUTE);
    assert.equal((await bench.notice(1)).state, 'failed');
  });

  it('hands a dead process over within 90 s, and what it had not begun within 45 s', async () => {
    bench = await openBench(3);
    await bench.worker('a', never).look();
    const second = bench.worker('b', () => ok());
    await second.look();
    assert.equal(bench.attempts.length, 1, 'one sends at a time');
    for (let waited = 0; waited < 90_000; waited += LOOK) {
      bench.pass(LOOK);
      await second.look();
    }
    const times = bench.attempts.filter(({ worker }) => worker === 'b').map(({ title, at }) => [title, at]);
    assert.deepEqual(times, [
      [titleOf(2), 30_000],
      [titleOf(3), 30_000],
      // A minute after its post may have left as late as can be: 72 seconds, at the next look.
      [titleOf(1, true), 75_000],
    ]);
    assert.equal((await bench.notice(1)).state, 'sent');
  });

  it('writes nothing late: a worker paused in its post finds its claim taken', async () => {
    bench = await openBench(1);
    const wake: { now?: () => void } = {};
    const paused = bench.worker(
      'a',
      () =>
        new Promise((resolve) => {
          wake.now = () => resolve(ok('of a'));
        }),
    );
    await paused.look();
    bench.pass(MINUTE + 12_000);
    await bench.worker('b', () => ok('of b')).look();
    const sent = await bench.notice(1);
    assert.equal(sent.sent?.activityId, 'of b');
    wake.now?.();
    await bench.quiet();
    assert.deepEqual(await bench.notice(1), sent);
    await paused.look();
    assert.equal(bench.attempts.length, 2);
  });

  it('posts nothing under a claim that took longer to write than its minute allows for, and claims anew', async () => {
    bench = await openBench(1);
    let isSlow = true;
    const slow = bench.worker(
      'a',
      () => never(),
      (store) => ({
        ...store,
        async commit(partition, writes) {
          const result = await store.commit(partition, writes);
          if (!isSlow || !writes.some(({ id }) => id === 'delivery:notice:1')) return result;
          isSlow = false;
          bench.pass(13_000);
          return result;
        },
      }),
    );
    await slow.look();
    assert.equal(bench.attempts.length, 0);
    await slow.look();
    const [first] = bench.attempts;
    assert.deepEqual([bench.attempts.length, (await bench.notice(1)).attempts], [1, 1]);
    const next = bench.worker('b', () => ok());
    for (let waited = 0; waited < 2 * MINUTE; waited += 1_000) {
      bench.pass(1_000);
      await next.look();
    }
    const [, second] = bench.attempts;
    assert.ok((second?.at ?? 0) - (first?.at ?? 0) >= MINUTE, 'the second comes a minute after the first');
  });

  it('neither writes nor posts: a worker paused before its claim', async () => {
    bench = await openBench(1);
    const wake: { now?: () => void } = {};
    const paused = bench.worker(
      'a',
      () => ok('of a'),
      (store) => ({
        ...store,
        async commit(partition, writes) {
          const claims = writes.some(({ id }) => id.startsWith('delivery:notice'));
          if (claims && !wake.now) {
            await new Promise<void>((resolve) => {
              wake.now = resolve;
            });
          }
          return store.commit(partition, writes);
        },
      }),
    );
    paused.dispatcher.start();
    while (!wake.now) await new Promise((resolve) => setImmediate(resolve));
    bench.pass(31_000);
    const second = bench.worker('b', () => ok('of b'));
    second.dispatcher.start();
    while ((await bench.notice(1)).state !== 'sent') await new Promise((resolve) => setImmediate(resolve));
    wake.now();
    await bench.quiet();
    assert.deepEqual(
      bench.attempts.map(({ worker }) => worker),
      ['b'],
    );
    assert.equal((await bench.notice(1)).sent?.activityId, 'of b');
  });

  it('waits as long as the connector asks, else longer each time, and gives up after a day', async () => {
    bench = await openBench(2);
    const worker = bench.worker('a', ({ title }) =>
      title === titleOf(1) ? answered(429, 100) : answered(503),
    );
    await worker.look();
    bench.pass(99_000);
    await worker.look();
    assert.equal(bench.titled(titleOf(1)).length, 1);
    bench.pass(1_000);
    await worker.look();
    assert.equal(bench.titled(titleOf(1)).length, 2);
    const before = bench.titled(titleOf(2)).length;
    for (let minute = 0; minute < 26 * 60; minute += 5) {
      bench.pass(5 * MINUTE);
      await worker.look();
    }
    assert.ok(bench.titled(titleOf(2)).length > before + 100);
    assert.equal((await bench.notice(2)).state, 'failed');
  });

  for (const status of [403, 404, 410]) {
    it(`posts once where the answer is ${status}: that and every later one is held back`, async () => {
      bench = await openBench(2);
      const worker = bench.worker('a', () => answered(status));
      for (let day = 0; day < 3; day += 1) {
        await worker.look();
        bench.pass(24 * 60 * MINUTE);
      }
      await enrol(bench.store, 3, 3, bench.now);
      await worker.look();
      assert.equal(bench.attempts.length, 1);
      for (const notice of [1, 2, 3]) assert.equal((await bench.notice(notice)).state, 'parked');
    });
  }

  it('asks again every five minutes where the bot itself is refused, and never gives up', async () => {
    bench = await openBench(2);
    let refused = true;
    const worker = bench.worker('a', () => (refused ? answered(401) : ok()));
    for (let minute = 0; minute < 60; minute += 1) {
      await worker.look();
      bench.pass(MINUTE);
    }
    assert.equal(bench.attempts.length, 12);
    bench.pass(25 * 60 * MINUTE);
    await worker.look();
    refused = false;
    bench.pass(6 * MINUTE);
    await worker.look();
    for (const notice of [1, 2]) assert.equal((await bench.notice(notice)).state, 'sent');
  });

  for (const status of [400, 405, 413]) {
    it(`gives a card up that is answered with ${status}, and sends the others`, async () => {
      bench = await openBench(2);
      const worker = bench.worker('a', ({ title }) => (title === titleOf(1) ? answered(status) : ok()));
      for (let day = 0; day < 2; day += 1) {
        await worker.look();
        bench.pass(24 * 60 * MINUTE);
      }
      assert.equal(bench.titled(titleOf(1)).length, 1);
      assert.equal((await bench.notice(1)).state, 'failed');
      assert.equal((await bench.notice(2)).state, 'sent');
    });
  }

  for (const status of [408, 412, 425, 429, 500, 502, 503, 504, 599]) {
    it(`comes again after ${status}`, async () => {
      bench = await openBench(1);
      const worker = bench.worker('a', (_attempt, nth) => (nth === 1 ? answered(status) : ok()));
      await worker.look();
      assert.equal((await bench.notice(1)).state, 'waiting');
      bench.pass(MINUTE);
      await worker.look();
      assert.equal((await bench.notice(1)).state, 'sent');
    });
  }

  it('lets an answer that is long in coming hold up no later card', async () => {
    bench = await openBench(3);
    const worker = bench.worker('a', ({ title }) => (title === titleOf(1) ? never() : ok()));
    worker.dispatcher.start();
    const until = Date.now() + 3_000;
    while ((await bench.notice(3)).state !== 'sent' && Date.now() < until) {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
    const states = await Promise.all([1, 2, 3].map((notice) => bench.notice(notice)));
    assert.deepEqual(
      states.map(({ state }) => state),
      ['sending', 'sent', 'sent'],
    );
  });

  it('goes on after a look at which the store did not answer', async () => {
    bench = await openBench(1);
    let down = true;
    const worker = bench.worker(
      'a',
      () => ok(),
      (store) => ({
        ...store,
        list: (...given) => (down ? Promise.reject(new Error('down')) : store.list(...given)),
      }),
    );
    await worker.look();
    assert.equal(bench.attempts.length, 0);
    down = false;
    await worker.look();
    assert.equal((await bench.notice(1)).state, 'sent');
  });

  it('gives the lease back when it stops, so that the next one begins at once', async () => {
    bench = await openBench(1);
    const first = bench.worker('a', () => answered(429, 10));
    await first.look();
    await first.dispatcher.stop();
    bench.pass(10_000);
    await bench.worker('b', () => ok()).look();
    assert.equal((await bench.notice(1)).state, 'sent');
  });

  it('sends what another process has parked, when somebody speaks to this one', async () => {
    bench = await openBench(1);
    const other = bench.worker('b', () => ok());
    await other.look();
    await other.dispatcher.stop();
    assert.equal((await bench.notice(1)).state, 'sent', 'both processes have been at work');
    await enrol(bench.store, 2, 2, bench.now);
    await bench.worker('a', () => answered(403)).look();
    assert.equal((await bench.notice(2)).state, 'parked');
    bench.pass(LEASE_MS);
    await other.look();
    await other.dispatcher.spoke(CHANNEL, false);
    await other.look();
    assert.equal((await bench.notice(2)).state, 'sent');
  });
});
