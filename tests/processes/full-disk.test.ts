import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHAT } from '../../bot/chat/words.ts';
import type { Heard } from '../support/stage.ts';
import { CHANNEL } from '../support/stage.ts';
import { assess, cardOf, refer, VISITATION, walkCards } from '../support/walk-card.ts';
import { assertWhole, booksIn, booksLeftIn } from '../wire/books.ts';
import { through } from '../wire/client.ts';
import { launch } from '../wire/server.ts';
import { openWorld, until, type World } from '../wire/world.ts';
import { makeSmallDisk, type SmallDisk } from './small-disk.ts';

/** How often the disk is full and has room again; more for the long run. */
const ROUNDS = Number(process.env['FULL_DISKS'] ?? 1);

/** What else people want of it meanwhile. */
const ASKED = [
  ['caseworker', 'ny visitation'],
  ['visitator', 'opgaver'],
] as const;

class AtTheSummary extends Error {}

const notShown = (): Promise<Heard> => Promise.reject(new Error('no summary was shown'));

/** What the person reads, in their chat or in place of the card. */
const wordsOf = ({ text, card, posted }: Heard): string =>
  [text, ...(card?.texts ?? []), ...posted.flatMap((one) => [one.text, ...(one.card?.texts ?? [])])]
    .filter((words) => words !== undefined)
    .join(' ');

describe('a bot whose disk is full', function () {
  this.timeout(60_000 + ROUNDS * 20_000);
  let parent: string;
  let disk: SmallDisk;
  let world: World;
  let citizens = 0;
  let refused = 0;

  before(async () => {
    parent = await mkdtemp(join(tmpdir(), 'mikrolaan-disk-'));
    // The log of writes grows to some megabytes before it is brought in.
    disk = await makeSmallDisk(parent, 4 + ROUNDS);
    world = await openWorld({ DATA_DIR: disk.folder });
    await world.start({}, disk.preload);
    process.stdout.write(`      the disk: ${disk.how}\n`);
  });
  after(async () => {
    await world.close();
    disk.remove();
    await rm(parent, { recursive: true, force: true });
  });

  /** A referral filled in up to its summary; resolves to what presses »Bekræft«. */
  const filledIn = async (): Promise<() => Promise<Heard>> => {
    citizens += 1;
    let press = notShown;
    const stopping = through(world, (activity) => world.deliver(activity));
    const speaker = {
      ...stopping,
      press: (...given: Parameters<typeof world.press>): Promise<Heard> => {
        const [who, verb, data] = given;
        if (verb !== 'confirm') return stopping.press(...given);
        press = () => world.press(who, verb, data);
        return Promise.reject(new AtTheSummary());
      },
    };
    const first = cardOf(await world.say('caseworker', 'ny visitation'));
    const answers = { ...VISITATION, journalRef: `25/D-${citizens}` };
    await assert.rejects(walkCards(speaker, 'caseworker', first, answers), AtTheSummary);
    return press;
  };

  /** Nothing is said to be saved: the one sentence for what went wrong, and no card. */
  const assertRefused = (heard: Heard): void => {
    refused += 1;
    assert.equal(wordsOf(heard), CHAT.trouble.da);
  };

  it(`${ROUNDS} times says so and saves nothing half, and goes on by itself when there is room`, async () => {
    const notices = (): number => world.noticesPosted().length;
    const number = await refer(world);
    // The notice of this one finds Teams away, and then a disk on which no attempt can be written down.
    world.connector.respondWith(({ conversationId }) =>
      conversationId === CHANNEL ? { status: 503 } : undefined,
    );
    await assess(world, number);
    await until('an attempt', () => world.server().logged('delivery').length > 0);
    world.connector.respondWith(() => undefined);
    const attempts = notices();

    for (let round = 1; round <= ROUNDS; round += 1) {
      const confirm = await filledIn();
      const before = await booksIn(disk.folder);
      await disk.fill(world.server().pid);
      assertRefused(await confirm());
      assertRefused(await confirm());
      for (const [who, said] of ASKED) {
        const heard = await world.say(who, said);
        // A database that may not grow still has room in the pages it has.
        if (disk.preload === undefined) assertRefused(heard);
        else assert.doesNotMatch(wordsOf(heard), /Gemt i/);
      }
      assert.equal((await fetch(`${world.server().url}/readyz`)).status, 200, 'it goes on reading');
      assert.deepEqual((await booksIn(disk.folder)).entries, before.entries);

      await disk.free(world.server().pid);
      const saved = wordsOf(await confirm());
      assert.match(saved, new RegExp(`Gemt i ML-2026-00*${round + 1}\\.`));
      assert.match(wordsOf(await confirm()), /Gemt i/, 'and once more is the same');
    }
    await until('the notice that could not leave', () => notices() === attempts + 1, 10_000);
    const books = await booksIn(disk.folder);
    assertWhole(books);
    assert.equal(books.entries.length, 2 + ROUNDS);
    process.stdout.write(`      ${refused} refused on a full disk, 0 of them said to be saved\n`);
  });

  // Two more starts: in the long run.
  if (ROUNDS > 1)
    it('is killed on it: everything confirmed is there when there is room again', async () => {
      const before = await booksIn(disk.folder);
      await disk.fill(world.server().pid);
      await world.server().kill();
      // Where the limit is the database's own, a new process has none.
      if (disk.preload === undefined) {
        const started = launch({ DATA_DIR: disk.folder });
        const { code } = await started.ended;
        assert.equal(code, 1);
        assert.match(started.output(), /The database .*cannot be (opened|written)/);
      }
      await disk.free();
      const left = await booksLeftIn(disk.folder);
      assertWhole(left);
      assert.deepEqual(left.entries, before.entries);
      await world.start();
      const last = left.cases.at(-1)?.number ?? '';
      assert.match(wordsOf(await world.say('caseworker', `sag ${last}`)), /Maria/);
    });
});
