import assert from 'node:assert/strict';
import { phase } from '../../dialogs/phase.ts';
import { placeId, positionOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { READY } from '../support/course-steps.ts';
import { answer } from '../support/every-way.ts';
import { begunRun, TODAY } from '../support/fake-lookups.ts';

/** A course to the end of October 2027, where the buyer has bought until a day. */
const until = async (bought: string): Promise<Run> => {
  const run = await begunRun(phase);
  const { assessment, recommendation: _, ...ready } = READY;
  const asked = answer(phase, { ...run, facts: { ...run.facts, bought } }, ready).run;
  return answer(phase, asked, { assessment, recommendation: 'extend' }).run;
};

const at = (run: Run): string => placeId(positionOf(phase, run, TODAY));

describe('An extension beyond what was bought', () => {
  it('asks whether the buyer has agreed, and goes on with a yes only', async () => {
    const run = answer(phase, await until('2027-12-31'), { until: '2027-07-31' }).run;
    assert.equal(at(run), 'beyond');
    const no = answer(phase, run, { buyerAgrees: 'no' }).run;
    assert.match(no.errors['buyerAgrees']?.da ?? '', /^Spørg køberen først/);
    assert.equal(at(no), 'beyond');
    assert.equal(at(answer(phase, no, { buyerAgrees: 'yes' }).run), 'summary');
  });

  it('asks nothing up to the last day that was bought', async () => {
    const run = await until('2028-01-31');
    assert.equal(at(answer(phase, run, { until: '2027-07-31' }).run), 'summary');
    assert.equal(at(answer(phase, run, { until: '2027-08-01' }).run), 'beyond');
  });
});
