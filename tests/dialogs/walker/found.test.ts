import assert from 'node:assert/strict';
import { DIALOGS, findDialog } from '../../../dialogs/index.ts';
import { logOf } from '../../support/look-inside.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Stage } from '../../support/stage.ts';
import { buttonOf, cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';
import { prepare } from './prepare.ts';
import { wayOf } from './ways.ts';

/** Brings the store to where the dialog can begin. */
const ready = async (stage: Stage, dialog: string): Promise<void> => {
  const flow = findDialog(dialog);
  assert.ok(flow);
  await prepare(stage, wayOf(flow));
};

const say = async (stage: Stage, text: string) => cardOf(await stage.say('caseworker', text));

const NEXT_DAY = '2026-11-24T09:20:00.000Z';

describe('What the random walker found once', () => {
  it('no field is called what a button calls its own data', () => {
    const taken = DIALOGS.flatMap(({ steps }) => steps.flatMap(({ fields }) => Object.keys(fields)));
    for (const key of ['run', 'step', 'rev', 'field']) assert.ok(!taken.includes(key), key);
  });

  it(
    'an answer that was right beside another one is asked for again when that one changes',
    withStage(async (stage) => {
      await ready(stage, 'correct');
      await say(stage, 'ret oplysning ML-2026-001');
      for (const text of ['businessIdea', 'value: !', 'reason: tastefejl'])
        await stage.say('caseworker', text);
      const card = await say(stage, 'what: Ansøgningsdato');
      assert.equal(card.inputs['value']?.value, '!');
      assert.match(card.texts.join(' '), /Skriv en dato/);
    }),
  );

  it(
    'one answer by name stays one, commas and all',
    withStage(async (stage) => {
      await ready(stage, 'joint-decision');
      await say(stage, 'fælles afgørelse ML-2026-001');
      await say(stage, 'i går');
      const card = await say(stage, 'afgørelse: Nej, ingen plads');
      assert.equal(card.inputs['decision']?.value, 'reject');
      assert.equal(card.inputs['participants']?.value, undefined);
    }),
  );

  it(
    'a joint decision does not begin where there is nobody to agree with',
    withStage(async (stage) => {
      await ready(stage, 'hearing');
      const heard = await stage.say('caseworker', 'fælles afgørelse ML-2026-001');
      assert.match(heard.posted.map(({ text }) => text).join(' '), /ikke delt med Næstved/);
    }),
  );

  it(
    'a day that was shown yesterday is not confirmed as today',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await ready(first, 'letter-sent');
      assert.equal((await say(first, 'brev sendt ML-2026-001')).inputs['date']?.value, '2026-11-23');
      const stage = await kept.open({ now: NEXT_DAY });
      const before = (await logOf(stage)).length;
      assert.equal((await say(stage, 'bekræft')).inputs['date']?.value, '2026-11-24');
      assert.equal((await logOf(stage)).length, before);
      await say(stage, 'bekræft');
      assert.equal((await logOf(stage)).length, before + 1);
    }),
  );

  it(
    '»Annuller« on an old step changes nothing, also on the next day',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      const old = buttonOf(await say(first, 'ny visitation'), 'cancel');
      await say(first, '25/1');
      const stage = await kept.open({ now: NEXT_DAY });
      const card = cardOf(await stage.press('caseworker', 'cancel', old.data));
      assert.ok('citizenName' in card.inputs);
    }),
  );

  it(
    'an answer that cannot stand is shown at its field, wherever one had gone back to',
    withStage(async (stage) => {
      await ready(stage, 'refusal');
      await say(stage, 'giv afslag ML-2026-001');
      await say(stage, 'begrundelse: Ikke tid nu');
      await say(stage, 'næste');
      await say(stage, 'ret oplysninger');
      const card = await say(stage, `begrundelse: ${'lang '.repeat(500)}`);
      assert.ok('rejectionConsiderations' in card.inputs, card.texts.join(' '));
      assert.match(card.texts.join(' '), /Kort den lidt ned/);
    }),
  );

  it(
    'a day is not judged while it is open whose course it is',
    withStage(async (stage) => {
      await ready(stage, 'activity');
      let card = cardOf(await stage.say('coach', 'aktivitet'));
      const press = async (verb: string, values: Readonly<Record<string, string>>) => {
        card = cardOf(await stage.press('coach', verb, { ...values, ...buttonOf(card, verb).data }));
      };
      await press('answer', { cases: 'ML-2026-001' });
      await press('back', { activityTypes: 'course-vat', date: '2027-01-14' });
      await press('answer', { cases: 'qxzw plov' });
      await press('answer', { cases: 'ML-2026-001' });
      assert.equal(card.inputs['date']?.value, '2027-01-14');
      assert.match(card.texts.join(' '), /Vælg en dag fra/);
    }),
  );
});
