import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import { openStore } from '../../storage/open.ts';
import type { Doc, Store } from '../../storage/port.ts';
import type { Post } from '../bot/teams/fake-connector.ts';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import { CHANNEL } from '../support/stage.ts';
import { enrol, PROGRAMME, seedRoomy } from '../support/waiting-notices.ts';
import { clientOf } from './client.ts';
import { postedOf } from './heard.ts';
import { startServer, type Env, type Server } from './server.ts';
import { openWorld, pause, until, type World } from './world.ts';

/** How much faster the bots' clocks run than ours; 1 in the long run. */
const SPEED = Number(process.env['SENDER_SPEED'] ?? 10);
/** A dead sender's work is somebody else's within this time by the bots' clocks. */
const TAKEOVER_MS = 90_000;

interface Stopped {
  /** By the bots' clocks. */
  readonly at: number;
  readonly holder: Server;
  readonly heir: Server;
}

/** After how long by the bots' clocks the next notice went out, and the one under way once more. */
interface Taken {
  readonly third: number;
  readonly copy: number;
}

describe('the sender of two processes on one database', function () {
  this.timeout(40_000 + 200_000 / SPEED);
  let emulator: Emulator;
  let world: World;
  let store: Store;
  let second: Server;
  let from: number;

  const posts = (notice: number): readonly Post[] =>
    world.connector.posts.filter((post) => {
      const isHere = post.method === 'POST' && post.conversationId === CHANNEL;
      return isHere && postedOf(post).card?.title.startsWith(`Orientering nr. ${notice} `) === true;
    });
  const delivery = async (notice: number): Promise<Doc> => {
    const [doc] = await store.read(programmePartition(PROGRAMME), [`delivery:notice:${notice}`]);
    assert.ok(doc);
    return doc;
  };
  const both = () => Promise.all([delivery(2), delivery(3)]);
  const theirs = (): number => from + (Date.now() - from) * SPEED;

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
    await world.say('director', 'pladser', { channel: true });
    await enrol(store, 1, 1, theirs);
    await world.say('director', 'kanal', { channel: true });
    await until('the first notice', () => posts(1).length === 1);
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

  /** The two by who posts notice 2: the lease's number grows by one whenever the other one takes it, and the first began. */
  const byLease = async (): Promise<{ readonly holder: Server; readonly heir: Server }> => {
    const { fence } = bodyOf<DeliveryBody>(await delivery(2));
    return fence % 2 === 1
      ? { holder: world.server(), heir: second }
      : { holder: second, heir: world.server() };
  };

  /** Whoever posts notice 2 is stopped in the middle of it; notice 3 was not begun. */
  const stopInPost = async (how: (holder: Server) => void): Promise<Stopped> => {
    world.connector.respondWith((post) => (posts(2).includes(post) ? { delayMs: 3_000 } : undefined));
    await enrol(store, 2, 2, theirs);
    await world.say('director', 'kanal', { channel: true });
    await until('the fatal post', () => posts(2).length === 1);
    const { holder, heir } = await byLease();
    how(holder);
    world.connector.respondWith(() => undefined);
    await enrol(store, 3, 3, theirs);
    return { at: theirs(), holder, heir };
  };

  /** Somebody goes on speaking to the other one: that makes it look, however its timers run. */
  const takeOver = async ({ at: stopped, heir }: Stopped): Promise<Taken> => {
    const other = clientOf(world.connector, () => heir.url);
    let third = 0;
    while (posts(2).length < 2 && theirs() - stopped < 2 * TAKEOVER_MS) {
      await other.say('director', 'kanal', { channel: true });
      if (third === 0 && posts(3).length > 0) third = theirs() - stopped;
      await pause(100);
    }
    return { third, copy: theirs() - stopped };
  };

  const assertTaken = ({ third, copy }: Taken): void => {
    process.stdout.write(
      `      taken over after ${Math.round(third / 1000)} s, the copy after ${Math.round(copy / 1000)} s\n`,
    );
    assert.ok(third > 0 && third <= TAKEOVER_MS, `the next notice after ${third} ms`);
    assert.ok(copy <= TAKEOVER_MS, `the one under way after ${copy} ms`);
    assert.ok(copy >= 60_000 - 200 * SPEED, 'not before a minute');
    assert.equal(posts(3).length, 1);
    assert.equal(posts(2).length, 2);
    assert.ok(postedOf(posts(2)[1] ?? assert.fail()).card?.title.endsWith('(gentaget)'));
  };

  // Its way is the paused one's but for the waking up: in the long run only.
  if (SPEED === 1) {
    it('SIGKILL: the other one sends what was left, and what was under way once more, marked', async () => {
      assertTaken(await takeOver(await stopInPost((holder) => void holder.kill())));
    });
  }

  it('SIGSTOP: the same, and who wakes up again writes nothing', async () => {
    const stopped = await stopInPost((holder) => holder.pause());
    const { holder, heir } = stopped;
    assertTaken(await takeOver(stopped));
    await until('the mark', () => heir.logged('delivery').some(({ outcome }) => outcome === 'sent'));
    let before = await both();
    const end = Date.now() + 3_000;
    while (before.some((doc) => bodyOf<DeliveryBody>(doc).state !== 'sent') && Date.now() < end)
      before = await both();
    holder.resume();
    // Its mark finds the fence raised, or its line to the database is dead after so long.
    const isAwake = (): boolean =>
      holder.logged('delivery').some(({ outcome }) => outcome === 'lost') ||
      holder.logged('delivery-failed').length > 0;
    await until('who woke up', isAwake, 8_000);
    await pause(500);
    assert.deepEqual(await both(), before, '0 stale writes');
    process.stdout.write('      0 stale writes of who woke up\n');
    assert.equal(posts(2).length + posts(3).length, 3);
  });
});
