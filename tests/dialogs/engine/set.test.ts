import assert from 'node:assert/strict';
import { fieldsOf } from '../../../dialogs/engine/find-field.ts';
import { placeId, positionOf } from '../../../dialogs/engine/position.ts';
import { takeSet } from '../../../dialogs/engine/take-set.ts';
import { DIALOGS, findDialog } from '../../../dialogs/index.ts';
import { typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

const visitation = findDialog('visitation') ?? assert.fail();

const TO_JUSTIFICATION = ['25/1', 'Maria, ja', 'dagpenge', 'Café', 'ja'];
const TO_SUMMARY = [...TO_JUSTIFICATION, 'Kan selv', 'næste'];

const after = async (...sentences: readonly string[]) => {
  let taken = typed(visitation, await begunRun(visitation), '');
  for (const sentence of sentences) taken = typed(visitation, taken.run, sentence);
  const { answers } = taken.run;
  return { answers, answered: taken.answered, place: placeId(positionOf(visitation, taken.run, TODAY)) };
};

describe('»ret«, a field and what it is to hold', () => {
  for (const [sentence, id, value] of [
    ['ret sagsnummer 25/012345', 'journalRef', '25/012345'],
    ['ret jeres sagsnummer til 25/012345', 'journalRef', '25/012345'],
    ['Ret sagsnummer: 25/012345', 'journalRef', '25/012345'],
    ['ret dato for samtykke 1. november', 'consentDate', '2026-11-01'],
    ['ret forsørgelse til kontanthjælp', 'supportBasis', 'kontanthjaelp'],
    ['ret indstilling ja, med støtte', 'recommendation', 'suitable-with-support'],
    [
      'ret begrundelsen til har drevet butik, og har kunder',
      'justification',
      'har drevet butik, og har kunder',
    ],
    ['change first name to Anna', 'citizenName', 'Anna'],
  ] as const)
    it(`changes the answer and stays where one is: »${sentence}«`, async () => {
      const { answers, answered, place } = await after(...TO_SUMMARY, sentence);
      assert.equal(answers[id], value);
      assert.deepEqual(answered, [id]);
      assert.equal(place, 'summary');
    });

  for (const [sentence, step] of [
    ['ret sagsnummer', 'application'],
    ['ret idé', 'idea'],
    ['ret dato for samtykke', 'citizen'],
    ['ret begrundelse for indstillingen', 'recommendation'],
  ] as const)
    it(`goes to the field where nothing is said: »${sentence}«`, async () => {
      const before = await after(...TO_SUMMARY);
      const { answers, place } = await after(...TO_SUMMARY, sentence);
      assert.equal(place, step);
      assert.deepEqual(answers, before.answers);
    });

  for (const sentence of ['Ret god til at sælge', 'Ret sikker på opgaven og klar til at begynde'])
    it(`is an answer where it names no field: »${sentence}«`, async () => {
      assert.equal((await after(...TO_JUSTIFICATION, sentence)).answers['justification'], sentence);
    });

  it('changes nothing where the name is only nearly one and the rest is no answer to it', async () => {
    const before = await after(...TO_SUMMARY);
    const { answers, answered, place } = await after(...TO_SUMMARY, 'ret vurdering til noget andet');
    assert.deepEqual([answers, answered, place], [before.answers, undefined, 'summary']);
  });

  it('says all that it noted, where more than that was said', async () => {
    const { answers, answered } = await after(
      ...TO_SUMMARY.slice(0, 4),
      'ret indstilling ja, hun har drevet butik før',
    );
    assert.deepEqual(
      [answers['recommendation'], answers['justification'], answered],
      ['suitable', 'hun har drevet butik før', ['recommendation', 'justification']],
    );
  });

  it('is read at once, however long it is', async () => {
    const sentence = `ret a${' '.repeat(100_000)}b`;
    assert.deepEqual((await after(...TO_SUMMARY, sentence)).answered, undefined);
  });

  for (const flow of DIALOGS)
    it(`holds nothing where it names a field as it is called, in ${flow.id}`, async () => {
      const run = await begunRun(flow);
      for (const { id, field } of fieldsOf(flow, run, TODAY))
        for (const name of [id, ...[field.label, field.name].flatMap((words) => [words?.da, words?.en])])
          if (name !== undefined)
            assert.equal(takeSet(flow, run, positionOf(flow, run, TODAY), name, TODAY), undefined, name);
    });
});
