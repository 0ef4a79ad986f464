import assert from 'node:assert/strict';
import { fitsNow, refit } from '../../../dialogs/engine/refit.ts';
import { placeId, positionOf } from '../../../dialogs/engine/position.ts';
import { render } from '../../../dialogs/engine/render.ts';
import type { Run } from '../../../dialogs/engine/run.ts';
import { readRun } from '../../../dialogs/engine/run.ts';
import type { Flow } from '../../../dialogs/engine/flow.ts';
import { DIALOGS, findDialog } from '../../../dialogs/index.ts';
import type { Json } from '../../../domain/json.ts';
import { everyPlace } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

const visitation = findDialog('visitation');
assert.ok(visitation);

/** Runs of a dialog at every place on every way through it. */
const runsOf = async (flow: Flow): Promise<readonly Run[]> =>
  everyPlace(flow, await begunRun(flow)).map(({ run }) => run);

const without = (run: Run, id: string): Run => {
  const { [id]: _, ...answers } = run.answers;
  return { ...run, answers };
};

/** Whatever an earlier build may have put there. */
const ODD: readonly Json[] = [
  7,
  true,
  null,
  {},
  [],
  ['x'],
  { a: 1 },
  '',
  'noget helt andet',
  'æ'.repeat(5000),
];

const SHOWS = [undefined, 'answers', 'why'] as const;

const canBeShown = (flow: Flow, run: Run): void => {
  for (const lang of ['da', 'en'] as const)
    for (const show of SHOWS) render(flow, run, { today: TODAY, lang, show });
};

let shown = 0;
/** In one language, folded or unfolded in one way: in turn, as there are thousands of these; `REFITS=all` means each. */
const canBeShownOnce = (flow: Flow, run: Run): void => {
  if (process.env['REFITS'] === 'all') return canBeShown(flow, run);
  shown += 1;
  const lang = shown % 2 === 0 ? 'da' : 'en';
  render(flow, run, { today: TODAY, lang, show: SHOWS[Math.floor(shown / 2) % SHOWS.length] });
};

/** By dialog and field: what is asked again with it, for nobody can read it alone. */
const READ_BY: Readonly<Record<string, Readonly<Record<string, string>>>> = { rule: { rule: 'value' } };

