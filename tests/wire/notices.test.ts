import assert from 'node:assert/strict';
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
  3: [{ status: 403 }],
  4: [{ status: 404 }],
  5: [{ destroy: true }],
  6: [{ status: 429, headers: { 'Retry-After': String(HOUR_S) } }],
};

const gapBetween = ([first, second]: readonly Post[]): number => (second?.at ?? 0) - (first?.at ?? 0);

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

  before(async () => {
    world = await openWorld();
    await fill(1, 7);
    world.connector.respondWith((post) => {
      const notice = Number(/nr\. (\d+)/.exec(postedOf(post).card?.title ?? '')?.[1]);
      return post.conversationId === CHANNEL ? FAULTS[notice]?.[postsOf(notice).length - 1] : undefined;
    });
  });
  after(() => world.close());

  it('wait while nobody knows the way, and go when the first one speaks', async () => {
    await world.start();
    await pause(300);
    assert.deepEqual(titles(), []);
    await world.say('director', 'pladser', { channel: true });
    await until('the last notice', () => postsOf(7).length === 1);
  });

  it('go out in order, and one that waits holds up no later one', () => {
    const wanted = [1, 2, 3, 4, 5, 6, 7].map((n) => `Orientering nr. ${n} · Indskrivning`);
    assert.deepEqual(titles().slice(0, 7), wanted);
    const [first] = postsOf(1);
    const [last] = postsOf(7);
    assert.ok(first && last && last.at - first.at < 1_000, 'the seventh went right after the first six');
  });

  it('come again after an answer that says so, and not before: back-off for 500, Retry-After for 429', async () => {
    await until('both again', () => postsOf(1).length === 2 && postsOf(2).length === 2, 8_000);
    assert.ok(gapBetween(postsOf(1)) >= 900, `${gapBetween(postsOf(1))} ms`);
    assert.ok(gapBetween(postsOf(2)) >= 2_000, `${gapBetween(postsOf(2))} ms`);
    assert.deepEqual(postsOf(1)[1]?.activity, postsOf(1)[0]?.activity, 'the same card');
  });

  it('are parked after one post where nobody is, and an unclear one is not repeated soon', async () => {
    await pause(500);
    const { deliveries } = await booksIn(world.folder);
    const of = (notice: number) =>
      deliveries.find(({ what }) => what.kind === 'notice' && what.notice === notice);
    const state = (notice: number) => {
      const { state: now, attempts, unclear, lastStatus } = of(notice) ?? {};
      return { posts: postsOf(notice).length, state: now, attempts, unclear, lastStatus };
    };
    const fine = { state: 'sent', unclear: 0 };
    assert.deepEqual([1, 2, 3, 4, 5, 6, 7].map(state), [
      { ...fine, posts: 2, attempts: 2, lastStatus: 500 },
      { ...fine, posts: 2, attempts: 2, lastStatus: 429 },
      { posts: 1, state: 'parked', attempts: 1, unclear: 0, lastStatus: 403 },
      { posts: 1, state: 'parked', attempts: 1, unclear: 0, lastStatus: 404 },
      { posts: 1, state: 'waiting', attempts: 1, unclear: 1, lastStatus: undefined },
      { posts: 1, state: 'waiting', attempts: 1, unclear: 0, lastStatus: 429 },
      { ...fine, posts: 1, attempts: 1, lastStatus: undefined },
    ]);
    const soonest = (notice: number): number => (of(notice)?.notBefore ?? 0) - (postsOf(notice)[0]?.at ?? 0);
    assert.ok(soonest(5) >= 60_000, `unclear: ${soonest(5)} ms`);
    assert.ok(soonest(6) >= HOUR_S * 1_000, `Retry-After: ${soonest(6)} ms`);
  });

  it('after a kill between post and mark come to nobody twice soon; the next one goes at once', async () => {
    await world.server().stop();
    await fill(8, 9);
    world.connector.respondWith((post) => {
      if (!postedOf(post).card?.title.startsWith('Orientering nr. 8 ')) return undefined;
      void world.server().kill();
      return { destroy: true };
    });
    const dying = await world.start();
    assert.equal((await dying.ended).signal, 'SIGKILL');
    assert.equal(postsOf(9).length, 0);
    await world.start();
    await until('the notice after it', () => postsOf(9).length === 1);
    await pause(300);
    assert.equal(postsOf(8).length, 1);
    const { deliveries } = await booksIn(world.folder);
    const eighth = deliveries.find(({ what }) => what.kind === 'notice' && what.notice === 8);
    assert.equal(eighth?.state, 'sending');
    assert.ok(eighth.notBefore - (postsOf(8)[0]?.at ?? 0) > 59_000);
  });
});
