import assert from 'node:assert/strict';
import { inRows } from '../../storage/in-rows.ts';

/** Commands of one process, and another process that looks every few milliseconds whether there is room for it. */
const play = async (keys: string): Promise<string> => {
  let ms = 0;
  // Each command takes 30 ms by this clock, so the room is 60.
  const rows = inRows(() => (ms += 30));
  const order: string[] = [];
  const another = setTimeout(() => void order.push('|'), 15);
  await Promise.all(Array.from(keys, (key) => rows.run(key, () => Promise.resolve(void order.push(key)))));
  clearTimeout(another);
  return order.join('');
};

describe('Many commands of one process in a row', () => {
  it('leave room for another process after four of them', async () => {
    assert.equal(await play('aaaaaa'), 'aaaa|aa');
  });

  it('leave none where there are four or fewer', async () => {
    assert.equal(await play('aaaa'), 'aaaa');
  });

  it('are counted for each programme by itself', async () => {
    assert.equal(await play('aaaabbbb').then((order) => order.includes('|')), false);
  });

  it('begin to count anew when nobody waits', async () => {
    let ms = 0;
    const rows = inRows(() => (ms += 1000));
    const from = performance.now();
    for (let nth = 0; nth < 12; nth += 1) await rows.run('a', () => Promise.resolve());
    assert.ok(performance.now() - from < 290, 'nobody waited');
  });
});
