import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoreSettings } from '../../storage/open.ts';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import { refer } from '../support/walk-card.ts';
import { assertWhole, booksAt } from './books.ts';
import { clientOf, through, type Client } from './client.ts';
import { approveEight, assertTwoOfEight } from './eight-approvals.ts';
import { startServer, type Env, type Server } from './server.ts';
import { theWalk } from './the-walk.ts';
import { openWorld, pause, until, type World } from './world.ts';

/** Walks in which every activity goes to both processes: often enough that each is the faster one at times. */
const TWICE = 6;

describe('the bot on Cosmos DB', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.close());

  const envFor = (database: string): Env => ({
    COSMOS_ENDPOINT: emulator.endpoint,
    COSMOS_KEY: emulator.key,
    COSMOS_DATABASE: database,
  });
  const settingsFor = (database: string): StoreSettings => ({
    kind: 'cosmos',
    endpoint: emulator.endpoint,
    credential: { key: emulator.key },
    database,
  });

  describe('a walk over HTTP, restarted in an empty folder', () => {
    let world: World;
    theWalk({
      async open() {
        world = await openWorld(envFor('walk'));
        return world;
      },
      restartWith: async () => ({ DATA_DIR: await mkdtemp(join(world.folder, 'empty-')) }),
      books: () => booksAt(settingsFor('walk')),
    });
  });

  describe('two processes on one database', () => {
    let world: World;
    let second: Server;
    let other: Client;
    before(async () => {
      world = await openWorld(envFor('two'));
      const [, started] = await Promise.all([
        world.start(),
        startServer({ ...envFor('two'), DATA_DIR: join(world.folder, 'other') }),
      ]);
      second = started;
      other = clientOf(world.connector, () => second.url);
    });
    after(async () => {
      await second.kill();
      await world.close();
    });

    it('both are ready', () => {
      assert.equal(world.server().logged('ready')[0]?.['store'], 'cosmos');
      assert.equal(second.logged('ready')[0]?.['store'], 'cosmos');
    });

    it('the same activity to both has one effect and the same answer', async () => {
      const twice = through(world, async (activity) => {
        const [one, two] = await Promise.all([world.deliver(activity), other.deliver(activity)]);
        assert.deepEqual(one.card, two.card);
        return one.posted.length > 0 ? one : { ...one, posted: two.posted };
      });
      for (let number = 1; number <= TWICE; number += 1)
        assert.equal(await refer(twice), `ML-2026-00${number}`);
      const books = await booksAt(settingsFor('two'));
      assertWhole(books);
      assert.equal(books.entries.length, TWICE);
    });

    it('eight approvals at once, split over both, enrol two and queue six', async () => {
      const said = await approveEight(world, [
        { who: 'visitator', client: world },
        { who: 'visitator2', client: other },
      ]);
      assertTwoOfEight(said);
      const books = await booksAt(settingsFor('two'));
      assertWhole(books);
      assert.equal(books.head.queue.length, 6);
      assert.equal(books.entries.length, TWICE + 16);
    });

    it('one of the two sends the notices, each once', async () => {
      // The one that may send looks at once when it has carried out a command itself.
      await refer(world);
      await refer(other);
      await until('two notices', () => world.noticesPosted().length >= 2);
      await pause(200);
      const titles = world.noticesPosted().map(({ card }) => card?.title);
      assert.equal(titles.length, 2);
      assert.deepEqual(
        new Set(titles),
        new Set(['Orientering nr. 1 · Indskrivning', 'Orientering nr. 2 · Indskrivning']),
      );
    });
  });
});
