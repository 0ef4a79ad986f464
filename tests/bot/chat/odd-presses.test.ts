import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import { logOf } from '../../support/look-inside.ts';
import type { SeenButton, SeenCard } from '../../support/read-card.ts';
import type { Heard, Stage } from '../../support/stage.ts';
import { buttonOf, cardOf, VISITATION } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const dataOf = (card: SeenCard, verb: string): SeenButton['data'] => buttonOf(card, verb).data;

const begin = async (stage: Stage): Promise<SeenCard> =>
  cardOf(await stage.say('caseworker', 'ny visitation'));

const referrals = async (stage: Stage): Promise<number> =>
  (await logOf(stage)).filter(({ intent }) => intent === 'refer').length;

describe('A press that no card of ours sends', () => {
  it(
    'with a verb nobody knows is answered',
    withStage(async (stage) => {
      for (const verb of [
        'countersign',
        'accept-offer',
        'DROP',
        '__proto__',
        'toString',
        '',
        'æ'.repeat(500),
      ]) {
        const heard = await stage.press('caseworker', verb, { run: 'x', step: 'y' });
        assert.equal(heard.status, 200);
        assert.equal(heard.text, CHAT.unknownButton.da);
      }
    }),
  );

  it(
    'with a shape nobody knows is answered',
    withStage(async (stage) => {
      const values: readonly unknown[] = [
        undefined,
        null,
        'answer',
        [],
        {},
        { action: null },
        { action: 'answer' },
        { action: { verb: 7 } },
        { action: { verb: 'answer', data: [] } },
        { action: { verb: 'answer', data: 'x' } },
        { action: { verb: ['answer'], data: { run: { a: 1 }, step: [1] } } },
        { action: { verb: 'view', data: { view: '__proto__' } } },
        { action: { verb: 'view', data: { view: 'case', case: { a: 1 } } } },
        { action: { verb: 'open', data: { dialog: 'constructor' } } },
        { action: { verb: 'open', data: { dialog: 'decision', case: 'ML-2026-001\u0000' } } },
        { action: { verb: 'open', data: { dialog: 'decision', case: '../../programme' } } },
        { action: { verb: 'resume', data: { run: '__proto__' } } },
        { action: { verb: 'switch', data: { role: '__proto__' } } },
        { action: { verb: 'acknowledge', data: { notice: 'NaN', programme: 'ishoej-2015' } } },
        { action: { verb: 'acknowledge', data: { notice: 1, programme: 'no-such' } } },
        { action: { verb: 'acknowledge', data: { notice: 1, programme: 'a/b?c#d' } } },
        { action: { verb: 'acknowledge', data: { notice: 1, programme: 'x'.repeat(5000) } } },
        { action: { verb: 'acknowledge', data: { notice: -1 } } },
        { action: { verb: 'acknowledge', data: { notice: '1e99' } } },
      ];
      for (const value of values) {
        const invoke = { type: 'invoke', name: 'adaptiveCard/action', value };
        const heard: Heard = await stage.deliver(stage.activity('caseworker', invoke));
        assert.equal(heard.status, 200, JSON.stringify(value));
        assert.notEqual(heard.text, CHAT.trouble.da, JSON.stringify(value));
        assert.ok(heard.text !== undefined || heard.card, JSON.stringify(value));
      }
      assert.deepEqual(
        stage.log.filter(({ event }) => event === 'turn-failed'),
        [],
      );
    }),
  );

  it(
    'to confirm before the summary confirms nothing',
    withStage(async (stage) => {
      const card = await begin(stage);
      const heard = cardOf(
        await stage.press('caseworker', 'confirm', { ...dataOf(card, 'answer'), ...VISITATION }),
      );
      assert.ok('journalRef' in heard.inputs);
      assert.equal(await referrals(stage), 0);
    }),
  );
});
