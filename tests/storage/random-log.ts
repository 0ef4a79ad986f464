import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Programme } from '../../domain/programme.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { Store } from '../../storage/port.ts';
import { emptyMemory, record, type Memory } from '../domain/memory.ts';
import { PEOPLE, PILOT } from '../domain/people.ts';
import { resolve } from '../domain/random-commands.ts';
import { anyStep, plusDays, type Step } from '../domain/random-steps.ts';
import { executeOn, newProgramme } from './programme-store.ts';

const DEMO_RULES: Programme = { ...DEMO_PROGRAMME, organisations: PILOT.organisations };

/** Random commands by random people until as many as asked for were carried out, and what the rules make of them. `steps`: of which kinds. */
export const playInto = async (
  store: Store,
  accepted: number,
  steps: fc.Arbitrary<Step> = anyStep,
): Promise<{ readonly programme: string; readonly memory: Memory }> => {
  const programme = await newProgramme(store, DEMO_RULES);
  const execute = executeOn(store, PEOPLE);
  let memory = emptyMemory({ ...DEMO_RULES, id: programme }, PEOPLE);
  let today = '2026-12-10';
  for (const [index, step] of fc.sample(steps, 100 * accepted).entries()) {
    if (memory.head.seq === accepted) break;
    today = plusDays(today, step.later % 2);
    const { by, intent } = resolve(step, memory, today);
    const at = `${today}T10:00:00.000Z`;
    const outcome = await execute(programme, { id: `random-${index}`, actor: by, at, today, intent });
    if (outcome.kind === 'done' && outcome.events.length > 0) memory = record(memory, by, at, outcome.events);
  }
  assert.equal(memory.head.seq, accepted);
  return { programme, memory };
};
