import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { freshReminders } from '../../bot/outbox/gather-reminders.ts';
import { addDays, dayOf } from '../../domain/day.ts';
import { withDeputies } from '../../domain/member.ts';
import { firstBreak } from '../../storage/chain.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import type { ReminderBody } from '../../storage/documents/reminders.ts';
import { programmePartition } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import { openStore } from '../../storage/open.ts';
import { assess, refer } from '../support/walk-card.ts';
import { PROGRAMME, seedRoomy } from '../support/waiting-notices.ts';
import { readBooks } from '../wire/books.ts';
import { postedOf } from '../wire/heard.ts';
import { openWorld, until, type World } from '../wire/world.ts';

/** What the clock says when the bot begins: a Friday, two days before winter time. */
const START = '2026-10-23T08:12:00.000Z';
/** What it is set to, one after the other; `short`: in the short run too. */
const EVERY: readonly { readonly what: string; readonly at: string; readonly short?: true }[] = [
  { what: '2 hours back', at: '2026-10-23T06:12:00.000Z', short: true },
  { what: '25 hours on', at: '2026-10-24T07:12:00.000Z', short: true },
  { what: 'over the end of summer time', at: '2026-10-26T08:12:00.000Z', short: true },
  { what: '2 hours back, before the office opens', at: '2026-10-26T06:12:00.000Z' },
  { what: '25 hours on', at: '2026-10-27T07:12:00.000Z' },
  { what: 'to the spring', at: '2027-03-24T09:12:00.000Z' },
  { what: 'over Easter and the end of winter time', at: '2027-03-30T08:12:00.000Z', short: true },
  { what: '2 hours back', at: '2027-03-30T06:12:00.000Z' },
  { what: 'back over the end of winter time', at: '2027-03-24T08:12:00.000Z', short: true },
  { what: 'and on once more', at: '2027-03-31T08:12:00.000Z' },
];
const SET = process.env['CLOCK_JUMPS'] === 'all' ? EVERY : EVERY.filter(({ short }) => short === true);
const LAST = '2027-04-01T08:12:00.000Z';

/** More cards than Teams takes at once, so that the sender knows of a window that is full. */
const BEFORE = 5;
/** A turn's own time and what its answer may take after it. */
const SLOWEST_MS = 9_000;

const times = [START, ...SET.map(({ at }) => at), LAST].map((at) => Date.parse(at));
const jumps = times.slice(1).map((at, index) => at - (times[index] ?? at));

describe('a bot whose wall clock jumps while it runs', function () {
  this.timeout(180_000);
  let world: World;
  let jumped = 0;
  const took: number[] = [];

  before(async () => {
    world = await openWorld({ MIKROLAN_NOW: START });
    const store = await openStore({ kind: 'sqlite', folder: world.folder });
    await seedRoomy(store);
    await store.close();
    const preload = new URL('jumping-clock.ts', import.meta.url);
    preload.searchParams.set('jumps', jumps.join(','));
    await world.start({}, preload);
    await world.say('visitator', 'hej');
    await world.say('director', 'pladser', { channel: true });
  });
  after(() => world.close());

  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const done = await work();
    took.push(performance.now() - begun);
    return done;
  };
  const speaker: Pick<World, 'say' | 'press'> = {
    say: (...given) => timed(() => world.say(...given)),
    press: (...given) => timed(() => world.press(...given)),
  };
  const jump = async (): Promise<void> => {
    process.kill(world.server().pid, 'SIGUSR2');
    jumped += 1;
    await until('the jump', () => world.server().logged('clock-jumped').length === jumped);
  };
  const today = (): string => dayOf(new Date(times[jumped] ?? 0).toISOString());

  /** One citizen is enrolled, which the channel hears of soon, and one waits who has to be decided on in two days. */
  const work = async (): Promise<void> => {
    const before = world.noticesPosted().length;
    const number = await refer(speaker, { applicationDate: today() });
    const end = await assess(speaker, number, { decision: 'approve', startDate: today() });
    assert.match(end.texts.join(' '), new RegExp(`Gemt i ${number}`));
    await until(`the notice of ${number}`, () => world.noticesPosted().length === before + 1, 10_000);
    await refer(speaker, { applicationDate: addDays(today(), 2 - 28) });
  };

  it('saves, answers and sends before and after every jump', async () => {
    for (let index = 0; index < BEFORE; index += 1) await work();
    for (const { what } of SET) {
      await jump();
      await work();
      const slowest = Math.round(Math.max(...took.splice(0)));
      process.stdout.write(`      ${what}: ${today()}, the slowest turn ${slowest} ms\n`);
      assert.ok(slowest < SLOWEST_MS, what);
    }
  });

  it('posted every notice once, reminded everybody once, and kept one whole log', async () => {
    const mornings = (): number => cardsOfTheDay().length;
    const before = mornings();
    await jump();
    await refer(speaker, { applicationDate: today() });
    await until('the reminders of the last day', () => mornings() > before, 20_000);
    await world.server().stop();

    const store = await openStore({ kind: 'sqlite', folder: world.folder });
    const partition = programmePartition(PROGRAMME);
    const books = await readBooks(store);
    const reminders = (await listAll(store, partition, 'reminder')).map((doc) => bodyOf<ReminderBody>(doc));
    const [programme] = await store.read(partition, ['programme']);
    assert.ok(programme);
    const members = withDeputies(DEMO_MEMBERS);
    const forgotten = await freshReminders(
      store,
      bodyOf<ProgrammeBody>(programme).programme,
      members,
      today(),
      today(),
    );
    const cards = await store.read(partition, [...new Set(reminders.map(({ card }) => card))]);
    await store.close();

    assert.equal(firstBreak(books.entries, books.head), undefined);
    assert.equal(books.notices.length, BEFORE + SET.length);
    const titles = world.noticesPosted().map(({ card }) => card?.title);
    assert.deepEqual([...new Set(titles)], titles, 'a notice came twice');
    assert.equal(titles.length, books.notices.length, 'a notice did not come');
    assert.deepEqual(forgotten, [], 'somebody was not reminded');
    assert.ok(reminders.length > SET.length);
    for (const card of cards)
      assert.match(maybeBody<DeliveryBody>(card)?.state ?? '', /^(sent|over|parked)$/);
    const posted = cardsOfTheDay();
    assert.deepEqual([...new Set(posted)], posted, 'a card of the day came twice');
    process.stdout.write(`      ${titles.length} notices and ${reminders.length} reminders, each once\n`);
  });

  function cardsOfTheDay(): readonly string[] {
    return world.connector.posts.flatMap((post) => {
      const { summary = '', card } = postedOf(post);
      return /^God(?:morgen|dag)\. /.test(summary)
        ? [[post.conversationId, ...(card?.texts ?? [])].join('\n')]
        : [];
    });
  }
});
