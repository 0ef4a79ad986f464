import assert from 'node:assert/strict';
import { makeNewest } from '../../bot/newest.ts';

describe('what a process remembers of the newest', () => {
  it('forgets the oldest, and what is told again is new again', () => {
    const newest = makeNewest<string, number>(2);
    newest.set('a', 1);
    newest.set('b', 2);
    newest.set('a', 3);
    newest.set('c', 4);
    assert.deepEqual([newest.get('a'), newest.get('b'), newest.get('c')], [3, undefined, 4]);
    newest.delete('a');
    newest.set('d', 5);
    assert.deepEqual([newest.get('a'), newest.get('c'), newest.get('d')], [undefined, 4, 5]);
  });
});