describe('A draft from an earlier version of its dialog', () => {
  for (const flow of DIALOGS) {
    it(`keeps every answer where nothing but the version changed: ${flow.id}`, async () => {
      for (const run of await runsOf(flow)) {
        const { run: now, again } = refit(flow, { ...run, version: 0 }, TODAY);
        assert.deepEqual(again, []);
        assert.deepEqual(now, { ...run, rev: run.rev + 1 });
      }
    });

    it(`loses an answer whose field got another name, and no other: ${flow.id}`, async () => {
      for (const run of await runsOf(flow))
        for (const [id, value] of Object.entries(run.answers)) {
          const rest = without(run, id);
          const old = { ...rest, version: 0, answers: { ...rest.answers, [`gammel-${id}`]: value } };
          const { run: now, again } = refit(flow, old, TODAY);
          const unread = READ_BY[flow.id]?.[id];
          assert.deepEqual(again, unread !== undefined && unread in rest.answers ? [unread] : []);
          assert.deepEqual(now.answers, without(rest, unread ?? id).answers);
          canBeShown(flow, now);
        }
    });

    it(`asks again where a value is of another kind, and keeps the others: ${flow.id}`, async () => {
      for (const run of await runsOf(flow))
        for (const id of Object.keys(run.answers))
          for (const value of ODD) {
            const old = { ...run, version: 0, answers: { ...run.answers, [id]: value } };
            const { run: now } = refit(flow, old, TODAY);
            const kept = JSON.stringify(now.answers[id]) === JSON.stringify(value);
            assert.ok(kept !== id in now.errors, `${id}: ${JSON.stringify(value)}`);
            const unread = kept ? undefined : READ_BY[flow.id]?.[id];
            const others = without(without(run, id), unread ?? id).answers;
            assert.deepEqual(without(now, id).answers, others);
            canBeShownOnce(flow, now);
          }
    });

    it(`goes on where a step it had been at is gone: ${flow.id}`, async () => {
      for (const run of await runsOf(flow)) {
        const old: Run = {
          ...run,
          version: 0,
          at: 'gammelt-trin',
          aim: 'gammelt-felt',
          trail: ['gammelt-trin', ...run.trail],
          errors: { 'gammelt-felt': { da: 'x', en: 'x' } },
          typed: { 'gammelt-felt': 'x' },
        };
        const { run: now } = refit(flow, old, TODAY);
        assert.deepEqual(now, { ...run, rev: run.rev + 1 });
      }
    });

    it(`is told from one that fits: ${flow.id}`, async () => {
      for (const run of await runsOf(flow)) {
        assert.ok(fitsNow(flow, run, TODAY));
        assert.ok(!fitsNow(flow, { ...run, version: 0 }, TODAY));
        assert.ok(!fitsNow(flow, { ...run, answers: { ...run.answers, gammelt: 'x' } }, TODAY));
        assert.ok(!fitsNow(flow, { ...run, trail: [...run.trail, 'gammelt'] }, TODAY));
        for (const id of Object.keys(run.answers))
          assert.ok(!fitsNow(flow, { ...run, answers: { ...run.answers, [id]: -7 } }, TODAY), id);
      }
    });
  }

  it('of the visitation before it had versions goes on where it lacks something', async () => {
    const begun = await begunRun(visitation);
    const { touchedAt: _, factsAt: __, ...stored } = begun;
    const old = readRun({
      ...stored,
      version: 0,
      rev: 7,
      trail: ['sag', 'citizen', 'idea'],
      at: 'sag',
      answers: {
        applicationDate: '2026-11-20',
        caseNumber: '25/1',
        citizenName: 'Maria',
        consent: true,
        supportBasis: 'ledighedsydelse-2014',
        businessIdea: 'Cykelværksted',
        motivation: 3,
      },
    });
    assert.equal(old.touchedAt, begun.startedAt);
    assert.equal(old.factsAt, begun.startedAt);
    const { run, again } = refit(visitation, old, TODAY);
    assert.deepEqual(run.answers, {
      applicationDate: '2026-11-20',
      citizenName: 'Maria',
      businessIdea: 'Cykelværksted',
    });
    assert.deepEqual(again, ['consent', 'supportBasis', 'motivation']);
    assert.deepEqual(run.trail, ['citizen', 'idea']);
    assert.equal(placeId(positionOf(visitation, run, TODAY)), 'application');
    assert.equal(run.rev, 8);
  });

  it('takes no option for another that sounds like it', async () => {
    const begun = await begunRun(visitation);
    const old = { ...begun, version: 0, answers: { supportBasis: 'Dagpenge' } };
    const { run, again } = refit(visitation, old, TODAY);
    assert.deepEqual(run.answers, {});
    assert.deepEqual(again, ['supportBasis']);
  });

  it('shows what a check no longer lets through, with what it says', async () => {
    const begun = await begunRun(visitation);
    const old = { ...begun, version: 0, answers: { applicationDate: '2026-12-24', journalRef: '25/1' } };
    const { run, again } = refit(visitation, old, TODAY);
    assert.deepEqual(again, ['applicationDate']);
    assert.equal(run.errors['applicationDate']?.da, 'Ansøgningen kan ikke ligge i fremtiden.');
    assert.equal(run.typed['applicationDate'], '2026-12-24');
  });

  it('asks what no longer fits first, also of somebody who had gone elsewhere', async () => {
    const begun = await begunRun(visitation);
    const answers = { applicationDate: '2026-12-24', journalRef: '25/1', citizenName: 'Maria' };
    const old = { ...begun, version: 0, at: 'citizen', aim: 'citizenName', trail: ['application'], answers };
    const { run } = refit(visitation, old, TODAY);
    assert.equal(placeId(positionOf(visitation, run, TODAY)), 'application');
    assert.equal(run.aim, undefined);
    const fits = refit(visitation, { ...old, answers: { ...answers, applicationDate: TODAY } }, TODAY).run;
    assert.deepEqual([fits.at, fits.aim], ['citizen', 'citizenName']);
  });

  it('asks nothing of a way that is not taken', async () => {
    const decision = findDialog('decision') ?? assert.fail();
    const begun = await begunRun(decision);
    const old = { ...begun, version: 0, at: 'answer', answers: { decision: 'reject', startDate: -7 } };
    const { run, again } = refit(decision, old, TODAY);
    assert.deepEqual([again, run.at, run.answers], [[], 'answer', { decision: 'reject' }]);
    const taken = refit(decision, { ...old, answers: { decision: 'approve', startDate: -7 } }, TODAY);
    assert.deepEqual([taken.again, taken.run.at], [['startDate'], undefined]);
  });

  it('shows a text that no longer fits, so that it is not lost', async () => {
    const begun = await begunRun(visitation);
    const long = 'Maria '.repeat(30).trim();
    const { run } = refit(visitation, { ...begun, version: 0, answers: { citizenName: long } }, TODAY);
    assert.deepEqual(run.typed, { citizenName: long });
    assert.deepEqual(Object.keys(run.errors), ['citizenName']);
  });
});
