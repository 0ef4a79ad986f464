import assert from 'node:assert/strict';
import { withEmptied } from '../../dialogs/engine/parts.ts';
import { activeRunOf } from '../support/look-inside.ts';
import { referred } from '../support/case-steps.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Heard, Stage, Who } from '../support/stage.ts';
import { filledIn } from '../support/to-summary.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** Presses as the Adaptive Cards client does: an input with nothing in it is not sent. */
const pressAsClient = (
  stage: Stage,
  who: Who,
  card: SeenCard,
  verb: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Heard> => {
  const set = Object.fromEntries(Object.entries(filledIn(card, inputs)).filter(([, value]) => value !== ''));
  return stage.press(who, verb, { ...buttonOf(card, verb).data, ...set });
};

describe('An input that was emptied on the card', () => {
  it(
    'is not stored: what its author took away is gone',
    withStage(async (stage) => {
      const number = await referred(stage);
      await stage.say('caseworker', `træk samtykke tilbage ${number}`);
      const card = cardOf(await stage.say('caseworker', 'hemmeligt om helbred'));
      assert.equal((await activeRunOf(stage, 'caseworker')).answers['reason'], 'hemmeligt om helbred');
      const end = cardOf(await pressAsClient(stage, 'caseworker', card, 'confirm', { reason: '' }));
      assert.match(end.texts.join(' '), new RegExp(`Gemt i ${number}`));
      const shown = cardOf(await stage.say('caseworker', `sag ${number}`));
      assert.doesNotMatch(JSON.stringify([end.texts, shown.texts]), /hemmeligt/);
    }),
  );

  it(
    'is no dead end where what was typed into an optional list is none of its choices',
    withStage(async (stage) => {
      const number = await referred(stage);
      await stage.say('visitator', `vurder ${number}`);
      await stage.say('visitator', 'ja');
      await stage.say('visitator', '1. januar');
      const wrong = cardOf(await stage.say('visitator', 'coach: 2027'));
      assert.match(wrong.texts.join(' '), /Det forstod jeg ikke/);
      const end = cardOf(await pressAsClient(stage, 'visitator', wrong, 'confirm', {}));
      assert.match(end.texts.join(' '), new RegExp(`Gemt i ${number}`));
    }),
  );

  it(
    'is asked for where it has to be answered, and the old answer does not stay unseen',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', '25/012345');
      const card = cardOf(await stage.say('caseworker', 'ret sagsnummer'));
      const again = cardOf(await pressAsClient(stage, 'caseworker', card, 'answer', { journalRef: '' }));
      assert.deepEqual(again.inputs['journalRef']?.value ?? '', '');
      assert.match(again.texts.join(' '), /Her mangler et svar/);
    }),
  );

  it(
    'is only one that was filled on that card: what was answered since stays',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      const first = cardOf(await stage.say('caseworker', '25/012345'));
      await stage.say('caseworker', 'Maria');
      await stage.press('caseworker', 'answer', buttonOf(first, 'answer').data);
      assert.equal((await activeRunOf(stage, 'caseworker')).answers['citizenName'], 'Maria');
    }),
  );

  it('counts as there where one of its parts is', () => {
    const values = { filled: 'attendance,date,note', 'attendance:ML-2026-001': 'attended', date: '' };
    assert.deepEqual(withEmptied(values), { note: '', 'attendance:ML-2026-001': 'attended', date: '' });
    assert.deepEqual(withEmptied({ a: '1' }), { a: '1' });
  });

  it(
    'is none in a text from elsewhere: keys that no card has do nothing',
    withStage(async (stage) => {
      const card = cardOf(await stage.say('caseworker', 'ny visitation'));
      const data = { ...buttonOf(card, 'answer').data, filled: '__proto__,,constructor,run,' };
      assert.equal((await stage.press('caseworker', 'answer', data)).status, 200);
    }),
  );
});
