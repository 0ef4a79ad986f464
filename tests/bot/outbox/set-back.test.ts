import assert from 'node:assert/strict';
import { kept, KEPT_MS } from '../../../bot/kept.ts';
import { LEASE_MS, heldUntil, makeLease } from '../../../bot/outbox/lease.ts';
import { makePace } from '../../../bot/outbox/pace.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';
import { answered, dropped, ok, openBench, titleOf, type Bench } from './bench.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('a clock that is set back by two hours', () => {
  let bench: Bench | undefined;
  afterEach(() => bench?.close());

  it('holds up no card that was to be sent again', async () => {
    bench = await openBench(1);
    const answers = [answered(503), ok()];
    const worker = bench.worker('a', () => answers.shift() ?? ok());
    await worker.look();
    assert.equal((await bench.notice(1)).state, 'waiting');
    bench.pass(-2 * HOUR);
    await worker.look();
    assert.equal((await bench.notice(1)).state, 'sent');
  });

  it('makes no card whose fate is unknown leave before its minute is over', async () => {
    bench = await openBench(1);
    const worker = bench.worker('a', () => dropped);
    await worker.look();
    bench.pass(-2 * HOUR);
    await worker.look();
    assert.equal(bench.attempts.length, 1);
    bench.pass(2 * HOUR + MINUTE);
    await worker.look();
    assert.deepEqual(
      bench.attempts.map(({ title }) => title),
      [titleOf(1), titleOf(1, true)],
    );
  });

  it('leaves no conversation to rest until it is there again', () => {
    const pace = makePace();
    for (let nth = 0; nth < 50; nth += 1) pace.note('c', 2 * HOUR + nth);
    pace.rest('c', 2 * HOUR + 30_000);
    assert.ok(pace.wait('c', 2 * HOUR + 50) > 0);
    assert.ok(pace.wait('c', 50) <= 0);
    for (let nth = 0; nth < 5; nth += 1) pace.note('c', 50);
    assert.equal(pace.wait('c', 60), 990, 'what comes after it counts');
  });

  it('leaves the lease of who dies then for no longer than any other', () =>
    inTempFolder((folder) =>
      withStore(folder, async (store) => {
        let now = 2 * HOUR;
        const lease = makeLease(store, 'work', 'a', () => now);
        assert.equal(await lease.hold(1_000), 1);
        now = 0;
        assert.equal(await lease.hold(1_000), 1, 'it is still the same holder');
        assert.equal(await heldUntil(store, 'work'), LEASE_MS);
      }),
    ));

  it('makes nothing that was known before younger', async () => {
    let now = 2 * HOUR;
    let loads = 0;
    const known = kept(
      async () => {
        loads += 1;
        return loads;
      },
      () => now,
    );
    assert.equal(await known(), 1);
    now = 0;
    assert.equal(await known(), 2);
    now += KEPT_MS;
    assert.equal(await known(), 2);
    now += 1;
    assert.equal(await known(), 3);
  });
});
