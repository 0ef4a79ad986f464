import { booksIn } from './books.ts';
import { theWalk } from './the-walk.ts';
import { openWorld } from './world.ts';

describe('a walk over HTTP, SQLite', () => {
  theWalk({
    open: () => openWorld(),
    restartWith: () => Promise.resolve({}),
    books: (world) => booksIn(world.folder),
  });
});
