import assert from 'node:assert/strict';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { openStore } from '../../storage/open.ts';
import type { Fault, Post } from '../bot/teams/fake-connector.ts';
import { CHANNEL } from '../support/stage.ts';
import { enrol, seedRoomy } from '../support/waiting-notices.ts';
import { booksIn } from './books.ts';
import { postedOf } from './heard.ts';
import { openWorld, pause, until, type World } from './world.ts';

const HOUR_S = 3_600;

/** The nth answer of the connector to a notice; its usual one where there is none. */
const FAULTS: Readonly<Record<number, readonly (Fault | undefined)[]>> = {
  1: [{ status: 500 }],
  2: [{ status: 429, headers: { 'Retry-After': '2' } }],
  3: [{ destroy: true }],
  4: [{ status: 429, headers: { 'Retry-After': String(HOUR_S) } }],
  8: [{ status: 403 }],
};

const gapBetween = ([first, second]: readonly Post[]): number => (second?.at ?? 0) - (first?.at ?? 0);

const deliveryOf = (deliveries: readonly DeliveryBody[], notice: number): DeliveryBody | undefined =>
  deliveries.find(({ what }) => what.kind === 'notice' && what.notice === notice);

describe('notices through a connector that fails', () => {
  let world: World;
  const titles = (): readonly string[] => world.noticesPosted().map(({ card }) => card?.title ?? '');
  const postsOf = (notice: number): readonly Post[] =>
    world.connector.posts.filter(
      (post) =>
        post.conversationId === CHANNEL &&
        postedOf(post).card?.title.startsWith(`Orientering nr. ${notice} `) === true,
    );
  const fill = async (from: number, to: number): Promise<void> => {
    const store = await openStore({ kind: 'sqlite', folder: world.folder });
    await seedRoomy(store);
    await enrol(store, from, to, Date.now);
    await store.close();
  };

  const answering = (post: Post): Fault | undefined => {
    const notice = Number(/nr\. (\d+)/.exec(postedOf(post).card?.title ?? '')?.[1]);
    return post.conversationId === CHANNEL ? FAULTS[notice]?.[postsOf(notice).length - 1] : undefined;
  };
  const states = async (first: number, last: number) => {
    const { deliveries } = await booksIn(world.folder);
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const notice = first + index;
      const { state, attempts, unclear, lastStatus } = deliveryOf(deliveries, notice) ?? {};
      return { posts: postsOf(notice).length, state, attempts, unclear, lastStatus };
    });
  };

  before(async () => {
    world = await openWorld();
    await fill(1, 5);
    world.connector.respondWith(answering);
  });
  after(() => world.close());

  it('wait while nobody knows the way, and go when the first one speaks', async () => {
    await world.start();
    await pause(300);
    assert.deepEqual(titles(), []);
    await world.say('director', 'pladser', { channel: true });
    await until('the last notice', () => postsOf(5).length === 1);
  });

  it('go out in order, and one that waits holds up no later one', () => {
    const first = [...new Set(titles())];
    assert.deepEqual(
      first.slice(0, 5),
      [1, 2, 3, 4, 5].map((n) => `Orientering nr. ${n} · Indskrivning`),
    );
    const [one] = postsOf(1);
    const [last] = postsOf(5);
    // All of the conversation rests for the two seconds it asked for, and not for the hour.
    assert.ok(one && last && last.at - one.at < 4_000, 'the fifth went right after the first four');
  });

  it('come again after an answer that says so, and not before: back-off for 500, Retry-After for 429', async () => {
    await until('both again', () => postsOf(1).length === 2 && postsOf(2).length === 2, 8_000);
    assert.ok(gapBetween(postsOf(1)) >= 900, `${gapBetween(postsOf(1))} ms`);
    assert.ok(gapBetween(postsOf(2)) >= 2_000, `${gapBetween(postsOf(2))} ms`);
    assert.deepEqual(postsOf(1)[1]?.activity, postsOf(1)[0]?.activity, 'the same card');
  });

  it('are not repeated soon where the answer never came, nor before Retry-After', async () => {
    await pause(500);
    const fine = { state: 'sent', unclear: 0 };
    assert.deepEqual(await states(1, 5), [
      { ...fine, posts: 2, attempts: 2, lastStatus: 500 },
      { ...fine, posts: 2, attempts: 2, lastStatus: 429 },
      { posts: 1, state: 'waiting', attempts: 1, unclear: 1, lastStatus: undefined },
      { posts: 1, state: 'waiting', attempts: 1, unclear: 0, lastStatus: 429 },
      { ...fine, posts: 1, attempts: 1, lastStatus: undefined },
    ]);
    const { deliveries } = await booksIn(world.folder);
    const soonest = (notice: number): number =>
      (deliveryOf(deliveries, notice)?.notBefore ?? 0) - (postsOf(notice)[0]?.at ?? 0);
    assert.ok(soonest(3) >= 60_000, `unclear: ${soonest(3)} ms`);
    assert.ok(soonest(4) >= HOUR_S * 1_000, `Retry-After: ${soonest(4)} ms`);
  });

  it('after a kill between post and mark come to nobody twice soon; the next one goes at once', async () => {
    await world.server().stop();
    await fill(6, 7);
    world.connector.respondWith((post) => {
      if (!postedOf(post).card?.title.startsWith('Orientering nr. 6 ')) return undefined;
      void world.server().kill();
      // The line is cut when the process is gone: it must not learn of it and go on.
      return { destroy: true, delayMs: 1_000 };
    });
    const dying = await world.start();
    assert.equal((await dying.ended).signal, 'SIGKILL');
    assert.equal(postsOf(7).length, 0);
    await world.start();
    await until('the notice after it', () => postsOf(7).length === 1);
    await pause(300);
    assert.equal(postsOf(6).length, 1);
    const { deliveries } = await booksIn(world.folder);
    const sixth = deliveryOf(deliveries, 6);
    assert.equal(sixth?.state, 'sending');
    assert.ok(sixth.notBefore - (postsOf(6)[0]?.at ?? 0) > 59_000);
  });

  it('are held back after one post where nobody is, and go out when somebody speaks there', async () => {
    await world.server().stop();
    await fill(8, 10);
    world.connector.respondWith(answering);
    await world.start();
    const parked = { state: 'parked', unclear: 0 };
    const wanted = [
      { ...parked, posts: 1, attempts: 1, lastStatus: 403 },
      { ...parked, posts: 0, attempts: 0, lastStatus: undefined },
      { ...parked, posts: 0, attempts: 0, lastStatus: undefined },
    ];
    const end = Date.now() + 5_000;
    while ((await states(8, 10)).some(({ state }) => state !== 'parked') && Date.now() < end) await pause(50);
    assert.deepEqual(await states(8, 10), wanted);
    await world.say('director', 'pladser', { channel: true });
    await until('all three', () =>
      [8, 9, 10].every((notice) => postsOf(notice).length === (notice === 8 ? 2 : 1)),
    );
  });
});
