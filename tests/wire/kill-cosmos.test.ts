import assert from 'node:assert/strict';
import { openStore, type StoreSettings } from '../../storage/open.ts';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import { startFaultProxy, type FaultProxy } from '../storage/fault-proxy.ts';
import { VISITATION, cardOf, walkCards, type Speaker } from '../support/walk-card.ts';
import { assertWhole, booksAt } from './books.ts';
import { pressedAgain, untilDeath } from './until-death.ts';
import { openWorld, type World } from './world.ts';

describe('a bot killed while Cosmos DB carries out a command', () => {
  let emulator: Emulator;
  let proxy: FaultProxy;
  let world: World;
  let direct: StoreSettings;
  before(async () => {
    emulator = await startEmulator();
    proxy = await startFaultProxy(emulator.endpoint);
    world = await openWorld({ COSMOS_ENDPOINT: proxy.endpoint, COSMOS_KEY: emulator.key });
    const { endpoint, key } = emulator;
    direct = { kind: 'cosmos', endpoint, credential: { key }, database: 'mikrolaan' };
  });
  after(async () => {
    await world.close();
    await proxy.close();
    await emulator.close();
  });

  /** The command is in the database, and its answer on the way for ever. */
  const killWhenWritten = async (): Promise<void> => {
    const store = await openStore(direct);
    try {
      let head: unknown;
      while (head === undefined) [head] = await store.read('programme:ishoej-2015', ['head']);
      await world.server().kill();
    } finally {
      await store.close();
    }
  };

  it('whose answer never came: the next press closes the dialog with what became of it', async () => {
    await world.start();
    const first = cardOf(await world.say('caseworker', 'ny visitation'));
    let killing: Promise<void> | undefined;
    const press = await untilDeath(world, (speaker) => {
      const fatal: Speaker = {
        ...speaker,
        press: (who, verb, data, how) => {
          if (verb === 'confirm') {
            proxy.decide = (kind) => (kind === 'write' ? { line: 'hang', applied: true } : undefined);
            killing = killWhenWritten();
          }
          return speaker.press(who, verb, data, how);
        },
      };
      return walkCards(fatal, 'caseworker', first, VISITATION);
    });
    await killing;
    proxy.decide = () => undefined;
    await world.start();
    const { verb, data } = pressedAgain(press);
    const end = cardOf(await world.press('caseworker', verb, data));
    assert.match(end.texts.join(' '), /Gemt i ML-2026-001/);
    const again = cardOf(await world.deliver(press));
    assert.deepEqual(again.texts, end.texts);
    const books = await booksAt(direct);
    assertWhole(books);
    assert.equal(books.entries.length, 1);
  });
});
