import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { QUALIFYING_TYPES } from '../../domain/case.ts';
import type { Command, Intent } from '../../domain/commands.ts';
import { loansOf } from '../../domain/loan/stages.ts';
import type { Member } from '../../domain/member.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { caseId, programmePartition } from '../../storage/keys.ts';
import type { Outcome } from '../../storage/execute.ts';
import type { Store } from '../../storage/port.ts';
import { isWhole } from './course-store.ts';
import {
  CASEWORKER,
  COACH,
  command,
  done,
  executeOn,
  newProgramme,
  refer,
  VISITATOR,
} from './programme-store.ts';

const demo = (suffix: string): Member => {
  const found = DEMO_MEMBERS.find(({ object }) => object.endsWith(suffix));
  assert.ok(found);
  return found;
};
const APPROVER = demo('23');
const FINANCE = demo('28');
const SECOND_COACH = demo('27');

const [FIRST, NEXT] = ['ML-2026-001', 'ML-2026-002'];
const MAIN = '2026-12-01';
const AGAIN = '2026-12-02';

const on = (today: string, intent: Intent, actor: Member): Command => ({
  ...command(intent, actor),
  today,
  at: `${today}T09:12:00.000Z`,
});

const ask = (number: string, amount: number, day: string, by: Member = COACH): Command =>
  on(
    day,
    {
      type: 'request-loan',
      case: number,
      amount,
      budget: [{ name: 'computer', amount }],
      instalments: 12,
      graceMonths: 1,
      justification: 'Skal bruge værktøj',
      citizenAgrees: true,
      supportSettled: 'Den 1. december med jobcentret',
    },
    by,
  );
const grant = (number: string, amount: number, day: string): Command =>
  on(day, { type: 'approve-loan', case: number, amount }, APPROVER);
const pay = (number: string, amount: number, day: string): Command =>
  on(day, { type: 'disburse', case: number, amount, agreementDate: day, date: day }, FINANCE);

/** What brings a case from the visitation to the main phase, on a day. */
const toMain = (number: string, referral: string, start: string, main: string): readonly Command[] => [
  {
    ...refer('25/1', { applicationDate: referral, consentDay: referral }),
    today: referral,
    at: `${referral}T09:12:00.000Z`,
  },
  on(
    referral,
    { type: 'approve', case: number, startDate: start, coach: `${COACH.tenant}:${COACH.object}` },
    VISITATOR,
  ),
  on(
    main,
    {
      type: 'propose-phase',
      case: number,
      recommendation: 'advance',
      date: main,
      businessPlanReady: true,
      budgetReady: true,
      supportClarified: true,
      assessment: 'Klar',
      exemptions: QUALIFYING_TYPES.map((item) => ({ item, reason: 'Kan det' })),
    },
    COACH,
  ),
  on(main, { type: 'answer-phase', case: number, agrees: true }, CASEWORKER),
];

const DISCHARGE = on(
  AGAIN,
  {
    type: 'discharge',
    case: FIRST,
    date: AGAIN,
    reason: 'personal',
    agreed: true,
    outcome: 'employed',
  },
  CASEWORKER,
);

/** A programme with a course in its main phase, and what else is to happen first. */
const lending = async (store: Store, ...more: readonly Command[]): Promise<string> => {
  const programme = await newProgramme(store);
  const execute = executeOn(store);
  for (const one of [...toMain(FIRST, '2026-11-23', '2026-11-24', MAIN), ...more])
    done(await execute(programme, one));
  return programme;
};

/** All at the same moment, each from a process of its own. */
const atOnce = (store: Store, programme: string, commands: readonly Command[]): Promise<readonly Outcome[]> =>
  Promise.all(commands.map((one) => executeOn(store)(programme, one)));

const paidOutIn = async (store: Store, programme: string, number: string): Promise<number> => {
  const [doc] = await store.read(programmePartition(programme), [caseId(number)]);
  assert.ok(doc);
  return loansOf(bodyOf<CaseBody>(doc)).reduce((sum, { state }) => sum + state.paidOut, 0);
};

const codes = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map((one) => (one.kind === 'refused' ? one.refusal.code : one.kind)).toSorted();

