import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import type { Day } from '../../domain/day.ts';
import type { ActivityType } from '../../domain/vocabulary.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import { makeExecute } from '../../storage/execute.ts';
import { walk } from './case-steps.ts';
import { PROGRAMME } from './looks.ts';
import type { Stage, Who } from './stage.ts';
import type { SeenCard } from './read-card.ts';

let serial = 0;

/** The citizen attended these on a day, logged by the coach without a conversation. */
export const attended = async (
  { store }: Stage,
  number: string,
  date: Day,
  types: readonly ActivityType[] = QUALIFYING_TYPES,
): Promise<void> => {
  const actor = DEMO_MEMBERS.find(({ object }) => object.endsWith('22'));
  assert.ok(actor);
  serial += 1;
  const execute = makeExecute({
    store,
    members: () => Promise.resolve(DEMO_MEMBERS),
    now: Date.now,
    budgetMs: 4_000,
  });
  const outcome = await execute(PROGRAMME, {
    id: `attended-${serial}`,
    actor,
    at: `${date}T16:00:00.000Z`,
    today: date,
    intent: {
      type: 'log-activities',
      cases: [number],
      activityTypes: types,
      date,
      minutes: 60,
      attendance: {},
      share: false,
    },
  });
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
};

export const READY = {
  businessPlanReady: 'yes',
  budgetReady: 'yes',
  supportClarified: 'yes',
  assessment: 'Planen holder, og de første kunder er fundet',
  recommendation: 'advance',
} as const;

/** The coach recommends what is to happen at the end of the phase. */
export const recommended = (
  stage: Stage,
  number: string,
  answers: Readonly<Record<string, string>> = READY,
  who: Who = 'coach',
): Promise<SeenCard> => walk(stage, who, `faseskift ${number}`, { ...READY, ...answers });
