import assert from 'node:assert/strict';
import { keyedQueue } from '../../storage/keyed-queue.ts';

const gate = (): PromiseWithResolvers<void> => Promise.withResolvers<void>();

const soon = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

describe('a queue for each key', () => {
  it('lets who has no more time go without running, and nobody overtakes anybody', async () => {
    const order: string[] = [];
    const say = (word: string) => async (): Promise<void> => {
      order.push(word);
    };
    let patience: Promise<never> | undefined;
    const queue = keyedQueue(() => patience);
    const first = gate();
    const running = queue.run('a', async () => {
      await first.promise;
      order.push('first');
    });
    const up = Promise.withResolvers<never>();
    patience = up.promise;
    const left = queue.run('a', say('left'));
    patience = undefined;
    const third = queue.run('a', say('third'));
    await soon();
    up.reject(new Error('no more time'));
    await assert.rejects(left, /no more time/);
    await soon();
    assert.deepEqual(order, []);
    const fourth = queue.run('a', say('fourth'));
    await queue.run('b', say('elsewhere'));
    assert.deepEqual(order, ['elsewhere']);
    first.resolve();
    await Promise.all([running, third, fourth]);
    assert.deepEqual(order, ['elsewhere', 'first', 'third', 'fourth']);
    await queue.idle();
  });

  it('never runs what is asked for without any time, and ends nothing that was begun', async () => {
    const over = Promise.withResolvers<never>();
    const queue = keyedQueue(() => over.promise);
    const begun = gate();
    const running = queue.run('a', () => begun.promise);
    await soon();
    over.reject(new Error('no more time'));
    let ran = false;
    const late = queue.run('a', async () => {
      ran = true;
    });
    await assert.rejects(late, /no more time/);
    begun.resolve();
    await running;
    await queue.idle();
    assert.equal(ran, false);
  });
});