/** Money at the same moment (promise 3; programme §2, Loan). */
export const lendsInRaces = (open: () => Store): void => {
  it('never pays out more than was granted, however many payouts come at once', async () => {
    const store = open();
    const programme = await lending(store, ask(FIRST, 30_000, MAIN), grant(FIRST, 30_000, MAIN));
    const outcomes = await atOnce(
      store,
      programme,
      Array.from({ length: 6 }, () => pay(FIRST, 14_000, MAIN)),
    );
    assert.deepEqual(codes(outcomes), [
      'above-approved',
      'above-approved',
      'above-approved',
      'above-approved',
      'done',
      'done',
    ]);
    assert.equal(await paidOutIn(store, programme, FIRST), 28_000);
    await isWhole(store, programme);
  });

  it('takes one of two requests that come at once', async () => {
    const store = open();
    const programme = await lending(store);
    const outcomes = await atOnce(store, programme, [ask(FIRST, 5_000, MAIN), ask(FIRST, 6_000, MAIN)]);
    assert.deepEqual(codes(outcomes), ['done', 'loan-pending']);
    await isWhole(store, programme);
  });

  it('takes one of two decisions that come at once, and one of a payout and a withdrawal', async () => {
    const store = open();
    const programme = await lending(store, ask(FIRST, 5_000, MAIN));
    const decided = await atOnce(store, programme, [grant(FIRST, 5_000, MAIN), grant(FIRST, 4_000, MAIN)]);
    assert.deepEqual(codes(decided), ['done', 'loan-not-now']);
    const [paid, gone] = await atOnce(store, programme, [
      pay(FIRST, 4_000, MAIN),
      on(MAIN, { type: 'withdraw-loan', case: FIRST, reason: 'Fik pengene selv' }, COACH),
    ]);
    const out = await paidOutIn(store, programme, FIRST);
    assert.equal(paid?.kind === 'done' ? 4_000 : 0, out);
    assert.ok(paid?.kind === 'done' || gone?.kind === 'done');
    await isWhole(store, programme);
  });

  it('keeps one ceiling for a citizen with two cases, also when a reversal is undone at the same moment', async () => {
    const store = open();
    const programme = await lending(
      store,
      ask(FIRST, 30_000, MAIN),
      grant(FIRST, 30_000, MAIN),
      pay(FIRST, 30_000, MAIN),
      DISCHARGE,
      ...toMain(NEXT, AGAIN, '2026-12-03', '2026-12-04'),
    );
    const day = '2026-12-04';
    const execute = executeOn(store);
    const above = await execute(programme, ask(NEXT, 20_001, day));
    assert.deepEqual(codes([above]), ['above-ceiling']);
    // The first payout is taken back; then as much as that leaves is granted in the second case.
    const [body] = await store.read(programmePartition(programme), [caseId(FIRST)]);
    assert.ok(body);
    const entry = bodyOf<CaseBody>(body).loans?.[0]?.steps.find(
      ({ type }) => type === 'loan-disbursed',
    )?.entry;
    assert.ok(entry !== undefined);
    done(await execute(programme, ask(NEXT, 20_000, day)));
    done(await execute(programme, grant(NEXT, 20_000, day)));
    const taken = done(
      await execute(
        programme,
        on(day, { type: 'reverse', case: FIRST, entry, reason: 'Kom ikke frem' }, FINANCE),
      ),
    );
    const outcomes = await atOnce(store, programme, [
      pay(NEXT, 20_000, day),
      on(day, { type: 'undo', case: FIRST, entry: taken.entry ?? 0 }, FINANCE),
    ]);
    // 30.000 and 20.000 are within it, whoever comes first.
    assert.deepEqual(codes(outcomes), ['done', 'done']);
    const sum = (await paidOutIn(store, programme, FIRST)) + (await paidOutIn(store, programme, NEXT));
    assert.equal(sum, 50_000);
    await isWhole(store, programme);
  });

  it('is asked for by the coach the case has at that moment', async () => {
    const store = open();
    const programme = await lending(store);
    const hand = on(
      MAIN,
      {
        type: 'hand-over',
        cases: [FIRST],
        post: 'coach',
        to: `${SECOND_COACH.tenant}:${SECOND_COACH.object}`,
        reason: 'Ferie',
      },
      COACH,
    );
    const [, asked] = await atOnce(store, programme, [hand, ask(FIRST, 5_000, MAIN)]);
    assert.ok(asked);
    assert.ok(['done', 'not-allowed'].includes(codes([asked]).join()), codes([asked]).join());
    await isWhole(store, programme);
  });
};
