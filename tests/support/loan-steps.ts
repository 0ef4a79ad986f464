import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Day } from '../../domain/day.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import { makeExecute } from '../../storage/execute.ts';
import { PROGRAMME } from './looks.ts';
import type { Stage, Who } from './stage.ts';
import { PEOPLE } from './stage.ts';

let serial = 0;

/** Somebody does something on a day, without a conversation; at noon by the Danish clock. */
export const does = async (
  { store }: Pick<Stage, 'store'>,
  who: Exclude<Who, 'stranger'>,
  today: Day,
  intent: Intent,
): Promise<void> => {
  const actor = DEMO_MEMBERS.find(({ object }) => object.endsWith(PEOPLE[who]));
  assert.ok(actor);
  serial += 1;
  const execute = makeExecute({
    store,
    members: () => Promise.resolve(DEMO_MEMBERS),
    now: Date.now,
    budgetMs: 4_000,
  });
  const at = `${today}T11:00:00.000Z`;
  const outcome = await execute(PROGRAMME, { id: `does-${serial}`, actor, at, today, intent });
  assert.equal(outcome.kind, 'done', `${intent.type}: ${JSON.stringify(outcome)}`);
};

const coachOf = (): string => {
  const coach = DEMO_MEMBERS.find(({ object }) => object.endsWith(PEOPLE.coach));
  assert.ok(coach);
  return `${encodeURIComponent(coach.tenant)}:${encodeURIComponent(coach.object)}`;
};

/** A citizen who came on 1 April 2026 and is in the main phase from 1 October on; the case's number is given. */
export const inMainPhase = async (stage: Stage, number = 'ML-2026-001', name = 'Mette'): Promise<void> => {
  await does(stage, 'caseworker', '2026-03-02', {
    type: 'refer',
    applicationDate: '2026-03-02',
    journalRef: `26/${number.slice(-3)}`,
    citizenName: name,
    consentDay: '2026-03-02',
    consentForm: 'oral',
    supportBasis: 'dagpenge',
    businessIdea: 'cykelværksted',
    recommendation: 'suitable',
    justification: 'Faglært cykelmekaniker',
    ratings: { health: '3' },
    hearProvider: true,
  });
  await does(stage, 'visitator', '2026-03-10', {
    type: 'approve',
    case: number,
    startDate: '2026-04-01',
    coach: coachOf(),
  });
  await does(stage, 'coach', '2026-06-10', {
    type: 'log-activities',
    cases: [number],
    activityTypes: QUALIFYING_TYPES,
    date: '2026-06-10',
    minutes: 60,
    attendance: {},
    share: false,
  });
  await does(stage, 'coach', '2026-09-25', {
    type: 'propose-phase',
    case: number,
    recommendation: 'advance',
    date: '2026-10-01',
    businessPlanReady: true,
    budgetReady: true,
    supportClarified: true,
    supportSettled: '20. september med a-kassen',
    assessment: 'Planen holder',
    exemptions: [],
  });
  await does(stage, 'caseworker', '2026-09-26', { type: 'answer-phase', case: number, agrees: true });
};

/** A loan of 25.000 kr. over 24 months is asked for on 5 October. */
export const asked = (stage: Stage, number = 'ML-2026-001', amount = 25_000): Promise<void> =>
  does(stage, 'coach', '2026-10-05', {
    type: 'request-loan',
    case: number,
    amount,
    budget: [{ name: 'værktøj', amount }],
    instalments: 24,
    graceMonths: 1,
    justification: 'Uden værktøj ingen kunder',
    citizenAgrees: true,
  });

/** The same granted, and paid out on 12 October: 23 × 1.042 kr. and 1 × 1.034 kr. from 1 December on. */
export const paidOut = async (stage: Stage, number = 'ML-2026-001', amount = 25_000): Promise<void> => {
  await does(stage, 'approver', '2026-10-08', { type: 'approve-loan', case: number, amount });
  await does(stage, 'finance', '2026-10-12', {
    type: 'disburse',
    case: number,
    amount,
    agreementDate: '2026-10-09',
    date: '2026-10-12',
  });
};

export const paid = (stage: Stage, amount: number, date: Day, number = 'ML-2026-001'): Promise<void> =>
  does(stage, 'finance', date, { type: 'repay', case: number, amount, date });
