import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHANNEL } from '../support/stage.ts';
import { assess, buttonOf, cardOf, refer, walkCards } from '../support/walk-card.ts';
import { booksIn } from './books.ts';
import { chatOf, STRANGER } from './activity.ts';
import { assertUnmarked, MARKED } from './marks.ts';
import { openWorld, until, type World } from './world.ts';

const CPR = '010190-1234';
/** What a stranger writes. */
const STRANGE = 'Wobler-Jupiterplan fra en fremmed';

const assertPolite = (text: string | undefined): void => {
  assert.match(text ?? '', /^Hej\. Jeg kender dig ikke endnu\. Giv administratoren dette id: /);
  assert.ok(text?.includes(STRANGER));
};

describe('what the bot keeps to itself', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
    await world.start({}, new URL('talkative.ts', import.meta.url));
  });
  after(() => world.close());

  const bytesOnDisk = async (): Promise<string> => {
    const names = await readdir(world.folder);
    const files = await Promise.all(names.map((name) => readFile(join(world.folder, name))));
    return Buffer.concat(files).toString('utf8');
  };

  it('a stranger gets one sentence with their id, never in a channel, and leaves nothing behind', async () => {
    for (const text of [STRANGE, 'opgaver', 'ny visitation', `vurder ML-2026-001`, CPR]) {
      const { posted } = await world.say('stranger', text);
      assert.equal(posted.length, 1);
      assert.equal(posted[0]?.card, undefined);
      assertPolite(posted[0]?.text);
    }
    for (const verb of ['open', 'view', 'acknowledge', 'confirm', 'resume', 'xyz']) {
      const data = {
        dialog: 'visitation',
        view: 'cases',
        notice: 1,
        programme: 'ishoej-2015',
        text: STRANGE,
      };
      const heard = await world.press('stranger', verb, data);
      assert.deepEqual(heard.posted, []);
      assert.equal(heard.card, undefined);
      assertPolite(heard.text);
    }
    for (const text of ['pladser', 'kanal', STRANGE]) {
      const { posted } = await world.say('stranger', text, { channel: true });
      assert.equal(posted.length, 1);
      assert.equal(posted[0]?.card, undefined);
      // Others read along there: not even the id.
      assert.equal(posted[0]?.text, 'Det tager vi i vores egen chat, hvor andre ikke læser med.');
    }
    const left = await bytesOnDisk();
    assert.ok(left.includes('ishoej-2015'), 'the right files');
    for (const trace of [STRANGER, STRANGE, 'Navnet-Tilh', CPR, chatOf('stranger')])
      assert.ok(!left.includes(trace), `${trace} was stored`);
    assert.equal((await booksIn(world.folder)).entries.length, 0);
  });

  it('no personal value is in the log after a walk with every kind of trouble', async () => {
    const number = await refer(world, MARKED);
    await world.say('visitator', 'hej');
    // The connector fails in every way, and quotes what it was sent.
    const quoting = JSON.stringify({ error: { message: `refused: ${JSON.stringify(MARKED)}` } });
    const faults = [
      { status: 500, body: quoting },
      { status: 400, body: quoting },
      { status: 403, body: quoting },
      { status: 429, body: quoting, headers: { 'Retry-After': '1' } },
      { status: 200, body: `${quoting}{` },
      { destroy: true },
    ];
    let nth = 0;
    world.connector.respondWith((post) => {
      if (post.conversationId === CHANNEL) return undefined;
      nth += 1;
      return faults[nth % faults.length];
    });
    for (const text of [`sag ${number}`, MARKED['businessIdea'] ?? '', CPR, `vurder ${number}`, 'sager'])
      for (const who of ['caseworker', 'visitator'] as const) await world.say(who, text);
    world.connector.respondWith(() => undefined);

    // Bodies that are no activities, and activities that are none of ours.
    const send = (body: string, type = 'application/json'): Promise<number> =>
      fetch(`${world.server().url}/api/messages?${encodeURIComponent('Zarafina')}`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      }).then(({ status }) => status);
    const text = JSON.stringify(MARKED);
    assert.equal(await send(text.slice(1)), 400);
    assert.equal(await send(text, 'text/plain'), 415);
    assert.equal(await send(text), 401);
    assert.equal(
      await send(JSON.stringify({ ...world.message('caseworker', text), conversation: text })),
      401,
    );
    const wrong = { ...MARKED, run: MARKED, step: [text], case: text, view: text, rev: text, notice: text };
    for (const verb of [
      'answer',
      'confirm',
      'open',
      'view',
      'resume',
      'acknowledge',
      'switch',
      text.slice(0, 90),
    ])
      await world.deliver(world.invoke('visitator', verb, wrong));

    // And to its end.
    await assess(world, number);
    await until('the notice', () => world.noticesPosted().length === 1);
    const card = world.noticesPosted()[0]?.card;
    assert.ok(card);
    await world.press('director', 'acknowledge', buttonOf(card, 'acknowledge').data, { channel: true });
    const first = cardOf(await world.say('caseworker', 'ny visitation'));
    await walkCards(world, 'caseworker', first, { ...MARKED, journalRef: '25/ZQ-7731-2', citizenView: CPR });
    assert.deepEqual(await world.server().stop(), { code: 0, signal: null });

    const output = world.server().output();
    assert.ok(world.server().logged('send-failed').length > 3, 'trouble there was');
    for (const event of ['console', 'warning'])
      assert.ok(world.server().logged(event).length > 0, `${event}: a library spoke`);
    assertUnmarked(output, 'stdout and stderr');
    for (const trace of [CPR, '0101901234', STRANGER, 'Maria', number])
      assert.ok(!output.includes(trace), trace);
    const lines = output.trim().split('\n');
    assert.deepEqual(
      lines.filter((line) => !line.startsWith('{"level":"')),
      [],
      'every line is one of the log',
    );
  });
});
