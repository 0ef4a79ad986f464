import assert from 'node:assert/strict';
import { assertWhole, booksIn } from './books.ts';
import { approveEight, assertTwoOfEight } from './eight-approvals.ts';
import { openWorld, pause, until, type World } from './world.ts';

describe('eight approvals at once for two places over HTTP', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
    await world.start();
  });
  after(() => world.close());

  it('enrol two and queue six, each on a place of their own', async () => {
    const said = await approveEight(world, [
      { who: 'visitator', client: world },
      { who: 'visitator2', client: world.inChat('other') },
    ]);
    assertTwoOfEight(said);
    const books = await booksIn(world.folder);
    assertWhole(books);
    assert.equal(books.head.queue.length, 6);
    assert.equal(books.entries.length, 16);
  });

  it('send two notices, numbers 1 and 2', async () => {
    await until('two notices', () => world.noticesPosted().length >= 2);
    await pause(200);
    assert.deepEqual(
      world.noticesPosted().map(({ card }) => card?.title),
      ['Orientering nr. 1 · Indskrivning', 'Orientering nr. 2 · Indskrivning'],
    );
  });
});
