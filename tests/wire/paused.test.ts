import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { StoreSettings } from '../../storage/open.ts';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import { startFaultProxy, type FaultProxy } from '../storage/fault-proxy.ts';
import { toSummary } from '../support/to-summary.ts';
import { buttonOf, cardOf, refer } from '../support/walk-card.ts';
import { assertWhole, booksAt } from './books.ts';
import { clientOf, type Client } from './client.ts';
import { startServer, type Server } from './server.ts';
import { openWorld, pause, until, type World } from './world.ts';

describe('a process that stands still in the middle of a command', () => {
  let emulator: Emulator;
  let proxy: FaultProxy;
  let world: World;
  let second: Server;
  let other: Client;
  let settings: StoreSettings;

  before(async () => {
    emulator = await startEmulator();
    proxy = await startFaultProxy(emulator.endpoint);
    const { endpoint, key } = emulator;
    settings = { kind: 'cosmos', endpoint, credential: { key }, database: 'mikrolaan' };
    world = await openWorld({ COSMOS_ENDPOINT: proxy.endpoint, COSMOS_KEY: key });
    await world.start();
    second = await startServer({
      COSMOS_ENDPOINT: endpoint,
      COSMOS_KEY: key,
      DATA_DIR: join(world.folder, 'other'),
    });
    other = clientOf(world.connector, () => second.url).inChat('other');
  });
  after(async () => {
    world.server().resume();
    await second.kill();
    await world.close();
    await proxy.close();
    await emulator.close();
  });

  it('overwrites nothing when it wakes up: it begins again from what is there then', async () => {
    const { verb, data } = buttonOf(await toSummary(world), 'confirm');
    let stopped = false;
    // Everything a command needs is read in one request: its answer comes, and nobody is there to take it.
    proxy.decide = (kind) => {
      if (kind !== 'bulk' || stopped) return undefined;
      stopped = true;
      world.server().pause();
      return undefined;
    };
    const pressed = world.press('caseworker', verb, data);
    await until('the standstill', () => stopped);
    await pause(200);
    assert.deepEqual((await booksAt(settings)).entries, []);
    assert.equal(await refer(other), 'ML-2026-001');
    const before = await booksAt(settings);
    world.server().resume();
    assert.match(cardOf(await pressed).texts.join(' '), /Gemt i ML-2026-002/);
    const books = await booksAt(settings);
    assertWhole(books);
    assert.deepEqual(books.entries.slice(0, 1), before.entries, '0 stale writes');
    assert.equal(books.entries.length, 2);
  });
});
