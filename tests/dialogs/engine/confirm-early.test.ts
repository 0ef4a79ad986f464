import assert from 'node:assert/strict';
import { confirmsAt, contextOf, openFields, positionOf, stepsOf } from '../../../dialogs/engine/position.ts';
import { take } from '../../../dialogs/engine/take.ts';
import { DIALOGS, findDialog } from '../../../dialogs/index.ts';
import { answer, everyPlace, typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

describe('»bekræft« before there is anything to confirm', () => {
  for (const flow of DIALOGS)
    it(`says what is missing and goes there, or shows it all: ${flow.id}`, async () => {
      for (const { run, way } of everyPlace(flow, await begunRun(flow))) {
        const where = way.join(' › ');
        if (confirmsAt(flow, run, positionOf(flow, run, TODAY), TODAY)) continue;
        const taken = typed(flow, run, 'bekræft');
        assert.equal(taken.end, undefined, where);
        assert.equal(taken.notes.length, 1, where);
        assert.deepEqual({ ...taken.run.answers, ...run.answers }, taken.run.answers, where);
        const position = positionOf(flow, taken.run, TODAY);
        const context = contextOf(flow, taken.run, TODAY);
        const lacking = stepsOf(flow, context.answers, run.facts).find(
          (step) => openFields(step, run, context).length > 0,
        );
        if (position.kind === 'step' && lacking && !position.step.confirms) {
          assert.equal(position.step.id, lacking.id, where);
          const open = openFields(lacking, run, context);
          assert.deepEqual(Object.keys(taken.run.errors), open, where);
        } else {
          assert.ok(confirmsAt(flow, taken.run, position, TODAY), where);
        }
      }
    });

  const visitation = findDialog('visitation');
  assert.ok(visitation);

  it('names what is missing by its short name', async () => {
    const run = typed(visitation, await begunRun(visitation), '25/1').run;
    const { notes } = typed(visitation, run, 'bekræft');
    assert.deepEqual(notes, [
      {
        da: 'Der mangler lidt, før du kan bekræfte: fornavn, samtykke.',
        en: 'Something is missing before you can confirm: first name, consent.',
      },
    ]);
  });

  it('comes back from a step somebody went back to', async () => {
    const run = ['25/1', 'Maria, ja', 'tilbage', 'tilbage'].reduce(
      (now, sentence) => typed(visitation, now, sentence).run,
      await begunRun(visitation),
    );
    const position = positionOf(visitation, typed(visitation, run, 'bekræft').run, TODAY);
    assert.equal(position.kind === 'step' && position.step.id, 'idea');
  });

  it('passes over what may be left out, and stores nothing unseen', async () => {
    const run = ['25/1', 'Maria, ja', 'dagpenge', 'Café', 'ja', 'Kan selv'].reduce(
      (now, sentence) => typed(visitation, now, sentence).run,
      await begunRun(visitation),
    );
    const first = typed(visitation, run, 'bekræft');
    assert.equal(first.end, undefined);
    assert.equal(positionOf(visitation, first.run, TODAY).kind, 'summary');
    assert.equal(typed(visitation, first.run, 'bekræft').end, 'confirm');
  });

  it('keeps the inputs of a press that no card of ours sends, and goes nowhere', async () => {
    const run = answer(visitation, await begunRun(visitation), { journalRef: '25/1' }).run;
    const values = { citizenName: 'Maria', consent: 'yes' };
    const taken = take(visitation, run, { kind: 'confirm', rev: run.rev, values }, TODAY);
    assert.equal(taken.end, undefined);
    assert.equal(taken.run.answers['citizenName'], 'Maria');
    const position = positionOf(visitation, taken.run, TODAY);
    assert.equal(position.kind === 'step' && position.step.id, 'citizen');
  });
});
