import assert from 'node:assert/strict';
import type { CrashPoint } from '../../bot/outbox/crash-points.ts';
import { openStore } from '../../storage/open.ts';
import type { Post } from '../bot/teams/fake-connector.ts';
import { CHANNEL } from '../support/stage.ts';
import { cardOf } from '../support/walk-card.ts';
import { enrol, seedRoomy } from '../support/waiting-notices.ts';
import { booksIn, booksLeftIn } from './books.ts';
import { postedOf } from './heard.ts';
import { openWorld, until, type World } from './world.ts';

/** Deaths at each point; 20 in the long run. */
const KILLS = Number(process.env['POINT_KILLS'] ?? 1);
/** After this long an attempt whose end nobody knows is made once more. */
const MINUTE = 73_000;

/** How often a notice is posted when its sender died there, and whether one of them calls itself a copy. */
const EXPECTED: Readonly<Record<Exclude<CrashPoint, 'reminded' | 'before-acknowledge'>, readonly boolean[]>> =
  {
    // Nobody can know that nothing was sent: the one post says that it may be a copy.
    'before-send': [true],
    accepted: [false, true],
    marked: [false],
  };

describe(`a sender killed ${KILLS} times at each named point`, function () {
  this.timeout(60_000 + KILLS * 40_000);
  let world: World;
  let starts = 0;
  let next = 1;

  const preload = (point?: CrashPoint): URL => {
    const url = new URL('die-at-point.ts', import.meta.url);
    if (point) url.searchParams.set('point', point);
    url.searchParams.set('ahead', String(starts * MINUTE));
    starts += 1;
    return url;
  };
  const postsOf = (notice: number): readonly Post[] =>
    world.connector.posts.filter(
      (post) =>
        post.method === 'POST' &&
        post.conversationId === CHANNEL &&
        postedOf(post).card?.title.startsWith(`Orientering nr. ${notice} `) === true,
    );
  const copies = (notice: number): readonly boolean[] =>
    postsOf(notice).map((post) => postedOf(post).card?.title.endsWith('(gentaget)') === true);
  const isMarked = (notice: number): boolean =>
    world
      .server()
      .logged('delivery')
      .some(({ about, outcome }) => about === notice && outcome === 'sent');
  /** Whether an attempt stands on the disk of which nobody knows the end. */
  const isBegun = async (notice: number): Promise<boolean> => {
    const { deliveries } = await booksLeftIn(world.folder);
    return deliveries.some(
      ({ what, state }) => what.kind === 'notice' && what.notice === notice && state === 'sending',
    );
  };
  const leave = async (count: number): Promise<number> => {
    const store = await openStore({ kind: 'sqlite', folder: world.folder });
    await seedRoomy(store);
    await enrol(store, next, next + count - 1, () => Date.now() + starts * MINUTE);
    await store.close();
    const first = next;
    next += count;
    return first;
  };

  before(async () => {
    world = await openWorld();
    await leave(1);
    await world.start({}, preload());
    await world.say('director', 'pladser', { channel: true });
    await until('the first notice', () => postsOf(1).length === 1);
    await world.server().stop();
  });
  after(() => world.close());

  for (const [point, wanted] of Object.entries(EXPECTED)) {
    it(`${point}: no notice is lost, and a copy says that it is one`, async () => {
      for (let kill = 0; kill < KILLS; kill += 1) {
        const first = await leave(2);
        const dying = await world.start({}, preload(point as CrashPoint));
        assert.equal((await dying.ended).signal, 'SIGKILL');
        const begun = await isBegun(first + 1);
        await world.start({}, preload());
        await until(
          'both notices',
          () => postsOf(first).length === wanted.length && postsOf(first + 1).length > 0,
          10_000,
        );
        // A post is answered a moment before it is marked.
        const left = point === 'marked' ? [first + 1] : [first, first + 1];
        await until('their marks', () => left.every(isMarked), 10_000);
        await world.server().stop();
        assert.deepEqual(copies(first), wanted);
        // Where the first took more than a second the second no longer waited for it, and may have left as well.
        assert.equal(copies(first + 1).at(-1), begun);
        assert.ok(postsOf(first + 1).length <= (begun ? 2 : 1));
        const { deliveries } = await booksLeftIn(world.folder);
        const states = deliveries.flatMap(({ what, state }) =>
          what.kind === 'notice' && what.notice >= first ? [state] : [],
        );
        assert.deepEqual(states, ['sent', 'sent']);
      }
    });
  }

  it('before-acknowledge: the press that got no answer is done when it comes again, once', async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const notice = kill + 1;
      const dying = await world.start({}, preload('before-acknowledge'));
      const press = world.invoke('director', 'acknowledge', { notice }, { channel: true });
      await assert.rejects(world.deliver(press));
      assert.equal((await dying.ended).signal, 'SIGKILL');
      await world.start({}, preload());
      for (let again = 0; again < 2; again += 1)
        assert.match(cardOf(await world.deliver(press)).texts.at(-1) ?? '', /^Set af /);
      const { notices, entries } = await booksIn(world.folder);
      assert.ok(notices.find(({ number }) => number === notice)?.seen);
      assert.equal(entries.filter(({ intent }) => intent === 'acknowledge').length, kill + 1);
      await world.server().stop();
    }
  });
});
