import assert from 'node:assert/strict';
import { placeId, positionOf } from '../../../dialogs/engine/position.ts';
import { findDialog } from '../../../dialogs/index.ts';
import { typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

const TO_CONSENT = ['25/1', 'Maria'];
const TO_RECOMMENDATION = [...TO_CONSENT, 'ja', 'dagpenge', 'Café'];

const after = async (dialog: string, ...sentences: readonly string[]) => {
  const flow = findDialog(dialog) ?? assert.fail();
  let taken = { run: await begunRun(flow), answered: undefined as readonly string[] | undefined };
  for (const sentence of sentences) {
    const { run, answered } = typed(flow, taken.run, sentence);
    taken = { run, answered };
  }
  const errors = Object.fromEntries(Object.entries(taken.run.errors).map(([id, { da }]) => [id, da]));
  return { ...taken, answers: taken.run.answers, errors, place: placeId(positionOf(flow, taken.run, TODAY)) };
};

describe('A clear »ja« or »nej« with more behind it', () => {
  for (const [sentence, answer, rest] of [
    ['ja, med støtte, en mentor i starten', 'suitable-with-support', 'en mentor i starten'],
    [
      'Ja, med støtte: hun mangler kunder, men har en mentor',
      'suitable-with-support',
      'hun mangler kunder, men har en mentor',
    ],
    ['ja, hun har drevet butik før', 'suitable', 'hun har drevet butik før'],
    ['ja hun har drevet butik før', 'suitable', 'hun har drevet butik før'],
    ['Jaa tak. Hun er klar.', 'suitable', 'Hun er klar.'],
    ['nej, hun vil hellere i job', 'not-suitable', 'hun vil hellere i job'],
    ['nej – idéen er ikke færdig', 'not-suitable', 'idéen er ikke færdig'],
    ['ja, fordi idéen holder', 'suitable', 'fordi idéen holder'],
  ] as const)
    it(`answers the question and the text that follows: »${sentence}«`, async () => {
      const { answers, answered, errors, place } = await after('visitation', ...TO_RECOMMENDATION, sentence);
      assert.deepEqual([answers['recommendation'], answers['justification']], [answer, rest]);
      assert.deepEqual([answered, errors], [['recommendation', 'justification'], {}]);
      assert.equal(place, answer === 'not-suitable' ? 'hear-provider' : 'criteria');
    });

  for (const sentence of [
    'ja, men kun lidt endnu',
    'nej, ja, det ved jeg ikke',
    'ja hvis hun får hjælp',
    'ja, slet ikke',
    'ja, forudsat at hun får støtte',
    'ja, såfremt gælden saneres',
    'ja, først når hun er rask',
    'ja, delvist',
    'nej, støtte',
    'ja, på nuværende tidspunkt ikke',
  ])
    it(`is asked again where that takes something back, and says so: »${sentence}«`, async () => {
      const { answers, errors } = await after('visitation', ...TO_RECOMMENDATION, sentence);
      assert.equal(answers['recommendation'], undefined);
      assert.equal(answers['justification'], undefined);
      const rest = sentence.replace(/^\S+ /u, '');
      assert.ok(errors['recommendation']?.includes(`og så »${rest}«`), JSON.stringify(errors));
      assert.ok(errors['recommendation']?.includes('resten under begrundelse'));
    });

  for (const sentence of ['ja, men først til marts', 'ja, hun har skrevet under', 'nej, hun vil vente'])
    it(`is asked again where no text follows, for consent hangs on it: »${sentence}«`, async () => {
      const { answers, errors } = await after('visitation', ...TO_CONSENT, sentence);
      assert.equal(answers['consent'], undefined);
      const rest = sentence.replace(/^\S+ /u, '');
      assert.ok(errors['consent']?.includes(`og så »${rest}«`), JSON.stringify(errors));
    });

  for (const word of ['jaa', 'Jaaa!', 'ja tak', 'jaa tak', 'neej', 'nejj', 'nej tak'])
    it(`may be drawn out or polite where there are choices: »${word}«`, async () => {
      const yes = word.toLowerCase().startsWith('j');
      const { answers } = await after('visitation', ...TO_RECOMMENDATION, word);
      assert.equal(answers['recommendation'], yes ? 'suitable' : 'not-suitable');
      const { answers: assessed } = await after('decision', word);
      assert.equal(assessed['decision'], yes ? 'approve' : 'reject');
      const { answers: agreed } = await after('visitation', ...TO_CONSENT, word);
      assert.equal(agreed['consent'], yes ? 'yes' : undefined);
    });
});
