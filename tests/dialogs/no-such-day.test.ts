import assert from 'node:assert/strict';
import { noSuchDay } from '../../dialogs/engine/fields/no-such-day.ts';
import { withStage } from '../support/with-stage.ts';

const TODAY = '2026-11-23';
const NO_FEBRUARY = 'Den 31. februar findes ikke: februar har 28 dage, i skudår 29. Skriv en anden dag.';

describe('A day that the calendar does not have', () => {
  for (const [typed, said] of [
    ['31. februar', NO_FEBRUARY],
    ['d. 31/2', NO_FEBRUARY],
    ['31 april', 'Den 31. april findes ikke: april har 30 dage. Skriv en anden dag.'],
    ['29/2-2027', 'Den 29. februar 2027 findes ikke: februar 2027 har 28 dage. Skriv en anden dag.'],
    ['2027-06-31', 'Den 31. juni 2027 findes ikke: juni 2027 har 30 dage. Skriv en anden dag.'],
    ['29. februar', '29. februar findes kun i skudår. Skriv en anden dag, eller skriv året med.'],
    ['29. februar 2028', undefined],
    ['28. februar', undefined],
    ['25/13', undefined],
    ['31', undefined],
    ['i går', undefined],
  ] as const)
    it(`»${typed}«`, () => {
      assert.equal(noSuchDay(typed, TODAY)?.da, said);
    });

  it(
    'is said to be none where a day is asked for, and is neither a name nor a number beside it',
    withStage(async (stage) => {
      const said = async (sentence: string) => {
        const { posted } = await stage.say('caseworker', sentence);
        const card = posted.findLast((message) => message.update === undefined)?.card;
        assert.ok(card, sentence);
        return card;
      };
      await said('ny visitation');
      const first = await said('31. februar');
      assert.ok(first.texts.includes(NO_FEBRUARY), first.texts.join(' | '));
      assert.equal(first.inputs['journalRef']?.value ?? '', '');
      await said('ret ansøgningsdato til 1. november');
      const number = await said('31/2');
      assert.ok(number.inputs['citizenName'], 'a number of the own system may look like one');
      const second = await said('31. februar');
      assert.ok(second.texts.includes(NO_FEBRUARY), second.texts.join(' | '));
      assert.equal(second.inputs['citizenName']?.value ?? '', '');
    }),
  );
});
