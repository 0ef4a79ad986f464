import assert from 'node:assert/strict';
import { date, maybeDate } from '../../../dialogs/engine/fields/date.ts';
import type { Flow } from '../../../dialogs/engine/flow.ts';
import { placeId, positionOf } from '../../../dialogs/engine/position.ts';
import { DIALOGS, findDialog } from '../../../dialogs/index.ts';
import { everyPlace, typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

const WORDS = { label: { da: 'Dag', en: 'Day' }, why: { da: '', en: '' }, readers: { da: '', en: '' } };
const words = (name: string) => ({
  ...WORDS,
  name: { da: name, en: name },
  example: { da: 'i dag', en: 'today' },
});

const visitation = findDialog('visitation') ?? assert.fail();

/** A dialog whose first step asks these beside the number of the case. */
const beside = (fields: Flow['steps'][number]['fields']): Flow => ({
  ...visitation,
  steps: visitation.steps.map((step) =>
    step.id === 'application'
      ? { ...step, fields: { ...fields, journalRef: step.fields['journalRef'] ?? assert.fail() } }
      : step,
  ),
});

describe('A day alone', () => {
  it('asks which day is meant where two have none yet', async () => {
    const flow = beside({
      from: date({ ...words('fra'), fallback: ({ today }) => today }),
      until: maybeDate(words('til')),
    });
    const run = await begunRun(flow);
    const taken = typed(flow, run, '3. marts 2027');
    assert.deepEqual(taken.run, run);
    assert.deepEqual(
      taken.notes.map(({ da }) => da),
      [
        'Det kan svare på flere spørgsmål her. Hvad mener du? Skriv »fra: 3. marts 2027« eller »til: 3. marts 2027«.',
      ],
    );
    const named = typed(flow, run, 'fra: 3. marts 2027').run;
    assert.equal(typed(flow, named, '4. marts 2027').run.answers['until'], '2027-03-04');
  });

  it('is no text and no number of the own system; what only tells of a day is one', async () => {
    const run = await begunRun(visitation);
    for (const sentence of ['3. november 2026', 'i går', '01.11.2026', 'den 3. november']) {
      const { answers, errors } = typed(visitation, run, sentence).run;
      assert.deepEqual(Object.keys({ ...answers, ...errors }), ['applicationDate'], sentence);
    }
    for (const sentence of ['25/1', 'vi talte den 3. november']) {
      const { answers, errors } = typed(visitation, run, sentence).run;
      assert.ok('journalRef' in { ...answers, ...errors }, sentence);
      assert.ok([undefined, TODAY].includes(answers['applicationDate'] as string | undefined), sentence);
    }
  });

  for (const flow of DIALOGS)
    it(`never lands on another question beside one that holds a day by default: ${flow.id}`, async () => {
      for (const { run, step } of everyPlace(flow, await begunRun(flow))) {
        const days = Object.entries(step?.fields ?? {}).filter(
          ([id, { input }]) =>
            run.answers[id] === undefined &&
            input(id, undefined, { today: TODAY, facts: run.facts, answers: run.answers }, 'da')['type'] ===
              'Input.Date',
        );
        if (days.length === 0) continue;
        const { run: after } = typed(flow, run, '3. marts 2027');
        const touched = Object.keys({ ...after.answers, ...after.errors }).filter(
          (id) =>
            after.errors[id] !== run.errors[id] ||
            (id in (step?.fields ?? {}) && after.answers[id] === '3. marts 2027'),
        );
        const others = touched.filter((id) => days.every(([day]) => day !== id));
        assert.deepEqual(others, [], placeId(positionOf(flow, run, TODAY)));
      }
    });
});
