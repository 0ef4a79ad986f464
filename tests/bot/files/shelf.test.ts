import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MadeFile } from '../../../bot/files/file.ts';
import { makeShelf } from '../../../bot/files/shelf.ts';

const file = (name: string): MadeFile => ({ name, contentType: 'text/plain', bytes: new Uint8Array([1]) });

const shelfAt = (clock: { now: number }) => {
  let serial = 0;
  return makeShelf(
    () => `token-${(serial += 1)}`,
    () => clock.now,
  );
};

describe('a shelf of files that wait to be fetched by link', () => {
  it('gives a file once', () => {
    const shelf = shelfAt({ now: 0 });
    assert.equal(shelf.lay(file('a')), '/files/token-1');
    assert.equal(shelf.take('token-1')?.name, 'a');
    assert.equal(shelf.take('token-1'), undefined);
  });

  it('gives none after ten minutes, nor under a name that was never laid', () => {
    const clock = { now: 0 };
    const shelf = shelfAt(clock);
    shelf.lay(file('a'));
    shelf.lay(file('b'));
    clock.now = 600_000;
    assert.equal(shelf.take('token-1')?.name, 'a');
    clock.now = 600_001;
    assert.equal(shelf.take('token-2'), undefined);
    assert.equal(shelf.take('token-9'), undefined);
  });

  it('keeps fifty; the oldest makes room', () => {
    const shelf = shelfAt({ now: 0 });
    for (let index = 0; index < 51; index += 1) shelf.lay(file(String(index)));
    assert.equal(shelf.take('token-1'), undefined);
    assert.equal(shelf.take('token-2')?.name, '1');
  });
});
