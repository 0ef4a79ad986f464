import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Day } from '../../domain/day.ts';
import type { LoanTerms } from '../../domain/loan/lending.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import type { ProgrammeBody } from '../../storage/documents.ts';
import { bodyOf } from '../../storage/documents.ts';
import { makeExecute } from '../../storage/execute.ts';
import { programmePartition } from '../../storage/keys.ts';
import { REFER } from '../domain/past.ts';
import { PROGRAMME } from './looks.ts';
import { until } from './samples.ts';
import type { Stage, Who } from './stage.ts';
import { PEOPLE } from './stage.ts';

let serial = 0;

/** A command of somebody on a day, without a conversation; resolves to the case it was about. */
export const done = async (
  { store }: Pick<Stage, 'store'>,
  who: Exclude<Who, 'stranger'>,
  today: Day,
  intent: Intent,
): Promise<string> => {
  const actor = DEMO_MEMBERS.find(({ object }) => object.endsWith(PEOPLE[who]));
  assert.ok(actor);
  serial += 1;
  const execute = makeExecute({
    store,
    members: () => Promise.resolve(DEMO_MEMBERS),
    now: Date.now,
    budgetMs: 4_000,
  });
  const outcome = await execute(PROGRAMME, {
    id: `lent-${serial}`,
    actor,
    at: `${today}T10:00:00.000Z`,
    today,
    intent,
  });
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  const about = outcome.kind === 'done' ? outcome.events.find((event) => 'case' in event) : undefined;
  assert.ok(about && 'case' in about);
  return about.case;
};

const COACH = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000022';

/** A citizen in the main phase since 1 August 2026, which is what loans are for. */
export const inMain = async (
  stage: Pick<Stage, 'store'>,
  { citizenName = 'Maria', journalRef = '25/012345' } = {},
): Promise<string> => {
  const number = await done(stage, 'caseworker', '2026-01-05', {
    ...REFER,
    applicationDate: '2026-01-02',
    consentDay: '2026-01-02',
    citizenName,
    journalRef,
  });
  await done(stage, 'visitator', '2026-01-06', {
    type: 'approve',
    case: number,
    startDate: '2026-02-01',
    coach: COACH,
  });
  await done(stage, 'coach', '2026-03-02', {
    type: 'log-activities',
    cases: [number],
    activityTypes: QUALIFYING_TYPES,
    date: '2026-03-02',
    minutes: 60,
    attendance: {},
    share: false,
  });
  await done(stage, 'coach', '2026-07-30', {
    type: 'propose-phase',
    case: number,
    recommendation: 'advance',
    date: '2026-08-01',
    businessPlanReady: true,
    budgetReady: true,
    supportClarified: true,
    supportSettled: '3. juli med sagsbehandleren',
    assessment: 'Planen holder',
    exemptions: [],
  });
  return done(stage, 'caseworker', '2026-07-31', { type: 'answer-phase', case: number, agrees: true });
};

export interface Terms {
  readonly amount?: number;
  readonly approved?: number;
  readonly instalments?: number;
  readonly graceMonths?: number;
  readonly conditions?: string;
}

/** A loan that was asked for on 3 August and granted on 5 August 2026. */
export const granted = async (
  stage: Pick<Stage, 'store'>,
  number: string,
  { amount = 12_000, approved = amount, instalments = 12, graceMonths = 3, conditions }: Terms = {},
): Promise<string> => {
  await done(stage, 'coach', '2026-08-03', {
    type: 'request-loan',
    case: number,
    amount,
    budget: [{ name: 'værktøj', amount }],
    instalments,
    graceMonths,
    justification: 'Værktøjet er det, der mangler for at kunne åbne',
    citizenAgrees: true,
  });
  return done(stage, 'approver', '2026-08-05', {
    type: 'approve-loan',
    case: number,
    amount: approved,
    ...(conditions !== undefined && { conditions }),
  });
};

/** The same, and paid out on 10 August 2026: the first instalment falls on 1 December unless told. */
export const lent = async (
  stage: Pick<Stage, 'store'>,
  number: string,
  terms: Terms & { readonly paid?: number } = {},
): Promise<string> => {
  await granted(stage, number, terms);
  return done(stage, 'finance', '2026-08-10', {
    type: 'disburse',
    case: number,
    agreementDate: '2026-08-07',
    amount: terms.paid ?? terms.approved ?? terms.amount ?? 12_000,
    date: '2026-08-10',
  });
};

/** A loan of which two instalments are overdue on 23 November 2026: 1 October and 1 November. */
export const OVERDUE: Terms = { graceMonths: 1 };

/** The programme lends on other terms, from before anybody asked. */
export const withTerms = async (
  { store }: Pick<Stage, 'store'>,
  terms: Partial<LoanTerms>,
): Promise<void> => {
  const partition = programmePartition(PROGRAMME);
  const [doc] = await store.read(partition, ['programme']);
  assert.ok(doc);
  const body = bodyOf<ProgrammeBody>(doc);
  const lending = (body.programme.lending ?? []).map((row) => ({
    ...row,
    value: { ...row.value, terms: { ...row.value.terms, ...terms } },
  }));
  const changed = { ...body, programme: { ...body.programme, lending } };
  const result = await store.commit(partition, [
    { op: 'replace', id: 'programme', ifMatch: doc.etag, tags: doc.tags, body: changed },
  ]);
  assert.ok(result.ok);
};

/** What was done without a conversation is told to people once they have spoken; `what`: the kind of card that waits. */
export const told = async (stage: Stage, what: 'loan' | 'news', ...people: readonly Who[]): Promise<void> => {
  const waits = () =>
    stage.log.some(({ event, fields }) => {
      const { delivery, outcome } = fields as { readonly delivery?: string; readonly outcome?: string };
      return event === 'delivery' && delivery === what && outcome === 'parked';
    });
  // Somebody who has nothing to do with it sets the sender going.
  await stage.say('director', 'hej');
  await until(() => Promise.resolve(waits()));
  for (const who of people) await stage.say(who, 'opgaver');
};
