import assert from 'node:assert/strict';
import { readCorrection } from '../../dialogs/correct/said.ts';
import { present, referred } from '../support/case-steps.ts';
import { withStage } from '../support/with-stage.ts';

const KNOWN = { prefixes: ['ML'], year: 2026 };

describe('A correction said in one sentence', () => {
  for (const [sentence, said] of [
    ['ret sagsnummer i sag 1 til 25/1234', { what: 'journalRef', value: '25/1234' }],
    ['ret ML-2026-001 sagsnummer: 25/1234', { what: 'journalRef', value: '25/1234' }],
    ['kan du rette borgerens navn fra Maria til Marie i sag 1', { what: 'citizenName', value: 'Marie' }],
    ['ret idé i sag 1 til »café fra 9 til 17«', { what: 'businessIdea', value: 'café fra 9 til 17' }],
    ['ændr startdatoen i sag 1 til 15. december', { what: 'startDate', value: '15. december' }],
    [
      'ret sagsnummer i sag 1 til 25/9, fordi jeg tastede forkert',
      { what: 'journalRef', value: '25/9', reason: 'jeg tastede forkert' },
    ],
    [
      'ret begrundelsen i sag 1 til klar, fordi hun kan',
      { what: 'justification', value: 'klar, fordi hun kan' },
    ],
    ['ret borgerens navn i sag 1', { what: 'citizenName' }],
    ['ret oplysning i sag 1', {}],
    ['ret en fejl i sag 1', {}],
  ] as const)
    it(`»${sentence}«`, () => {
      assert.deepEqual(readCorrection(sentence, KNOWN), said);
    });

  it(
    'stands in the card: the field is chosen, the value filled in, and only why is asked',
    withStage(async (stage) => {
      await present(stage, 'caseworker');
      await referred(stage);
      const { posted } = await stage.say('caseworker', 'ret sagsnummer i sag 1 til 25/1234');
      const card = posted[0]?.card;
      assert.match(JSON.stringify(card), /Hvad skal der stå\?/);
      assert.equal(card?.inputs['value']?.value, '25/1234');
      assert.equal(card.inputs['reason']?.value ?? '', '');
    }),
  );
});
