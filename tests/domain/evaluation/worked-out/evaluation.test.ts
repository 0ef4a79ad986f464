import assert from 'node:assert/strict';
import type { Evaluation } from '../../../../domain/evaluation/evaluation.ts';
import { FIGURE_IDS } from '../../../../domain/evaluation/figures/index.ts';
import { evaluated } from '../evaluated.ts';
import { derivedThatDiffer, figuresThatDiffer } from './compare.ts';
import { MIDDLE, WHOLE } from './programme.ts';
import { SAID_THEN, WORKED_OUT } from './results/index.ts';
import { told, type Told } from './story.ts';

const MADE_ON = '2028-07-03';

describe('the evaluation of the programme that was worked out by hand', () => {
  let memory: Told['memory'];
  let entryOf: Told['entryOf'];
  let whole: Evaluation;
  let middle: Evaluation;

  before(() => {
    ({ memory, entryOf } = told());
    whole = evaluated(memory, WHOLE, MADE_ON);
    middle = evaluated(memory, MIDDLE, MADE_ON);
  });

  it('has every figure of the whole period', () => {
    assert.deepEqual(figuresThatDiffer(whole, 'whole', entryOf), []);
  });

  it('has every figure of a year in the middle', () => {
    assert.deepEqual(figuresThatDiffer(middle, 'middle', entryOf), []);
  });

  it('has what is worked out of them', () => {
    assert.deepEqual([...derivedThatDiffer(whole, 'whole'), ...derivedThatDiffer(middle, 'middle')], []);
  });

  it('says of which days it is, when it was made, and up to where it knows the log', () => {
    const { period, madeOn, upTo } = middle;
    assert.deepEqual({ period, madeOn, upTo }, { period: MIDDLE, madeOn: MADE_ON, upTo: memory.head.seq });
  });

  it('is the same whichever case comes first', () => {
    assert.deepEqual(evaluated(memory, MIDDLE, MADE_ON, 'newest first'), middle);
    assert.deepEqual(evaluated(memory, WHOLE, MADE_ON, 'newest first'), whole);
  });

  it('of a year that is over is what it was on its last day, but for what was put right since', () => {
    const then = evaluated(told(MIDDLE.to).memory, MIDDLE).figures;
    const differ = FIGURE_IDS.flatMap((id) => {
      const { value, citizens } = SAID_THEN[id] ?? WORKED_OUT[id].middle;
      const said = then[id];
      return said.value === value && said.citizens === citizens
        ? []
        : [`${id}: ${said.value ?? 'nothing'} of ${said.citizens}, not ${value ?? 'nothing'} of ${citizens}`];
    });
    assert.deepEqual(differ, []);
  });

  it('needs nothing but the cases as a store gives them back', () => {
    const stored = new Map(
      [...memory.cases].map(([number, subject]) => [
        number,
        JSON.parse(JSON.stringify(subject)) as typeof subject,
      ]),
    );
    assert.deepEqual(evaluated({ ...memory, cases: stored }, WHOLE, MADE_ON), whole);
  });
});
