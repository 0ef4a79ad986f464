import assert from 'node:assert/strict';
import { CHAT } from '../../../bot/chat/words.ts';
import { activeRunOf, logOf, talkOf } from '../../support/look-inside.ts';
import type { SeenButton, SeenCard } from '../../support/read-card.ts';
import type { Stage } from '../../support/stage.ts';
import { cardsToSummary, toSummary } from '../../support/to-summary.ts';
import { buttonOf, cardOf, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const dataOf = (card: SeenCard, verb: string): SeenButton['data'] => buttonOf(card, verb).data;

const has = (card: SeenCard, text: string): void =>
  assert.ok(card.texts.includes(text), `»${text}« is not on the card: ${card.texts.slice(0, 6).join(' | ')}`);

const begin = async (stage: Stage): Promise<SeenCard> =>
  cardOf(await stage.say('caseworker', 'ny visitation'));

const referrals = async (stage: Stage): Promise<number> =>
  (await logOf(stage)).filter(({ intent }) => intent === 'refer').length;

describe('A button of an older card', () => {
  it(
    'of a finished dialog says what became of it, whichever it is',
    withStage(async (stage) => {
      const cards = await cardsToSummary(stage);
      const summary = cards.at(-1);
      assert.ok(summary);
      const end = cardOf(await stage.press('caseworker', 'confirm', dataOf(summary, 'confirm')));
      for (const card of cards)
        for (const { verb, data } of card.buttons) {
          const heard = await stage.press('caseworker', verb, { ...data, journalRef: '25/99' });
          assert.equal(heard.status, 200);
          assert.deepEqual(cardOf(heard).texts, end.texts);
        }
      assert.equal(await referrals(stage), 1);
    }),
  );

  it(
    'of a cancelled dialog says that nothing was sent',
    withStage(async (stage) => {
      const card = await begin(stage);
      await stage.press('caseworker', 'cancel', dataOf(card, 'cancel'));
      const heard = await stage.press('caseworker', 'answer', {
        ...dataOf(card, 'answer'),
        journalRef: '25/1',
      });
      has(cardOf(heard), CHAT.cancelled.da);
    }),
  );

  it(
    'of an older step of a live dialog stores nothing and shows the step it is at',
    withStage(async (stage) => {
      const cards = await cardsToSummary(stage);
      const before = await activeRunOf(stage, 'caseworker');
      for (const card of cards.slice(0, -1))
        for (const verb of ['answer', 'later', 'cancel', 'help', 'confirm', 'back']) {
          const values = { journalRef: '25/99', citizenName: 'X', recommendation: 'not-suitable' };
          const heard = await stage.press('caseworker', verb, { ...dataOf(card, 'answer'), ...values });
          assert.equal(heard.status, 200);
          has(cardOf(heard), CHAT.oldCard.da);
          assert.deepEqual(await activeRunOf(stage, 'caseworker'), before);
        }
      assert.equal(await referrals(stage), 0);
    }),
  );

  it(
    'of a summary from before a change does not confirm what it does not show',
    withStage(async (stage) => {
      const summary = await toSummary(stage);
      await stage.say('caseworker', 'citizenName: Peter');
      const heard = cardOf(await stage.press('caseworker', 'confirm', dataOf(summary, 'confirm')));
      has(heard, CHAT.oldCard.da);
      has(heard, 'Peter');
      assert.equal(await referrals(stage), 0);
      await stage.press('caseworker', 'confirm', dataOf(heard, 'confirm'));
      assert.equal(await referrals(stage), 1);
    }),
  );

  it(
    'of a step that confirms does not confirm what was changed by another card since',
    withStage(async (stage) => {
      const number = await refer(stage);
      const start = cardOf(await stage.say('visitator', `vurder ${number}`));
      const answer = { ...dataOf(start, 'answer'), decision: 'approve' };
      const place = cardOf(await stage.press('visitator', 'answer', answer));
      await stage.say('visitator', 'startDate: 1. marts');
      const heard = cardOf(await stage.press('visitator', 'confirm', dataOf(place, 'confirm')));
      has(heard, CHAT.oldCard.da);
      assert.equal(heard.inputs['startDate']?.value, '2027-03-01');
      assert.equal((await logOf(stage)).length, 1);
    }),
  );

  it(
    'of a draft saved for later goes on with it',
    withStage(async (stage) => {
      const card = await begin(stage);
      await stage.press('caseworker', 'later', { ...dataOf(card, 'later'), journalRef: '25/1' });
      assert.equal((await talkOf(stage, 'caseworker')).active, undefined);
      const heard = cardOf(
        await stage.press('caseworker', 'answer', { ...dataOf(card, 'answer'), journalRef: '25/1' }),
      );
      assert.ok('citizenName' in heard.inputs);
      assert.equal((await activeRunOf(stage, 'caseworker')).answers['journalRef'], '25/1');
    }),
  );

  it(
    'of another person’s dialog is refused kindly, and changes nothing',
    withStage(async (stage) => {
      const card = await begin(stage);
      const before = await activeRunOf(stage, 'caseworker');
      await stage.say('caseworker', 'skift visitator');
      for (const verb of ['answer', 'confirm', 'cancel', 'later', 'edit', 'back', 'help']) {
        const heard = await stage.press('caseworker', verb, {
          ...dataOf(card, 'answer'),
          journalRef: '25/1',
        });
        assert.equal(heard.status, 200);
        assert.equal(heard.text, CHAT.othersCard.da);
      }
      const talk = await talkOf(stage, 'caseworker');
      assert.deepEqual(talk.runs[before.id], before);
      await stage.say('caseworker', 'skift sagsbehandler');
      await stage.press('caseworker', 'cancel', dataOf(card, 'cancel'));
      await stage.say('caseworker', 'skift visitator');
      const finished = await stage.press('caseworker', 'answer', dataOf(card, 'answer'));
      assert.equal(finished.text, CHAT.othersCard.da);
    }),
  );

  it(
    'of a dialog that nobody here knows says so',
    withStage(async (stage) => {
      const card = await begin(stage);
      for (const run of ['no-such-run', '__proto__', 'constructor', '', 'æ'.repeat(10_000), '../x'])
        for (const verb of ['answer', 'confirm', 'edit', 'cancel']) {
          const heard = await stage.press('caseworker', verb, { ...dataOf(card, 'answer'), run });
          assert.equal(heard.status, 200);
          assert.equal(heard.text, CHAT.goneCard.da);
        }
      const elsewhere = await stage.press('caseworker2', 'answer', dataOf(card, 'answer'));
      assert.equal(elsewhere.text, CHAT.goneCard.da);
    }),
  );
});
