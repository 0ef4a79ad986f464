import assert from 'node:assert/strict';
import { walk } from '../support/case-steps.ts';
import { inMain, lent } from '../support/lent.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A repayment that looks like one that is recorded', () => {
  it(
    'is asked about once, and recorded where it is another one',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      await walk(stage, 'finance', 'indbetaling 1.000 på sag 1');
      const same =
        /1\.000 kr\. er allerede registreret, bogført den 23\. november 2026\. Er det en indbetaling til\?/;
      const first = cardOf(await stage.say('finance', 'indbetaling 1.000 på sag 1'));
      assert.match(first.texts.join(' '), same);
      const next = cardOf(await stage.press('finance', 'answer', buttonOf(first, 'answer').data));
      assert.doesNotMatch(next.texts.join(' '), same, 'it holds nobody up');
    }),
  );

  it(
    'is no other amount, no other day, and none that was undone',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      await walk(stage, 'finance', 'indbetaling 1.000 på sag 1');
      const asks = async (words: string): Promise<boolean> => {
        const card = cardOf(await stage.say('finance', words));
        await stage.say('finance', 'annuller');
        return /allerede registreret/.test(card.texts.join(' '));
      };
      assert.equal(await asks('indbetaling 1.001 på sag 1'), false);
      assert.equal(await asks('indbetaling 1.000 på sag 1 i går'), false);
      assert.equal(await asks('indbetaling 1.000 på sag 1'), true);
      await stage.say('finance', 'fortryd');
      assert.equal(await asks('indbetaling 1.000 på sag 1'), false);
    }),
  );
});
