import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { StoreSettings } from '../../storage/open.ts';
import { dumpOf, etagsIn, toolProcess, type Said } from '../bot/store/tool.ts';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import type { SeenCard } from '../support/read-card.ts';
import { CHANNEL } from '../support/stage.ts';
import { assess, buttonOf, cardOf, refer, VISITATION, walkCards } from '../support/walk-card.ts';
import { chatOf } from './activity.ts';
import { assertWhole, booksAt } from './books.ts';
import { noting } from './client.ts';
import { cameByItself } from './heard.ts';
import type { Env } from './server.ts';
import { openWorld, pause, until, type World } from './world.ts';

/** A month on, when the day of a visitation is near and a morning card has said so. */
const LATER = '2026-12-16T09:12:00.000Z';

const PEOPLE_TOLD = ['visitator', 'visitator2', 'caseworker', 'caseworker2', 'director'] as const;

/** Everything people have been sent by itself, conversation by conversation. */
const sentIn = (world: World): readonly string[] =>
  [...PEOPLE_TOLD.map((who) => chatOf(who)), CHANNEL].flatMap((chat) =>
    world
      .postedTo(chat)
      .filter((posted) => posted.update === undefined && (chat === CHANNEL || cameByItself(posted)))
      .map(({ summary = '' }) => `${chat} ${summary}`),
  );

