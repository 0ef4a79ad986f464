import assert from 'node:assert/strict';
import { outcomeFields } from '../../../dialogs/activity/outcome-fields.ts';
import type { Flow } from '../../../dialogs/engine/flow.ts';
import type { Run } from '../../../dialogs/engine/run.ts';
import { findDialog } from '../../../dialogs/index.ts';
import { answer, everyPlace, typed } from '../../support/every-way.ts';
import { begunRun } from '../../support/fake-lookups.ts';

const activity = findDialog('activity') ?? assert.fail();

/** Everything before the last card is answered, and nothing on it. */
const lastCardOf = async (flow: Flow): Promise<Run> =>
  everyPlace(flow, await begunRun(flow)).find(({ step }) => step?.id === 'outcome')?.run ?? assert.fail();

/** The last card of a dialog about an activity, with another question beside the one whether to share. */
const twice = async (): Promise<{ readonly flow: Flow; readonly run: Run }> => {
  const told = { ...outcomeFields.share, name: { da: 'fortalt', en: 'told' } };
  const steps = activity.steps.map((step) =>
    step.id === 'outcome' ? { ...step, fields: { ...step.fields, told } } : step,
  );
  const flow = { ...activity, steps } as Flow;
  const run = await lastCardOf(flow);
  return { flow, run };
};

const atOutcome = (): Promise<Run> => lastCardOf(activity);

describe('A bare »ja« or »nej« on a card that confirms', () => {
  it('asks which question is meant where there are two, and changes nothing', async () => {
    const { flow, run } = await twice();
    for (const word of ['ja', 'nej']) {
      const taken = typed(flow, run, word);
      assert.equal(taken.end, undefined);
      assert.deepEqual(taken.run, run);
      assert.equal(
        taken.notes[0]?.da,
        `Det kan svare på flere spørgsmål her. Hvad mener du? Skriv »del: ${word}«, »fortalt: ${word}« eller »bekræft«.`,
      );
    }
    const named = typed(flow, run, 'del: ja').run;
    assert.deepEqual(typed(flow, named, 'nej').run.answers['told'], 'no');
  });

  it('confirms where every question has been answered, be it with what stood there', async () => {
    const run = await atOutcome();
    for (const word of ['ja', 'nej']) {
      const answered = typed(activity, run, word);
      assert.equal(answered.run.answers['share'], word === 'ja' ? 'yes' : 'no');
      assert.equal(answered.end, undefined);
      assert.equal(typed(activity, answered.run, 'ja').end, 'confirm');
    }
  });

  it('still answers what only a press of another button sent along as it stood', async () => {
    const run = answer(activity, await atOutcome(), { share: 'no' }).run;
    assert.equal(typed(activity, run, 'ja').run.answers['share'], 'yes');
  });

  it('answers what somebody asked to change, and does not confirm', async () => {
    const run = ['nej', 'ret del'].reduce((now, word) => typed(activity, now, word).run, await atOutcome());
    const taken = typed(activity, run, 'ja');
    assert.equal(taken.end, undefined);
    assert.equal(taken.run.answers['share'], 'yes');
  });

  it('is no text that somebody asked to change', async () => {
    const words = ['hun er på vej', 'nej', 'ret referat'];
    const run = words.reduce((now, word) => typed(activity, now, word).run, await atOutcome());
    const taken = typed(activity, run, 'ja');
    assert.equal(taken.end, 'confirm');
    assert.equal(taken.run.answers['summary'], 'hun er på vej');
  });

  for (const word of ['bekræft', 'gem', 'Gem!', 'bekræft og gem', 'save'])
    it(`is not needed: »${word}« confirms`, async () => {
      assert.equal(typed(activity, await atOutcome(), word).end, 'confirm');
    });
});
