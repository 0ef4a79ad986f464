import assert from 'node:assert/strict';
import type { CrashPoint } from '../../bot/outbox/crash-points.ts';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { addDays, dayOf } from '../../domain/day.ts';
import { nextWorkingDay } from '../../domain/danish-holidays.ts';
import { makeExecute } from '../../storage/execute.ts';
import { openStore } from '../../storage/open.ts';
import type { Post } from '../bot/teams/fake-connector.ts';
import { PROGRAMME, seedRoomy } from '../support/waiting-notices.ts';
import { postedOf } from './heard.ts';
import { openWorld, pause, until, type World } from './world.ts';

/** Deaths at each point; 20 in the long run. */
const KILLS = Number(process.env['POINT_KILLS'] ?? 1);
/** After this long an attempt whose end nobody knows is made once more. */
const MINUTE = 73_000;
const COPY = 'Måske har du fået noget af det her før.';

/** How often the day's card is posted when its sender died there, and whether one of them says that it may be a copy. */
const EXPECTED: Readonly<Record<Exclude<CrashPoint, 'before-acknowledge'>, readonly boolean[]>> = {
  // The card and what it reminds of are written, and nothing was sent.
  reminded: [false],
  'before-send': [true],
  accepted: [false, true],
  marked: [false],
};

describe(`a sender of reminders killed ${KILLS} times at each named point`, function () {
  this.timeout(30_000 + KILLS * 20_000);
  let world: World;
  let starts = 0;
  let day = '2026-11-23';

  const preload = (point?: CrashPoint): URL => {
    const url = new URL('die-at-point.ts', import.meta.url);
    if (point) url.searchParams.set('point', point);
    url.searchParams.set('ahead', String(starts * MINUTE));
    starts += 1;
    return url;
  };
  const start = (point?: CrashPoint) => world.start({ MIKROLAN_NOW: `${day}T09:00:00.000Z` }, preload(point));
  /** The visitator's cards of the day, from one post on. */
  const cards = (from: number): readonly Post[] =>
    world.connector.posts
      .slice(from)
      .filter((post) => /^God(?:morgen|dag)\. /.test(postedOf(post).summary ?? ''));

  /** A citizen whose application has to be decided in two days, and of whom nobody was told: the sender only reminds. */
  const leave = async (): Promise<void> => {
    const store = await openStore({ kind: 'sqlite', folder: world.folder });
    await seedRoomy(store);
    const execute = makeExecute({
      store,
      members: () => Promise.resolve(DEMO_MEMBERS),
      now: () => Date.now() + starts * MINUTE,
      budgetMs: 4_000,
    });
    const [actor] = DEMO_MEMBERS;
    assert.ok(actor);
    const at = `${day}T08:00:00.000Z`;
    const outcome = await execute(PROGRAMME, {
      id: `refer-${day}`,
      actor,
      at,
      today: dayOf(at),
      intent: {
        type: 'refer',
        applicationDate: addDays(day, 2 - 28),
        journalRef: `25/D-${day.slice(5)}`,
        citizenName: 'Zarafina Kvistgaard',
        consentDay: day,
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
    await store.close();
  };

  before(async () => {
    world = await openWorld();
    await start();
    await world.say('caseworker', 'hej');
    await world.server().stop();
  });
  afterEach(() => world.server().kill());
  after(() => world.close());

  for (const [point, wanted] of Object.entries(EXPECTED)) {
    it(`${point}: nobody is reminded twice or not at all`, async () => {
      for (let kill = 0; kill < KILLS; kill += 1) {
        day = nextWorkingDay(day);
        await leave();
        const from = world.connector.posts.length;
        assert.equal((await (await start(point as CrashPoint)).ended).signal, 'SIGKILL');
        await start();
        await until('the card', () => cards(from).length === wanted.length, 10_000);
        await pause(300);
        await world.server().stop();
        assert.deepEqual(
          cards(from).map((post) => postedOf(post).card?.texts.includes(COPY)),
          wanted,
        );
      }
    });
  }
});
