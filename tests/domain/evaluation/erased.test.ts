import assert from 'node:assert/strict';
import type { EvaluationRow } from '../../../bot/evaluation/rows.ts';
import { inNoOrder } from '../../../bot/evaluation/rows.ts';
import { rowOf } from '../../../bot/evaluation/row-of.ts';
import type { Case } from '../../../domain/case.ts';
import type { Intent } from '../../../domain/commands.ts';
import type { Evaluation } from '../../../domain/evaluation/evaluation.ts';
import type { Period } from '../../../domain/evaluation/figure.ts';
import { isOpen } from '../../../domain/status.ts';
import type { Given } from '../given.ts';
import { givenMemory } from '../given.ts';
import type { Memory } from '../memory.ts';
import { emptyMemory } from '../memory.ts';
import { ANNA, BO, CILLE, ERIK, LIS, PEOPLE, VERA, withPlaces } from '../people.ts';
import { evaluated } from './evaluated.ts';
import { lendingProgrammeOf, programmeOf } from './random-programme.ts';
import { end, refer } from './worked-out/step.ts';
import { MIDDLE, WHOLE } from './worked-out/programme.ts';
import { told } from './worked-out/story.ts';

/** Long after everything: no complaint can come any more. */
const LATE = '2041-01-07';
const MADE_ON = '2041-02-01';

interface Said {
  readonly evaluation: Omit<Evaluation, 'upTo'>;
  readonly rows: readonly EvaluationRow[];
}

/** All that is counted of a programme, and the sheet's rows; only the log has gone on. */
const said = (memory: Memory, period: Period): Said => {
  const { upTo: _, ...evaluation } = evaluated(memory, period, MADE_ON);
  const rows = [...memory.cases.values()].flatMap((subject) => rowOf(subject, period) ?? []);
  return { evaluation, rows: inNoOrder(rows) };
};

/** As by two people in the chat; `undefined` where it has to wait. */
const byTwoKeys = (now: Given, number: string): Given | undefined => {
  const propose: Intent = { type: 'propose-erasure', case: number, filed: true };
  for (const who of [ANNA, BO]) {
    const proposed = now.when(propose, who, LATE);
    if (!proposed.decided.ok) continue;
    const agreed = proposed
      .after()
      .when({ type: 'answer-erasure', case: number, agrees: true }, LIS, LATE, `${LATE}T09:13:00.000Z`);
    if (agreed.decided.ok) return agreed.after();
  }
  return undefined;
};

/** As a start of the bot does it again after a backup, whatever still waits. */
const again = (now: Given, number: string): Given =>
  now.when({ type: 'repeat-erasure', case: number }, ANNA, LATE).after();

const closed = ({ cases }: Memory): readonly Case[] =>
  [...cases.values()].filter(({ status }) => !isOpen(status) && status !== 'erased');

const allErased = (memory: Memory): Memory =>
  closed(memory).reduce((now, { number }) => again(now, number), givenMemory(memory)).memory;

/** Nothing that names the citizen is left in a case. */
const isBare = ({ personal }: Case): boolean =>
  personal.citizenName === undefined && personal.journalRef === undefined && personal.cvr === undefined;

describe('The evaluation after the person in a case is erased', () => {
  it('is what it was, of one, of all whom two people can erase, and of all whose cases are closed', () => {
    const { memory } = told();
    const before = [WHOLE, MIDDLE].map((period) => said(memory, period));
    const same = (now: Memory): void => {
      for (const [at, period] of [WHOLE, MIDDLE].entries()) assert.deepEqual(said(now, period), before[at]);
    };
    let now = givenMemory(memory);
    let erased = 0;
    for (const { number } of closed(memory)) {
      const next = byTwoKeys(now, number);
      if (!next) continue;
      erased += 1;
      assert.ok(isBare(next.caseOf(number)));
      same(next.memory);
      now = next;
    }
    assert.ok(erased > 2, `only ${erased} could be erased`);
    const all = allErased(now.memory);
    const bare = [...all.cases.values()].filter(isBare).length;
    assert.ok(bare > erased && bare > 5, `${bare} are erased in the end`);
    same(all);
  });

  it('is what it was of whoever waited for a place again after a wrong discharge, and gave up', () => {
    const [first, second] = ['ML-2026-001', 'ML-2026-002'];
    const { memory } = [
      ['2026-03-02', ANNA, refer('Maja', '2026-03-01')],
      ['2026-03-09', VERA, { type: 'approve', case: first, startDate: '2026-04-01' }],
      ['2026-03-10', CILLE, { type: 'take-case', case: first }],
      ['2026-04-06', ANNA, refer('Nils', '2026-04-01')],
      ['2026-04-13', VERA, { type: 'approve', case: second, startDate: '2026-05-01' }],
      ['2026-06-01', CILLE, end(first, '2026-06-01', 'employment', 'employed')],
      ['2026-06-03', ERIK, { type: 'acknowledge', notice: 2 }],
      ['2026-06-08', CILLE, { type: 'reopen', case: first, reason: 'Forkert sag' }],
      ['2026-06-15', ANNA, { type: 'withdraw', case: first, reason: 'Har fået job' }],
    ].reduce<Given>(
      (now, [day, who, intent]) => now.when(intent as Intent, who as typeof ANNA, day as string).after(),
      givenMemory(emptyMemory(withPlaces(1), PEOPLE)),
    );
    const { status, course, ending } = memory.cases.get(first) ?? assert.fail();
    assert.deepEqual([status, ending, course?.pauses], ['withdrawn', undefined, [{ from: '2026-06-02' }]]);
    const year: Period = { from: '2026-01-01', to: '2026-12-31' };
    const june: Period = { from: '2026-06-01', to: '2026-06-30' };
    const erased = byTwoKeys(givenMemory(memory), first) ?? assert.fail();
    for (const period of [year, june])
      assert.deepEqual(said(erased.memory, period), said(memory, period), `from ${period.from}`);
  });

  for (const [name, make] of [
    ...[1, 2, 3, 4, 5].map((seed) => [`programme ${seed}`, () => programmeOf(seed, 800)] as const),
    ...[1, 4].map((seed) => [`programme ${seed} that lends`, () => lendingProgrammeOf(seed, 800)] as const),
  ])
    it(`is what it was of whatever can happen: ${name}`, function () {
      this.timeout(60_000);
      const memory = make();
      assert.ok(closed(memory).length > 0, 'somebody can be erased');
      const after = allErased(memory);
      for (const period of [
        { from: '2026-01-01', to: '2039-12-31' },
        { from: '2027-07-01', to: '2028-12-31' },
      ])
        assert.deepEqual(said(after, period), said(memory, period), `from ${period.from}`);
    });
});
