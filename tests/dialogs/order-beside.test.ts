import assert from 'node:assert/strict';
import { enrolled, present } from '../support/case-steps.ts';
import { inMain } from '../support/loan-talk.ts';
import { activeRunOf } from '../support/look-inside.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('An order that names its case, while a dialog waits for a text', () => {
  for (const [said, dialog] of [
    ['status sag 1', 'status'],
    ['log sag 1 i går 45 min', 'activity'],
    ['fase ML-2026-001', 'phase'],
    ['log sag 1 og sag 2 i går 45 min', 'activity'],
    ['log undervisning i regnskab sag 1', 'activity'],
  ] as const)
    it(
      `is carried out and stored as no answer: »${said}«`,
      withStage(async (stage) => {
        await present(stage, 'coach');
        await enrolled(stage);
        const opened = cardOf(await stage.say('coach', 'skriv notat sag 1'));
        const waiting = await activeRunOf(stage, 'coach');
        assert.ok('text' in opened.inputs);
        await stage.say('coach', said);
        const run = await activeRunOf(stage, 'coach');
        assert.equal(run.flow, dialog);
        assert.equal(waiting.answers['text'], undefined);
      }),
    );

  it(
    'takes what was said with it: an amount, a day',
    withStage(async (stage) => {
      await inMain(stage);
      await stage.say('coach', 'skriv notat sag 1');
      const card = cardOf(await stage.say('coach', 'lån sag 1 10.000'));
      assert.equal(card.inputs['amount']?.value, '10.000');
    }),
  );

  for (const said of [
    'Samtale sag 1 gik godt, og hun har fundet et lokale',
    'Vi talte om sag 1 og lånet',
    'Lån i sag 1 og sag 2 skal vi tale om på mødet',
    'Status på sag 1 er, at budgettet mangler',
    'Status sag 1: budgettet mangler',
    'Status i UU-2026-001',
    'Log fra mødet i sag 1',
    'Loggen med undervisning i sag 1',
    'Lån til bilen i sag 1 på 10.000 kr.',
    'log sag 1 i går 45 min, og så talte vi om, at hun har fundet et lokale, men mangler et budget',
  ])
    it(
      `but not where it tells something: »${said}«`,
      withStage(async (stage) => {
        await enrolled(stage);
        await stage.say('coach', 'skriv notat sag 1');
        await stage.say('coach', said);
        const run = await activeRunOf(stage, 'coach');
        assert.deepEqual([run.flow, run.answers['text']], ['note', said]);
      }),
    );

  it(
    'and not where it is a long row of signs, which holds nobody up',
    withStage(async (stage) => {
      await enrolled(stage);
      await stage.say('coach', 'skriv notat sag 1');
      for (const said of [`status ${'.'.repeat(60)}! sag 1`, `lån ${'1'.repeat(60)}x sag 1`])
        await stage.say('coach', said);
      assert.equal((await activeRunOf(stage, 'coach')).flow, 'note');
    }),
  );
});
