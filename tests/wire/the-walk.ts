import assert from 'node:assert/strict';
import type { Posted } from '../support/stage.ts';
import { CHANNEL } from '../support/stage.ts';
import { buttonOf, cardOf, refer, walkCards } from '../support/walk-card.ts';
import type { Books } from './books.ts';
import { assertWhole } from './books.ts';
import { chatOf } from './activity.ts';
import { noting, type Exchange } from './client.ts';
import { assertUnmarked, INITIALS, MARKED } from './marks.ts';
import type { Env } from './server.ts';
import { until, type World } from './world.ts';

/** What differs from store to store. */
export interface Ground {
  open(): Promise<World>;
  /** For the second start. */
  restartWith(): Promise<Env>;
  books(world: World): Promise<Books>;
}

const taskCards = (world: World): readonly Posted[] =>
  world.postedTo(chatOf('visitator')).filter(({ summary }) => summary?.startsWith('Ny visitation') === true);

/** A visitation, a decision, a notice, a receipt and a restart, over HTTP and by the contract's ids alone. */
export const theWalk = (ground: Ground): void => {
  let world: World;
  let number = '';
  let sent: readonly Exchange[] = [];

  before(async () => {
    world = await ground.open();
    await world.start();
  });
  after(() => world.close());

  const views = async (): Promise<readonly (readonly string[])[]> => {
    const seen: (readonly string[])[] = [];
    const asked = [
      ['visitator', 'opgaver'],
      ['caseworker', `sag ${number}`],
      ['caseworker', 'sager'],
      ['director', 'pladser'],
    ] as const;
    for (const [who, text] of asked) seen.push(cardOf(await world.say(who, text)).texts);
    return seen;
  };

  it('keeps the task card until the visitator speaks; it shows number and initials alone', async () => {
    const noted = noting(world);
    ({ sent } = noted);
    number = await refer(noted.speaker, MARKED);
    await refer(world, { citizenName: 'Anton' });
    assert.deepEqual(taskCards(world), []);
    await world.say('visitator', 'hej');
    await until('two task cards', () => taskCards(world).length === 2);
    const [task] = taskCards(world);
    assert.equal(task?.summary, `Ny visitation til vurdering: ${number} · ${INITIALS}`);
    assert.equal(task.card?.texts[1], `${number} · ${INITIALS}`);
    assertUnmarked(JSON.stringify(task), 'a task card');
  });

  it('goes from the task card to an enrolment by field ids', async () => {
    const task = taskCards(world)[0]?.card;
    assert.ok(task);
    const { speaker, sent: more } = noting(world);
    const { verb, data } = buttonOf(task, 'open');
    const first = cardOf(await speaker.press('visitator', verb, data));
    assert.deepEqual(Object.keys(first.inputs), ['decision']);
    const end = await walkCards(speaker, 'visitator', first, {
      decision: 'approve',
      startDate: '2026-12-01',
    });
    assert.match(end.texts.join(' '), new RegExp(`Gemt i ${number}.*indskrevet.*orientering nr. 1`));
    sent = [...sent, ...more];
  });

  it('tells the channel number, case, dates and places, and nothing about a person', async () => {
    await until('the notice', () => world.noticesPosted().length > 0);
    const [notice] = world.noticesPosted();
    assert.ok(notice?.card);
    assert.deepEqual(notice.card.texts.slice(0, 4), [
      'Orientering nr. 1 · Indskrivning',
      `Mikrolånsforløb Ishøj 2015, sag ${number}`,
      'Starter 1. december 2026.',
      'Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.',
    ]);
    assert.match(notice.card.texts[4] ?? '', /^Pladser i brug: 1 af 2\. .* 1\. december 2027\.$/);
    assert.equal(notice.card.texts.length, 5);
    assert.equal(notice.summary, 'Orientering nr. 1 · Indskrivning');
    assert.deepEqual(buttonOf(notice.card, 'acknowledge').data, {
      notice: 1,
      kind: 'enrolment',
      programme: 'ishoej-2015',
    });
  });

  it('takes the receipt in place for who pressed, then for everybody, once', async () => {
    const card = world.noticesPosted()[0]?.card;
    assert.ok(card);
    const { verb, data } = buttonOf(card, 'acknowledge');
    const channel = { channel: true, cardId: 'activity-of-the-notice' };
    const refused = await world.press('caseworker', verb, data, channel);
    assert.equal(refused.card, undefined);
    assert.equal((await ground.books(world)).notices[0]?.seen, undefined);

    const updates = (): readonly Posted[] =>
      world.postedTo(CHANNEL).filter(({ update }) => update !== undefined);
    const answered = cardOf(await world.press('director', verb, data, channel));
    assert.match(answered.texts.at(-1) ?? '', /^Set af Erhvervschef /);
    // What one does not understand can be asked about afterwards too.
    assert.deepEqual(
      answered.buttons.map((one) => one.verb),
      ['ask-notice'],
    );
    await until('the update', () => updates().length === 1);
    const posted = world.connector.posts.findIndex(({ conversationId }) => conversationId === CHANNEL);
    assert.equal(updates()[0]?.update, `activity-${posted + 1}`, 'it replaces the card that was posted');
    assert.deepEqual(updates()[0]?.card?.texts, answered.texts);

    const again = cardOf(await world.press('director', verb, data, channel));
    assert.deepEqual(again.texts, answered.texts);
    const { entries } = await ground.books(world);
    assert.equal(entries.filter(({ intent }) => intent === 'acknowledge').length, 1);
  });

  it('answers a message that comes twice once', async () => {
    const [start] = sent;
    assert.ok(start && start.heard.posted.length === 1);
    assert.deepEqual((await world.deliver(start.activity)).posted, []);
  });

  it('knows everything after a restart, and does nothing twice', async () => {
    const before = await views();
    const books = await ground.books(world);
    assert.ok(before.every((texts) => texts.join(' ').length > 20));
    assert.match(before.flat().join(' '), /ML-2026-002 · A\..*Zarafina/s);

    assert.deepEqual(await world.server().stop(), { code: 0, signal: null });
    await world.start(await ground.restartWith());
    assert.deepEqual(await views(), before);
    for (const { activity, heard } of sent) {
      const repeated = await world.deliver(activity);
      const ended = heard.card?.texts.some((text) => text.startsWith('Gemt i')) === true;
      if (ended) assert.deepEqual(repeated.card?.texts, heard.card?.texts);
    }
    const after = await ground.books(world);
    assert.deepEqual(after.entries, books.entries);
    assert.deepEqual(after.cases, books.cases);
    assertWhole(after);
  });

  it('sent one notice and one task card a case, and nothing personal to the channel or the log', () => {
    assert.equal(world.noticesPosted().length, 1);
    assert.equal(taskCards(world).length, 2);
    const toChannel = world.connector.posts.filter(({ conversationId }) =>
      conversationId.startsWith(CHANNEL),
    );
    assertUnmarked(JSON.stringify(toChannel), 'the channel');
    assert.ok(!JSON.stringify(toChannel).includes(INITIALS));
    assertUnmarked(world.server().output(), 'the log');
  });
};