describe('a bot that moves from SQLite to Cosmos DB, and back', function () {
  this.timeout(180_000);
  let emulator: Emulator;
  let world: World;
  let cosmos: StoreSettings & { readonly kind: 'cosmos' };
  let onCosmos: Env;
  let back: string;

  before(async () => {
    emulator = await startEmulator();
    world = await openWorld({ MIKROLAN_NOW: LATER });
    const { endpoint, key } = emulator;
    cosmos = { kind: 'cosmos', endpoint, credential: { key }, database: 'moved' };
    onCosmos = {
      COSMOS_ENDPOINT: endpoint,
      COSMOS_KEY: key,
      COSMOS_DATABASE: 'moved',
      DATA_DIR: join(world.folder, 'unused'),
    };
    back = join(world.folder, 'back');
  });
  after(async () => {
    await world.close();
    await emulator.close();
  });

  const copy = (from: string, to: string): Promise<Said> =>
    toolProcess(['copy', '--from', from, '--to', to], { COSMOS_KEY: emulator.key }).ended;
  const address = (): string => `${emulator.endpoint}/moved`;

  const views = async (): Promise<readonly (readonly string[])[]> => {
    const seen: (readonly string[])[] = [];
    const asked = [
      ['caseworker', 'opgaver'],
      ['caseworker', 'sag ML-2026-001'],
      ['caseworker', 'sag ML-2026-002'],
      ['visitator', 'sager'],
      ['director', 'pladser'],
      ['director', 'orienteringer'],
      ['admin', 'medarbejdere'],
    ] as const;
    for (const [who, text] of asked) seen.push(cardOf(await world.say(who, text)).texts);
    return seen;
  };

  it('goes on with the same conversations, cases, places and notices, and sends nothing twice', async () => {
    await world.start({ MIKROLAN_NOW: '2026-11-23T09:12:00.000Z' });
    for (const who of ['visitator', 'caseworker2', 'director', 'admin'] as const) await world.say(who, 'hej');
    const { speaker, sent } = noting(world);
    assert.equal(await refer(speaker), 'ML-2026-001');
    await refer(speaker);
    await assess(speaker, 'ML-2026-001', { decision: 'approve', startDate: '2027-01-04' });
    await until('the notice', () => world.noticesPosted().length === 1);
    await world.server().stop();

    await world.start();
    // It waits for somebody who has never spoken, and a draft waits for its last answers.
    const draft = cardOf(await world.say('caseworker2', 'ny visitation'));
    const { data } = buttonOf(draft, 'answer');
    const asked = cardOf(
      await world.press('caseworker2', 'answer', { ...data, ...VISITATION, journalRef: '25/draft' }),
    );
    const reminders = (): readonly string[] =>
      sentIn(world).filter((line) => /God(?:morgen|dag)\./.test(line));
    await until('a morning card', () => reminders().length > 0, 20_000);
    const before = await views();
    const told = sentIn(world);
    const busy = await copy(world.folder, address());
    assert.match(busy.text, /^A bot is working on the SQLite data in /);
    // It dies, and what it left is moved.
    await world.server().kill();
    const source: StoreSettings = { kind: 'sqlite', folder: world.folder };
    const moved = await copy(world.folder, address());
    assert.equal(moved.code, 0, moved.text);
    assert.deepEqual(await dumpOf(cosmos), await dumpOf(source));
    const bodies = (await dumpOf(source)).join('\n');
    for (const etag of await etagsIn(source)) assert.ok(!bodies.includes(etag), 'a body refers to an etag');

    // The lease that the killed process held has run out by this one's clock.
    await world.start(onCosmos, new URL('die-at-point.ts?ahead=61000', import.meta.url));
    assert.equal(world.server().logged('ready')[0]?.['store'], 'cosmos');
    assert.deepEqual(await views(), before);
    for (const { activity, heard } of sent) {
      const repeated = await world.deliver(activity);
      if (heard.card?.texts.some((text) => text.startsWith('Gemt i')) === true)
        assert.deepEqual(
          repeated.card?.texts,
          heard.card.texts,
          'an activity that comes again has one effect',
        );
    }
    await world.say('coach', 'hej');
    await pause(500);
    assert.deepEqual(sentIn(world), told, 'something was sent twice');

    const shown: SeenCard = cardOf(await world.say('caseworker2', 'vis'));
    assert.deepEqual(Object.keys(shown.inputs), Object.keys(asked.inputs));
    const end = await walkCards(world, 'caseworker2', shown, VISITATION);
    assert.match(end.texts.join(' '), /Gemt i ML-2026-003/);
    // What waited for somebody who had never spoken goes out now, once.
    await world.say('visitator2', 'hej');
    const tasks = (): readonly string[] =>
      sentIn(world).filter((line) => line.startsWith(chatOf('visitator2')));
    await until('their task cards', () => tasks().length > 0);
    assert.equal(new Set(tasks()).size, tasks().length);

    // The receipt changes the card that was posted from SQLite.
    const notice = world.noticesPosted()[0]?.card ?? assert.fail();
    const receipt = buttonOf(notice, 'acknowledge');
    const where = { channel: true, cardId: 'activity-of-the-notice' };
    assert.match(
      cardOf(await world.press('director', receipt.verb, receipt.data, where)).texts.join(' '),
      /Set af/,
    );
    const updates = () => world.postedTo(CHANNEL).filter(({ update }) => update !== undefined);
    await until('the update', () => updates().length === 1, 20_000);
  });

  it('and back, where the next number and the next notice follow', async () => {
    const before = await views();
    const told = sentIn(world);
    const busy = await copy(address(), back);
    assert.match(busy.text, /^A bot is working on the Cosmos DB database "moved"/);
    await world.server().stop();
    const moved = await copy(address(), back);
    assert.equal(moved.code, 0, moved.text);
    await world.start({ DATA_DIR: back });
    assert.deepEqual(await views(), before);
    await pause(500);
    assert.deepEqual(sentIn(world), told, 'something was sent twice');
    assert.equal(await refer(world), 'ML-2026-004');
    await assess(world, 'ML-2026-002', { decision: 'approve', startDate: '2027-01-04' });
    await until('the second notice', () => world.noticesPosted().length === 2);
    assert.match(world.noticesPosted()[1]?.card?.title ?? '', /^Orientering nr\. 2 /);
    await world.server().stop();
    assertWhole(await booksAt({ kind: 'sqlite', folder: back }));
  });
});
