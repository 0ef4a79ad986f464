import assert from 'node:assert/strict';
import { clearTalk } from '../../../bot/erasure/clear-talk.ts';
import { referred } from '../../support/case-steps.ts';
import { talkOf } from '../../support/look-inside.ts';
import { buttonOf, cardOf, walkCards } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

describe('The answers of a referral that was undone', () => {
  it(
    'can be taken up again: only the reference is asked for anew, and the draft is one like any other',
    withStage(async (stage) => {
      await referred(stage, {
        applicationDate: '2026-11-16',
        network: '3',
        criteriaNote: 'Kender to butikker',
      });
      const undone = cardOf(await stage.say('caseworker', 'fortryd'));
      const again = buttonOf(undone, 'open');
      assert.equal(again.title, 'Tag svarene op igen');
      const first = cardOf(await stage.press('caseworker', again.verb, again.data));
      assert.equal(first.inputs['applicationDate']?.value, '2026-11-16');
      assert.equal(first.inputs['journalRef']?.value ?? '', '');
      const end = await walkCards(stage, 'caseworker', first, { journalRef: '25/012345' });
      assert.ok(end.texts.includes('Gemt i ML-2026-002.'), end.texts.join('\n'));
      const { texts } = cardOf(await stage.say('caseworker', 'sag ML-2026-002'));
      for (const said of [
        'Maria',
        'Dagpenge',
        'Cykelværksted med udlejning',
        'Har drevet butik før',
        'Kender to butikker',
      ])
        assert.ok(texts.includes(said), said);
    }),
  );

  it(
    'go from the draft too when the citizen in that case is erased',
    withStage(async (stage) => {
      await referred(stage);
      const again = buttonOf(cardOf(await stage.say('caseworker', 'fortryd')), 'open');
      await stage.press('caseworker', again.verb, again.data);
      const talk = await talkOf(stage, 'caseworker');
      assert.match(JSON.stringify(talk.runs), /Maria/);
      const cleared = clearTalk(talk, 'ML-2026-001', '2026-11-23T09:12:00.000Z');
      assert.deepEqual(cleared?.runs, {});
    }),
  );

  it(
    'are read by who may read the case: for all others the referral begins empty',
    withStage(async (stage) => {
      await referred(stage);
      const again = buttonOf(cardOf(await stage.say('caseworker', 'fortryd')), 'open');
      const others = cardOf(await stage.press('caseworker2', again.verb, again.data));
      assert.equal(others.title, 'Ny visitation');
      const next = cardOf(
        await stage.press('caseworker2', 'answer', {
          ...buttonOf(others, 'answer').data,
          applicationDate: '2026-11-23',
          journalRef: '26/77',
        }),
      );
      assert.equal(next.inputs['citizenName']?.value ?? '', '');
    }),
  );

  it(
    'are taken from no referral that stands',
    withStage(async (stage) => {
      await referred(stage);
      const data = { dialog: 'visitation', again: 'ML-2026-001' };
      const first = cardOf(await stage.press('caseworker', 'open', data));
      const next = cardOf(
        await stage.press('caseworker', 'answer', {
          ...buttonOf(first, 'answer').data,
          applicationDate: '2026-11-23',
          journalRef: '26/77',
        }),
      );
      assert.equal(next.inputs['citizenName']?.value ?? '', '');
    }),
  );
});
