import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { addDays } from '../../domain/day.ts';
import { personKey } from '../../domain/member.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { makeExecute } from '../../storage/execute.ts';
import { programmePartition, remindersDeliveryId } from '../../storage/keys.ts';
import { openStore } from '../../storage/open.ts';
import type { Doc, Store } from '../../storage/port.ts';
import type { Post } from '../bot/teams/fake-connector.ts';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import { enrol, PROGRAMME, seedRoomy } from '../support/waiting-notices.ts';
import { clientOf } from './client.ts';
import { postedOf } from './heard.ts';
import { startServer, type Env, type Server } from './server.ts';
import { openWorld, pause, until, type World } from './world.ts';

/** How much faster the bots' clocks run than ours; 1 in the long run. */
const SPEED = Number(process.env['SENDER_SPEED'] ?? 10);
/** A dead sender's work is somebody else's within this time by the bots' clocks. */
const TAKEOVER_MS = 90_000;
/** A Monday, on which the clocks of the bots begin. */
const DAY = '2026-11-23';
const COPY = 'Måske har du fået noget af det her før.';
const [CASEWORKER = assert.fail()] = DEMO_MEMBERS;

describe('the reminders of two processes on one database', function () {
  this.timeout(40_000 + 200_000 / SPEED);
  let emulator: Emulator;
  let world: World;
  let store: Store;
  let second: Server;
  let from: number;

  const theirs = (): number => from + (Date.now() - from) * SPEED;
  const cards = (): readonly Post[] =>
    world.connector.posts.filter((post) => /^God(?:morgen|dag)\. /.test(postedOf(post).summary ?? ''));

  /** The card as it stands in the store, and what says of whom it reminds. */
  const written = async (): Promise<readonly Doc[]> => {
    const partition = programmePartition(PROGRAMME);
    const [card] = await store.read(partition, [remindersDeliveryId(DAY, personKey(CASEWORKER))]);
    const reminders = await store.list(partition, 'reminder');
    assert.ok(card);
    // Seven days before and two: both are said on the one card.
    assert.equal(reminders.length, 2);
    return [card, ...reminders];
  };

  beforeEach(async () => {
    emulator = await startEmulator();
    const { endpoint, key } = emulator;
    const env: Env = { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key };
    store = await openStore({ kind: 'cosmos', endpoint, credential: { key }, database: 'mikrolaan' });
    await seedRoomy(store);
    world = await openWorld(env);
    from = Date.now();
    const clock = new URL(`fast-clock.ts?from=${from}&speed=${SPEED}`, import.meta.url);
    await world.start({}, clock);
    await world.say('caseworker', 'hej');
    await world.say('director', 'pladser', { channel: true });
    await enrol(store, 1, 1, theirs);
    await world.say('director', 'kanal', { channel: true });
    await until('the first notice', () => world.noticesPosted().length === 1);
    second = await startServer({ ...env, DATA_DIR: join(world.folder, 'other') }, clock);
  });
  afterEach(async () => {
    world.server().resume();
    second.resume();
    await second.kill();
    await world.close();
    await store.close();
    await emulator.close();
  });

  /** An application that has to be decided in two days, and of which nobody was told. */
  const refer = async (): Promise<void> => {
    const execute = makeExecute({
      store,
      members: () => Promise.resolve(DEMO_MEMBERS),
      now: theirs,
      budgetMs: 4_000,
    });
    const outcome = await execute(PROGRAMME, {
      id: 'refer-due',
      actor: CASEWORKER,
      at: `${DAY}T09:12:00.000Z`,
      today: DAY,
      intent: {
        type: 'refer',
        applicationDate: addDays(DAY, 2 - 28),
        journalRef: '25/D-1',
        citizenName: 'Zarafina Kvistgaard',
        consentDay: DAY,
        consentForm: 'oral',
        supportBasis: 'dagpenge',
        businessIdea: 'Xylofonværksted',
        recommendation: 'not-suitable',
        justification: 'Qvint',
        ratings: {},
        hearProvider: false,
      },
    });
    assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  };

  /** The two by who holds the lease: its number grows by one whenever the other one takes it, and the first began. */
  const byLease = async (): Promise<readonly [Server, Server]> => {
    const [card] = await written();
    const { fence } = bodyOf<DeliveryBody>(card ?? assert.fail());
    return fence % 2 === 1 ? [world.server(), second] : [second, world.server()];
  };

  /** Whoever posts the day's card is stopped in the middle of it, and the other one takes over; resolves to the first. */
  const takeOver = async (how: (holder: Server) => void): Promise<Server> => {
    world.connector.respondWith((post) => (cards().includes(post) ? { delayMs: 3_000 } : undefined));
    await refer();
    await world.say('director', 'kanal', { channel: true });
    await until('the fatal post', () => cards().length === 1, 8_000);
    const [holder, heir] = await byLease();
    how(holder);
    world.connector.respondWith(() => undefined);
    const stopped = theirs();
    const other = clientOf(world.connector, () => heir.url);
    // Somebody goes on speaking to the other one: that makes it look, however its timers run.
    while (cards().length < 2 && theirs() - stopped < 2 * TAKEOVER_MS) {
      await other.say('director', 'kanal', { channel: true });
      await pause(100);
    }
    const taken = theirs() - stopped;
    process.stdout.write(`      taken over after ${Math.round(taken / 1000)} s\n`);
    assert.ok(taken <= TAKEOVER_MS, `after ${taken} ms`);
    assert.deepEqual(
      cards().map((post) => postedOf(post).card?.texts.includes(COPY)),
      [false, true],
    );
    return holder;
  };

  /** The heir's mark on the card. */
  const marked = async (): Promise<readonly Doc[]> => {
    const end = Date.now() + 5_000;
    for (;;) {
      const docs = await written();
      if (docs[0] && bodyOf<DeliveryBody>(docs[0]).state === 'sent') return docs;
      assert.ok(Date.now() < end, 'the card was never marked as sent');
      await pause(50);
    }
  };

  // Its way is the paused one's but for the waking up: in the long run only.
  if (process.env['SENDER_SPEED'] !== undefined) {
    it('SIGKILL: the other one sends the card once more, marked', async () => {
      await takeOver((holder) => void holder.kill());
      await marked();
      await pause(500);
      assert.equal(cards().length, 2);
    });
  }

  it('SIGSTOP: the same, and who wakes up again writes nothing', async () => {
    const paused = await takeOver((holder) => holder.pause());
    const before = await marked();
    paused.resume();
    // Its mark finds the fence raised, or its line to the database is dead after so long.
    const isAwake = (): boolean =>
      paused.logged('delivery').some(({ outcome }) => outcome === 'lost') ||
      paused.logged('delivery-failed').length > 0;
    await until('who woke up', isAwake, 8_000);
    await pause(500);
    assert.deepEqual(await written(), before, '0 stale writes');
    process.stdout.write('      0 stale writes of who woke up\n');
    assert.equal(cards().length, 2);
  });
});
