import assert from 'node:assert/strict';
import { take } from '../../../dialogs/engine/take.ts';
import { findDialog } from '../../../dialogs/index.ts';
import { typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

/** »ret begrundelse«, where one of its answers is called »senere«. */
const aimed = async () => {
  const flow = findDialog('refusal') ?? assert.fail();
  const begun = typed(flow, await begunRun(flow), 'Ikke tid nu').run;
  const run = take(
    flow,
    begun,
    { kind: 'edit', field: 'rejectionReason', values: {}, sentence: 'x' },
    TODAY,
  ).run;
  assert.equal(run.aim, 'rejectionReason');
  const pressed = (rejectionReason: string) =>
    take(flow, run, { kind: 'show', what: 'help', values: { rejectionReason } }, TODAY).run;
  const later = { kind: 'later', values: {}, sentence: 'senere' } as const;
  return { flow, run, pressed, later };
};

describe('An answer that somebody asked to change', () => {
  it('is the one that the next sentence is about', async () => {
    const { flow, run, later } = await aimed();
    const taken = take(flow, run, later, TODAY);
    assert.equal(taken.run.answers['rejectionReason'], 'not-now');
    assert.notEqual(taken.end, 'later');
  });

  it('is not asked for any more once another was given on the card', async () => {
    const { flow, pressed, later } = await aimed();
    const run = pressed('idea');
    assert.equal(run.aim, undefined);
    const taken = take(flow, run, later, TODAY);
    assert.equal(taken.run.answers['rejectionReason'], 'idea');
    assert.equal(taken.end, 'later');
  });

  it('is still asked for where what was given cannot be read, or nothing was', async () => {
    const { pressed } = await aimed();
    for (const wrong of ['', 'noget helt andet']) assert.equal(pressed(wrong).aim, 'rejectionReason', wrong);
  });
});
