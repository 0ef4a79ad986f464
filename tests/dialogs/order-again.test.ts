import assert from 'node:assert/strict';
import { enrolled, present, walk } from '../support/case-steps.ts';
import { inMain, lent } from '../support/lent.ts';
import { activeRunOf } from '../support/look-inside.ts';
import type { Stage } from '../support/stage.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** What finance reads after each of some sentences; the last of them. */
const afterAll = async (stage: Stage, ...sentences: readonly string[]): Promise<string> => {
  let words = '';
  for (const said of sentences) words = cardOf(await stage.say('finance', said)).texts.join(' ');
  return words;
};

const NOTED = /Jeg har noteret/;

describe('An order that is given again while its dialog is under way', () => {
  for (const between of [['senere'], []])
    it(
      `is the newest word about the amount, and says so: ${['800', ...between, '700'].join(', ')}`,
      withStage(async (stage) => {
        await lent(stage, await inMain(stage));
        const again = await afterAll(
          stage,
          'indbetaling 800 kr. på sag 1',
          ...between,
          'indbetaling 700 kr. på sag 1',
        );
        assert.match(again, /Jeg har noteret: beløb »700 kr\./);
        assert.match(await afterAll(stage, 'ja', 'ja'), /700 kr\. er registreret/);
      }),
    );

  it(
    'is the newest word about the day',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await enrolled(stage);
      await stage.say('caseworker', 'pause sag 1 fra 1. december');
      const again = cardOf(await stage.say('caseworker', 'pause sag 1 fra 15. december'));
      assert.match(again.texts.join(' '), /Jeg har noteret: dato »15\. december 2026«/);
      assert.equal(again.inputs['date']?.value, '2026-12-15');
    }),
  );

  it(
    'makes the other answers be judged by it',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await enrolled(stage);
      await stage.say('caseworker', 'pause sag 1 fra 1. december');
      await stage.say('caseworker', 'forventet tilbage: 10. december');
      await stage.say('caseworker', 'pause sag 1 fra 15. december');
      assert.deepEqual(Object.keys((await activeRunOf(stage, 'caseworker')).errors), ['expectedReturn']);
    }),
  );

  it(
    'cannot be confirmed by the card that showed the old amount',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      await stage.say('finance', 'indbetaling 800 kr. på sag 1');
      const old = cardOf(await stage.say('finance', 'ja'));
      await stage.say('finance', 'indbetaling 700 kr. på sag 1');
      const pressed = cardOf(await stage.press('finance', 'confirm', buttonOf(old, 'confirm').data));
      assert.doesNotMatch(pressed.texts.join(' '), /registreret/);
      assert.match(await afterAll(stage, 'bekræft'), /700 kr\. er registreret/);
    }),
  );

  it(
    'takes the place of what could not stand, and what cannot stand is shown and takes the place of what did',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      await afterAll(stage, 'indbetaling 800 kr. på sag 1', 'beløb: mange', 'indbetaling 700 kr. på sag 1');
      const { answers, errors, typed } = await activeRunOf(stage, 'finance');
      assert.deepEqual([answers['amount'], errors, typed], [700, {}, {}]);
      await stage.say('finance', 'indbetaling 700 kr. på sag 1 den 3. december');
      assert.deepEqual(Object.keys((await activeRunOf(stage, 'finance')).errors), ['date']);
    }),
  );

  it(
    'is asked about where it looks like one that is recorded',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      await walk(stage, 'finance', 'indbetaling 1.000 på sag 1');
      const again = await afterAll(stage, 'indbetaling 800 på sag 1', 'indbetaling 1.000 på sag 1');
      assert.match(again, /1\.000 kr\. er allerede registreret/);
    }),
  );

  it(
    'says nothing where it says nothing new',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      const before = await afterAll(stage, 'indbetaling 800 kr. på sag 1');
      for (const said of ['indbetaling 800 kr. på sag 1', 'indbetaling på sag 1'])
        assert.equal(await afterAll(stage, said), before);
      assert.doesNotMatch(before, NOTED);
    }),
  );
});
