import assert from 'node:assert/strict';
import { CHANNEL } from '../../../bot/outbox/delivery-tags.ts';
import { answered, dropped, never, ok, openBench, titleOf, type Bench } from './bench.ts';

const MINUTE = 60_000;
const TAKEN_BACK = /^Rettet .*: indskrivningen er fortrudt\. Borgeren er ikke indskrevet\.$/;

describe('the correction of a notice', () => {
  let bench: Bench;
  afterEach(() => bench.close());

  /** What the connector was asked, in order: a new card, or another in place of one. */
  const asked = (): readonly string[] =>
    bench.attempts.map(({ replaces }) => (replaces === undefined ? 'POST' : `PUT ${replaces}`));
  const isCorrected = (nth: number): void => {
    const attempt = bench.attempts[nth];
    assert.equal(attempt?.title, titleOf(1));
    assert.equal(attempt.lines.filter((line) => TAKEN_BACK.test(line)).length, 1, attempt.lines.join('\n'));
    assert.ok(!attempt.lines.some((line) => line.startsWith('Starter')), 'the old dates are gone');
  };

  it('replaces the posted card where it stands, and is sent once', async () => {
    bench = await openBench(1);
    const worker = bench.worker('a', () => ok('card 1'));
    await worker.look();
    assert.ok(bench.attempts[0]?.lines.some((line) => line.startsWith('Starter')));
    const correction = await bench.undo(1);
    await worker.look();
    assert.deepEqual(asked(), ['POST', 'PUT card 1']);
    isCorrected(1);
    assert.equal(bench.attempts[1]?.conversation, bench.attempts[0]?.conversation);
    assert.equal((await correction()).state, 'sent');
    bench.pass(60 * MINUTE);
    await worker.look();
    assert.equal(bench.attempts.length, 2);
  });

  it('is posted anew where the card is gone', async () => {
    bench = await openBench(1);
    const worker = bench.worker('a', ({ replaces }) => (replaces === undefined ? ok('card') : answered(404)));
    await worker.look();
    const correction = await bench.undo(1);
    await worker.look();
    assert.deepEqual(asked(), ['POST', 'PUT card', 'POST']);
    isCorrected(2);
    assert.equal((await correction()).state, 'sent');
  });

  it('is posted below where the connector gave the card no name', async () => {
    bench = await openBench(1);
    const worker = bench.worker('a', () => ok(''));
    await worker.look();
    const correction = await bench.undo(1);
    await worker.look();
    assert.deepEqual(asked(), ['POST', 'POST']);
    isCorrected(1);
    assert.equal((await correction()).state, 'sent');
  });

  it('is dropped where the notice was never posted: what is posted then says it by itself', async () => {
    bench = await openBench(1);
    let busy = true;
    const worker = bench.worker('a', () => (busy ? answered(429, 100) : ok('card')));
    await worker.look();
    const correction = await bench.undo(1);
    await worker.look();
    assert.equal((await correction()).state, 'over');
    busy = false;
    bench.pass(100_000);
    await worker.look();
    assert.deepEqual(asked(), ['POST', 'POST']);
    isCorrected(1);
  });

  it('is dropped where the notice is parked, which goes out corrected when somebody speaks', async () => {
    bench = await openBench(1);
    let away = true;
    const worker = bench.worker('a', () => (away ? answered(403) : ok('card')));
    await worker.look();
    const correction = await bench.undo(1);
    await worker.look();
    assert.equal((await correction()).state, 'over');
    away = false;
    await worker.dispatcher.spoke(CHANNEL, false);
    await worker.look();
    assert.deepEqual(asked(), ['POST', 'POST']);
    isCorrected(1);
  });

  it('waits while the notice is being posted, and then replaces it', async () => {
    bench = await openBench(1);
    await bench.worker('a', never).look();
    const correction = await bench.undo(1);
    bench.pass(31_000);
    const second = bench.worker('b', () => ok('second'));
    await second.look();
    assert.equal((await correction()).state, 'waiting');
    assert.deepEqual(asked(), ['POST'], 'nothing is replaced that may not be there');
    bench.pass(MINUTE);
    await second.look();
    await second.look();
    assert.deepEqual(asked(), ['POST', 'POST', 'PUT second']);
    assert.equal(bench.attempts[1]?.title, titleOf(1, true));
    isCorrected(2);
    assert.equal((await correction()).state, 'sent');
  });

  it('whose answer never came is done once more in place, and calls itself no copy', async () => {
    bench = await openBench(1);
    let deaf = true;
    const worker = bench.worker('a', ({ replaces }) =>
      replaces !== undefined && deaf ? dropped : ok('card'),
    );
    await worker.look();
    const correction = await bench.undo(1);
    await worker.look();
    deaf = false;
    bench.pass(MINUTE);
    await worker.look();
    assert.deepEqual(asked(), ['POST', 'PUT card', 'PUT card']);
    isCorrected(2);
    assert.equal((await correction()).state, 'sent');
  });

  it('that is posted anew after an answer that never came says so: the first may have arrived', async () => {
    bench = await openBench(1);
    const worker = bench.worker('a', ({ replaces }, nth) => {
      if (replaces !== undefined) return answered(404);
      return nth === 3 ? dropped : ok('card');
    });
    await worker.look();
    await bench.undo(1);
    await worker.look();
    bench.pass(MINUTE);
    await worker.look();
    assert.deepEqual(asked(), ['POST', 'PUT card', 'POST', 'PUT card', 'POST']);
    assert.deepEqual([bench.attempts[2]?.title, bench.attempts[4]?.title], [titleOf(1), titleOf(1, true)]);
  });

  it('waits as long as the connector asks', async () => {
    bench = await openBench(1);
    const worker = bench.worker('a', (_attempt, nth) => (nth === 2 ? answered(429, 100) : ok('card')));
    await worker.look();
    const correction = await bench.undo(1);
    await worker.look();
    assert.equal((await correction()).state, 'waiting');
    bench.pass(99_000);
    await worker.look();
    assert.equal(bench.attempts.length, 2);
    bench.pass(1_000);
    await worker.look();
    assert.deepEqual(asked(), ['POST', 'PUT card', 'PUT card']);
    assert.equal((await correction()).state, 'sent');
  });

  it('holds up no other notice', async () => {
    bench = await openBench(2);
    const worker = bench.worker('a', ({ title }) =>
      title === titleOf(1) ? answered(429, 100) : ok('card 2'),
    );
    await worker.look();
    await bench.undo(1);
    const second = await bench.undo(2);
    await worker.look();
    assert.equal((await second()).state, 'sent');
    assert.deepEqual(
      bench.titled(titleOf(2)).map(({ replaces }) => replaces),
      [undefined, 'card 2'],
    );
  });
});
