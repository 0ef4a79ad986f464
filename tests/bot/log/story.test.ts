import assert from 'node:assert/strict';
import { FIELDS } from '../../../bot/log/fields.ts';
import { DEMO_MEMBERS } from '../../../bot/demo/members.ts';
import type { Sent } from '../../../bot/teams/sent.ts';
import { CHANNEL, type Stage } from '../../support/stage.ts';
import { assess, buttonOf, cardOf, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';
import { assertUnmarked, MARKED } from '../../wire/marks.ts';

const LINE = new Set(['level', 'at', ...Object.keys(FIELDS)]);

/** A referral, an approval, an undo, refusals, strangers, nonsense, and a store that fails for a moment. */
const playStory = async (stage: Stage, store: { fails: boolean }): Promise<void> => {
  await stage.say('stranger', 'Wobler fra en fremmed');
  await stage.say('caseworker', '010190-1234 Zarafina Kvistgaard');
  const number = await refer(stage, MARKED);
  await stage.say('visitator', 'hej');
  await assess(stage, number);
  const notice = await stage.until(
    ({ conversation, card }) => conversation === CHANNEL && card !== undefined,
  );
  const { data } = buttonOf(notice.card ?? assert.fail(), 'acknowledge');
  await stage.press('director', 'acknowledge', data, { channel: true });
  await stage.press('director', 'acknowledge', data, { channel: true, id: 'same' });
  await stage.press('director', 'acknowledge', data, { channel: true, id: 'same' });
  await stage.press('caseworker', 'undo', { case: number, entry: 2 });
  await stage.press('caseworker', 'countersign', { case: number });
  await stage.press('visitator', 'Zarafina', { ...MARKED, run: 'Kvistgaard' });
  store.fails = true;
  await stage.say('caseworker', `sag ${number}`);
  store.fails = false;
  cardOf(await stage.say('caseworker', `sag ${number}`));
};

describe('the technical log of a whole story', () => {
  const store = { fails: false };
  const failing: Sent = { ok: false, status: 403, unclear: false };
  it(
    'has turns and commands with their time, no personal value, and only fields of the list',
    withStage(
      async (stage) => {
        await playStory(stage, store);
        const text = JSON.stringify(stage.log);
        assertUnmarked(text, 'the technical log');
        const people = DEMO_MEMBERS.flatMap(({ name, object }) => [name, object]);
        for (const trace of [...people, '010190', 'ML-2026', 'a:caseworker', CHANNEL, 'Maria', 'en-fremmed'])
          assert.ok(!text.includes(trace), trace);
        for (const { event, fields } of stage.log)
          for (const name of Object.keys(fields)) assert.ok(LINE.has(name), `${event}: ${name}`);

        const told = (event: string) =>
          stage.log
            .filter((line) => line.event === event)
            .map(({ fields }) => fields as Readonly<Record<string, unknown>>);
        const [turns, commands] = [told('turn'), told('command')];
        for (const { ms } of [...turns, ...commands]) assert.ok(Number.isSafeInteger(ms));
        assert.deepEqual(
          commands.map(({ intent, outcome, refusal, entry }) => [intent, outcome, refusal ?? entry]),
          [
            ['refer', 'done', 1],
            ['approve', 'done', 2],
            ['acknowledge', 'done', 3],
            ['acknowledge', 'again', 3],
            ['undo', 'refused', 'others-undo'],
            ['countersign', 'refused', 'not-now'],
          ],
        );
        assert.deepEqual(
          new Set(turns.map(({ kind, outcome }) => `${String(kind)} ${String(outcome)}`)),
          new Set(['text answered', 'press answered', 'press again', 'text failed']),
        );
        assert.deepEqual(
          told('turn-failed').map(({ level }) => level),
          ['error'],
        );
      },
      {
        connector: ({ conversationId }) => (conversationId === 'a:coach' ? failing : undefined),
        wrap: (inner) => ({
          ...inner,
          read: (partition, ids) =>
            store.fails ? Promise.reject(new Error('Zarafina Kvistgaard')) : inner.read(partition, ids),
        }),
      },
    ),
  );
});
