import assert from 'node:assert/strict';
import type { HeadsTarget } from '../../../bot/event-log/targets.ts';
import { openBench, ok } from './bench.ts';

describe('the heads of the event log among several senders', () => {
  it('go out from who holds the lease, and the one after it does not send them again', async () => {
    const bench = await openBench(1);
    const tried: string[] = [];
    let fails = true;
    const target = (name: string): HeadsTarget => ({
      name: 'url',
      send: async () => {
        tried.push(name);
        if (fails) throw new Error('away');
      },
    });
    try {
      const worker = (name: string) =>
        bench.worker(name, async () => ok(), undefined, { headsTo: [target(name)] });
      const [first, second] = [worker('first'), worker('second')];
      await first.look();
      await second.look();
      assert.deepEqual(tried, ['first']);
      assert.equal(bench.attempts.length, 1, 'the card went out all the same');
      fails = false;
      bench.pass(60_000);
      first.dispatcher.kick();
      await bench.quiet();
      await first.dispatcher.stop();
      bench.pass(60_000);
      second.dispatcher.kick();
      await bench.quiet();
      assert.deepEqual(tried, ['first', 'first']);
    } finally {
      await bench.close();
    }
  });
});
