import assert from 'node:assert/strict';
import { toSummary } from '../../support/to-summary.ts';
import { buttonOf, cardOf, VISITATION, walkCards } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

describe('A dialog that is confirmed', () => {
  it(
    'by a word has one receipt, and the card it was confirmed on closes into a line without buttons',
    withStage(async (stage) => {
      await toSummary(stage);
      const receipt = cardOf(await stage.say('caseworker', 'bekræft'));
      assert.equal(receipt.texts[1], 'Gemt i ML-2026-001.');
      buttonOf(receipt, 'undo');
      const closed = await stage.until(({ update }) => update !== undefined);
      assert.deepEqual(closed.card?.texts, ['Ny visitation', 'Afsluttet – svaret står længere nede.']);
      assert.deepEqual(closed.card.buttons, []);
      const receipts = stage.posted.filter(({ card }) => card?.texts.includes('Gemt i ML-2026-001.'));
      assert.equal(receipts.length, 1);
    }),
  );

  it(
    'by a press has its receipt where the card stood',
    withStage(async (stage) => {
      const first = cardOf(await stage.say('caseworker', 'ny visitation'));
      const receipt = await walkCards(stage, 'caseworker', first, VISITATION);
      assert.equal(receipt.texts[1], 'Gemt i ML-2026-001.');
      await stage.until(({ update, card }) => update !== undefined && card?.texts[1] === receipt.texts[1]);
    }),
  );
});
