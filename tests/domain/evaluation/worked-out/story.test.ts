import assert from 'node:assert/strict';
import { counted, FIGURE_IDS, type FigureId } from '../../../../domain/evaluation/figures/index.ts';
import { WORKED_OUT } from './results/index.ts';
import type { Row, Worked } from './results/worked.ts';
import { STEPS, told } from './story.ts';

const PERIODS = ['whole', 'middle'] as const satisfies readonly (keyof Row)[];

const rowsOf = (period: keyof Row): readonly (readonly [FigureId, Worked])[] =>
  FIGURE_IDS.map((id) => [id, WORKED_OUT[id][period]]);

describe('the programme that was worked out by hand', () => {
  it('comes about by the real rules, with these citizens', () => {
    const { memory } = told();
    const ends = [...memory.cases.values()].map(({ number, status }) => `${number} ${status}`);
    assert.deepEqual(ends, [
      'ML-2026-001 withdrawn',
      'ML-2026-002 erased',
      'ML-2026-003 discharged',
      'ML-2026-004 withdrawn',
      'ML-2026-005 paused',
      'ML-2026-006 discharged',
      'ML-2026-007 discharged',
      'ML-2026-008 discharged',
      'ML-2026-009 withdrawn',
      'ML-2026-010 refused',
      'ML-2027-001 discharged',
      'ML-2027-002 withdrawn',
      'ML-2028-001 returned',
    ]);
    assert.equal(memory.head.seq, STEPS.length);
    assert.equal(memory.head.lastNotice, 16);
  });

  it('has results whose parts add up to their whole', () => {
    for (const period of PERIODS) {
      const sums = new Map<string, number>();
      for (const id of FIGURE_IDS) {
        const { of } = counted(id);
        if (!of) continue;
        const key = `${of.whole} by ${of.by}`;
        sums.set(key, (sums.get(key) ?? 0) + (WORKED_OUT[id][period].value ?? 0));
      }
      assert.ok(sums.size > 15, `only ${sums.size} partitions`);
      for (const [key, sum] of sums) {
        const whole = FIGURE_IDS.find((id) => id === key.split(' by ')[0]);
        assert.ok(whole, key);
        assert.equal(sum, WORKED_OUT[whole][period].value, `${key}, ${period}`);
      }
    }
  });

  it('has results that fit themselves: nobody without a value, and no step that never was', () => {
    const { entryOf } = told();
    for (const period of PERIODS)
      for (const [id, { value = 0, citizens, steps = [] }] of rowsOf(period)) {
        assert.equal(citizens === 0, value === 0, `${id}, ${period}`);
        assert.equal(new Set(steps.map(entryOf)).size, steps.length, `${id}, ${period}`);
        if (counted(id).taken === 'count') assert.ok(citizens <= value, `${id}, ${period}`);
        if (counted(id).taken === 'citizens') assert.equal(citizens, value, `${id}, ${period}`);
      }
  });
});
