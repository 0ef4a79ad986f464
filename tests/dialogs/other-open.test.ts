import assert from 'node:assert/strict';
import { enrolled } from '../support/case-steps.ts';
import { inMain } from '../support/loan-talk.ts';
import { activeRunOf } from '../support/look-inside.ts';
import { withStage } from '../support/with-stage.ts';

describe('An answer that the asked question cannot read', () => {
  it(
    'is for the one other open question of the card that can, and »ja, hun er enig« is a yes',
    withStage(async (stage) => {
      await enrolled(stage);
      const said = async (sentence: string) => {
        const { posted } = await stage.say('caseworker', sentence);
        const card = posted.findLast((message) => message.update === undefined)?.card;
        assert.ok(card, sentence);
        return card;
      };
      await said('udskriv sag 1');
      await said('flyttet');
      const outcome = await said('offentlig ydelse');
      assert.equal(outcome.inputs['outcome']?.value, 'benefits');
      assert.equal(outcome.inputs['agreed']?.value ?? '', '');
      const agreed = await said('ja, hun er enig');
      assert.equal(agreed.inputs['agreed']?.value, 'yes');
    }),
  );

  it(
    'is for no amount and no budget, which read many a sentence with a number',
    withStage(async (stage) => {
      await inMain(stage);
      await stage.say('coach', 'lån sag 1');
      await stage.say('coach', 'Cykelværksted på havnen 1');
      const { answers, typed } = await activeRunOf(stage, 'coach');
      assert.deepEqual([answers['budget'], typed['amount']], [undefined, 'Cykelværksted på havnen 1']);
    }),
  );
});
