import assert from 'node:assert/strict';
import { activeRunOf, logOf } from '../support/look-inside.ts';
import { referred } from '../support/case-steps.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('What is no answer to what a dialog asks', () => {
  for (const said of ['ja', 'nej', 'Maria', 'hun søgte 3. marts', 'vi talte i går kl. 10'])
    it(
      `is no case number: »${said}«`,
      withStage(async (stage) => {
        await stage.say('caseworker', 'ny visitation');
        const card = cardOf(await stage.say('caseworker', said));
        assert.equal((await activeRunOf(stage, 'caseworker')).answers['journalRef'], undefined);
        assert.match(card.texts.join(' '), /Skriv fx »25\/012345«|Det er en dato\. Skriv jeres sagsnummer/);
      }),
    );

  it(
    'is no case number, where a sentence has one in it, and the way out is said',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      const said = 'hun hedder Maria, sagsnr. 25/012345, søgte i går';
      const card = cardOf(await stage.say('caseworker', said));
      assert.equal((await activeRunOf(stage, 'caseworker')).answers['journalRef'], undefined);
      assert.match(card.texts.join(' '), /Skriv kun jeres sagsnummer her|Det er en dato/);
      await stage.say('caseworker', '25/012345');
      assert.equal((await activeRunOf(stage, 'caseworker')).answers['journalRef'], '25/012345');
    }),
  );

  for (const said of ['mundtligt i går', 'skriftligt', 'mundtligt den 3. november'])
    it(
      `is no first name: »${said}«`,
      withStage(async (stage) => {
        for (const sentence of ['ny visitation', '25/1']) await stage.say('caseworker', sentence);
        const card = cardOf(await stage.say('caseworker', said));
        assert.equal((await activeRunOf(stage, 'caseworker')).answers['citizenName'], undefined);
        assert.match(card.texts.join(' '), /Det ligner ikke et fornavn/);
      }),
    );

  for (const said of ['2. oktober 2026', 'i går kl. 10', 'den 3. november'])
    it(
      `is no case number, but the day beside it: »${said}«`,
      withStage(async (stage) => {
        await stage.say('caseworker', 'ny visitation');
        await stage.say('caseworker', said);
        const { answers, errors } = await activeRunOf(stage, 'caseworker');
        assert.deepEqual([Object.keys(answers), errors], [['applicationDate'], {}]);
      }),
    );

  for (const said of ['25/012345', 'J. 2026-17', 'sag 12 marts-teamet', '2026/3', '12345'])
    it(
      `but is one where it can be: »${said}«`,
      withStage(async (stage) => {
        await stage.say('caseworker', 'ny visitation');
        await stage.say('caseworker', said);
        assert.equal((await activeRunOf(stage, 'caseworker')).answers['journalRef'], said);
      }),
    );

  it(
    '»fortryd« is none, and takes nothing back that was stored before',
    withStage(async (stage) => {
      await referred(stage);
      const before = (await logOf(stage)).length;
      await stage.say('caseworker', 'ny visitation');
      await stage.say('caseworker', '25/2');
      for (const said of ['fortryd', 'Fortryd!', 'undo']) {
        const card = cardOf(await stage.say('caseworker', said));
        assert.match(card.texts.join(' '), /Det, du er i gang med, er ikke gemt/);
        assert.ok('citizenName' in card.inputs);
      }
      assert.equal((await activeRunOf(stage, 'caseworker')).answers['citizenName'], undefined);
      assert.equal((await logOf(stage)).length, before);
    }),
  );
});
