import assert from 'node:assert/strict';
import { activity } from '../../../dialogs/activity.ts';
import { sayCame } from '../../../dialogs/activity/attendance.ts';
import { saidAttendance } from '../../../dialogs/activity/said-attendance.ts';
import { render } from '../../../dialogs/engine/render.ts';
import { newRun } from '../../../dialogs/engine/run.ts';
import type { Run } from '../../../dialogs/engine/run.ts';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';
import { answer, typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';
import { readCard } from '../../support/read-card.ts';

const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `ML-2026-${String(index + 1).padStart(3, '0')}`);

/** A coach of many, who begins to log. */
const coachOf = async (count: number): Promise<Run> => {
  const run = await begunRun(activity);
  const course = { start: '2026-11-01', last: ['course-accounting,course-tax,course-vat', 120, 4] as const };
  const cases = numbers(count).map((number) => ({ number, initials: 'M.M.', ...course }));
  return newRun({
    id: '4f7f7c39-7b68-4b9e-a7c2-6f8e8a0f9a11',
    flow: activity,
    owner: 'ejer',
    programme: 'ishoej-2015',
    case: '',
    at: '2026-11-23T09:12:00.000Z',
    facts: { ...run.facts, cases },
  });
};

const everyCardOf = (run: Run) =>
  ([undefined, 'why', 'help', 'answers'] as const).flatMap((show) =>
    (['da', 'en'] as const).map((lang) => render(activity, run, { today: TODAY, lang, show })),
  );

const inputs = (run: Run): readonly string[] =>
  Object.keys(readCard(render(activity, run, { today: TODAY, lang: 'da' })).inputs);

const cameIn = (run: Run): unknown => run.answers['attendance'];

describe('A field that is answered for each of several', () => {
  it('has one input where there is one, and one for each where there are more', async () => {
    const one = answer(activity, await coachOf(2), { cases: 'ML-2026-001' }).run;
    assert.deepEqual(inputs(one), ['activityTypes', 'date', 'minutes', 'attendance']);
    const two = answer(activity, await coachOf(2), { cases: 'all' }).run;
    assert.deepEqual(inputs(two).slice(3), ['attendance:ML-2026-001', 'attendance:ML-2026-002']);
  });

  it('takes what is sent for its parts, and drops what it did not ask', async () => {
    const { run } = answer(activity, await coachOf(3), { cases: 'ML-2026-001,ML-2026-002' });
    const values = { activityTypes: 'guidance', 'attendance:ML-2026-002': 'no-show' };
    const odd = {
      'attendance:ML-2026-003': 'no-show',
      'attendance:__proto__': 'no-show',
      'attendance:': 'x',
    };
    const taken = answer(activity, run, { ...values, ...odd });
    assert.deepEqual(cameIn(taken.run), { 'ML-2026-002': 'no-show' });
    assert.deepEqual(taken.run.errors, {});
    const empty = answer(activity, run, { ...values, 'attendance:ML-2026-002': '' });
    assert.deepEqual(cameIn(empty.run), {});
  });

  it('says at the field what it cannot read', async () => {
    const { run } = answer(activity, await coachOf(2), { cases: 'all' });
    for (const raw of ['x', 'attended;ML-2026-001=no-show', '=', ';']) {
      const taken = answer(activity, run, { activityTypes: 'guidance', 'attendance:ML-2026-002': raw });
      assert.ok('attendance' in taken.run.errors, raw);
    }
  });

  it('keeps what travels back, and goes with its case', async () => {
    const { run } = answer(activity, await coachOf(3), { cases: 'ML-2026-001,ML-2026-002' });
    const back = typed(activity, run, 'fremmøde: 002 kom ikke').run;
    assert.deepEqual(cameIn(back), { 'ML-2026-002': 'no-show' });
    const other = typed(activity, back, 'sager: 001 og 003').run;
    const card = readCard(render(activity, other, { today: TODAY, lang: 'da' }));
    assert.equal(card.inputs['attendance:ML-2026-003']?.value, 'attended');
  });

  it('has room for forty on a card that Teams takes, in every state', async () => {
    const sizes: number[] = [];
    for (const count of [20, 40]) {
      const { run } = answer(activity, await coachOf(count), { cases: 'all' });
      const all = Object.fromEntries(
        numbers(count).map((number) => [`attendance:${number}`, 'cancelled-by-us']),
      );
      const wrong = answer(activity, run, { ...all, date: '2030-01-01', minutes: 'x' }).run;
      const held = answer(activity, run, { ...all, activityTypes: 'guidance' }).run;
      const came = answer(activity, held, all).run;
      for (const state of [run, wrong, held, came, typed(activity, came, 'tilbage').run])
        sizes.push(...everyCardOf(state).map(bytesOf));
    }
    assert.ok(Math.max(...sizes) <= MOST_BYTES, `${Math.max(...sizes)} bytes`);
  });

  it('keeps its facts small, forty courses and what was logged in each', async () => {
    const { facts } = await coachOf(40);
    assert.ok(JSON.stringify(facts).length <= 8 * 1024, `${JSON.stringify(facts).length} bytes`);
  });
});

const SAID: readonly (readonly [string, Readonly<Record<string, string>> | undefined])[] = [
  ['alle mødte', {}],
  ['alle kom', {}],
  ['003 kom ikke, resten mødte', { 'ML-2026-003': 'no-show' }],
  ['003 kom ike, resten mødte', { 'ML-2026-003': 'no-show' }],
  ['ML-2026-003 udeblev, de andre kom', { 'ML-2026-003': 'no-show' }],
  ['001 og 003 meldte afbud', { 'ML-2026-001': 'cancelled', 'ML-2026-003': 'cancelled' }],
  ['001 afbud; 002 kom ikke; 003 mødt', { 'ML-2026-001': 'cancelled', 'ML-2026-002': 'no-show' }],
  ['alle mødte undtagen 002', { 'ML-2026-002': 'no-show' }],
  ['alle mødte på nær 001 og 002', { 'ML-2026-001': 'no-show', 'ML-2026-002': 'no-show' }],
  ['all came except 002', { 'ML-2026-002': 'no-show' }],
  ['sag 2 kom ikke', { 'ML-2026-002': 'no-show' }],
  ['kom ikke', { 'ML-2026-001': 'no-show', 'ML-2026-002': 'no-show', 'ML-2026-003': 'no-show' }],
  ['mødt', {}],
  // Nobody is taken for somebody else, and nothing half understood is kept.
  ['004 kom ikke', undefined],
  ['003', undefined],
  ['003 kom ikke, resten', undefined],
  ['resten', undefined],
  ['Maria kom ikke', undefined],
  ['003 måske', undefined],
  ['', undefined],
];

describe('Who came, in words', () => {
  const group = { numbers: numbers(3), prefix: 'ML', today: TODAY, before: {} };
  for (const [words, came] of SAID)
    it(`»${words}«`, () => assert.deepEqual(saidAttendance(words, group), came));

  it('is said back with who did not', () => {
    assert.equal(sayCame({ 'ML-2026-002': 'no-show' }, numbers(3)).da, '2 mødt · kom ikke: ML-2026-002');
    assert.equal(sayCame({}, numbers(3)).da, '3 mødt');
    assert.equal(sayCame({ 'ML-2026-001': 'cancelled' }, numbers(1)).da, 'Meldte afbud');
  });
});
