import assert from 'node:assert/strict';
import { DEMO_TENANT } from '../../../bot/demo/members.ts';
import { enrolled, walk } from '../../support/case-steps.ts';
import type { Stage } from '../../support/stage.ts';
import { CHANNEL } from '../../support/stage.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';
import { ask } from './ask.ts';

/** Ill, on sick pay, in a course that stands still. */
const paused = async (stage: Stage): Promise<string> => {
  const number = await enrolled(stage, { citizenName: 'Maria Holm', supportBasis: 'sygedagpenge' });
  await walk(stage, 'coach', `pause ${number}`, { reason: 'illness' });
  return number;
};

const inChat = (conversation: object): object => ({
  conversation: { tenantId: DEMO_TENANT, ...conversation },
});

/** Places where others read along, or may: whatever Teams calls them. */
const ELSEWHERE: readonly object[] = [
  inChat({ id: CHANNEL, conversationType: 'channel' }),
  inChat({ id: '19:gruppe@thread.v2', conversationType: 'groupChat', isGroup: true }),
  inChat({ id: '19:20_21@unq.gbl.spaces', conversationType: 'personal' }),
  inChat({ id: '19:20_21@unq.gbl.spaces' }),
  inChat({ id: 'a:somebody-else', conversationType: 'personal' }),
  // In the own chat, but Teams says that it is none.
  inChat({ id: 'a:caseworker', conversationType: 'groupChat' }),
  inChat({ id: 'a:caseworker', isGroup: true }),
];

describe('the card of a hit', () => {
  it(
    'has initials and status in the own chat with the bot, and opens the case there',
    withStage(async (stage) => {
      const number = await paused(stage);
      const { rows, raw, cards } = await ask(stage, 'caseworker', '1');
      assert.deepEqual(rows, ['ML-2026-001 · M.H. – På pause']);
      assert.deepEqual(cards[0]?.texts, ['ML-2026-001 · M.H.', 'På pause', 'Mikrolånsforløb Ishøj 2015']);
      assert.equal((raw[0] as { readonly fallbackText: string }).fallbackText, number);
      const [button] = cards[0]?.buttons ?? [];
      assert.ok(button);
      const opened = cardOf(await stage.press('caseworker', button.verb, button.data));
      assert.match(JSON.stringify(opened), /Maria Holm/);
    }),
  ).timeout(60_000);

  it(
    'names the case and the programme alone everywhere else, with a way to the own chat',
    withStage(async (stage) => {
      await paused(stage);
      for (const around of ELSEWHERE) {
        const { rows, raw } = await ask(stage, 'caseworker', 'Maria', { around });
        assert.deepEqual(rows, ['ML-2026-001 · M.H. – På pause'], JSON.stringify(around));
        assert.deepEqual(raw, [
          {
            type: 'AdaptiveCard',
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            version: '1.5',
            fallbackText: 'ML-2026-001',
            speak: 'ML-2026-001',
            body: [
              {
                type: 'TextBlock',
                text: 'ML-2026-001',
                weight: 'Bolder',
                size: 'Medium',
                style: 'heading',
                wrap: true,
              },
              {
                type: 'RichTextBlock',
                spacing: 'Small',
                inlines: [{ type: 'TextRun', text: 'Mikrolånsforløb Ishøj 2015' }],
              },
            ],
            actions: [
              {
                type: 'Action.OpenUrl',
                title: 'Åbn i Mikrolån',
                url: 'http://localhost:56150?message=sag%20ML-2026-001',
              },
            ],
          },
        ]);
      }
    }),
  ).timeout(60_000);

  it(
    'is that of everywhere else where nobody knows where the person and the bot talk',
    withStage(async (stage) => {
      await paused(stage);
      // The leader has never spoken to the bot.
      const { cards } = await ask(stage, 'leader', 'Maria');
      assert.deepEqual(cards[0]?.texts, ['ML-2026-001', 'Mikrolånsforløb Ishøj 2015']);
      await stage.say('leader', 'opgaver');
      const own = await ask(stage, 'leader', 'Maria');
      assert.deepEqual(own.cards[0]?.texts[0], 'ML-2026-001 · M.H.');
    }),
  ).timeout(60_000);

  it(
    'never tells of health, benefit or why there is a pause, also not to who searches',
    withStage(async (stage) => {
      await paused(stage);
      for (const who of ['caseworker', 'coach', 'leader'] as const)
        for (const said of [undefined, '1', 'Maria', 'på pause']) {
          const { body } = await ask(stage, who, said);
          assert.match(JSON.stringify(body), /På pause/);
          assert.doesNotMatch(
            JSON.stringify(body),
            /sygdom|syg|illness|dagpenge|Maria|Holm|25\//i,
            `${who} ${said}`,
          );
        }
    }),
  ).timeout(60_000);

  it(
    'moves no card of the bot to where somebody searched',
    withStage(async (stage) => {
      const number = await enrolled(stage, { citizenName: 'Maria Holm' });
      const two = {
        conversation: { id: '19:20_21@unq.gbl.spaces', conversationType: 'personal', tenantId: DEMO_TENANT },
      };
      await ask(stage, 'caseworker', 'Maria', { around: two });
      const from = stage.posted.length;
      await walk(stage, 'coach', `pause ${number}`, { reason: 'illness' });
      await stage.until(({ byItself, conversation }) => byItself === true && conversation === 'a:caseworker');
      assert.ok(
        stage.posted.slice(from).every(({ conversation }) => conversation !== '19:20_21@unq.gbl.spaces'),
      );
    }),
  ).timeout(60_000);

  it(
    'is not answered when it is put into the own chat, and a dialog there stays as it is',
    withStage(async (stage) => {
      await paused(stage);
      const { raw } = await ask(stage, 'caseworker', '1');
      await stage.say('caseworker', 'ny visitation');
      await ask(stage, 'caseworker', 'på pause');
      const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: raw[0] };
      const posted = await stage.deliver(
        stage.activity('caseworker', { type: 'message', text: '', attachments: [card] }),
      );
      assert.deepEqual(posted, { posted: [] });
      const next = cardOf(await stage.say('caseworker', '25/9'));
      assert.match(next.title, /^Ny visitation/);
      assert.ok('citizenName' in next.inputs);
    }),
  ).timeout(60_000);
});
