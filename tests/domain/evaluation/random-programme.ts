import * as fc from 'fast-check';
import { decide } from '../../../domain/decide.ts';
import { emptyMemory, record, stateFor, type Memory } from '../memory.ts';
import { withPlaces } from '../people.ts';
import { resolve } from '../random-commands.ts';
import { anyStep, CROWD, lendingStep, plusDays, type Step } from '../random-steps.ts';
import { LENDING_DAY, lentBefore } from '../lent-before.ts';

/** More places than the pilot has, so that more than waiting happens. */
const PROGRAMME = withPlaces(4);

const played = (begun: Memory, steps: readonly Step[], from: string): Memory => {
  let [memory, today] = [begun, from];
  for (const [index, step] of steps.entries()) {
    today = plusDays(today, step.later);
    const { by, intent } = resolve(step, memory, today);
    const at = `${today}T10:${String(index % 60).padStart(2, '0')}:00.000Z`;
    const decided = decide({ id: `c${index}`, actor: by, at, today, intent }, stateFor(memory, intent));
    if (decided.ok && decided.events.length > 0) memory = record(memory, by, at, decided.events);
  }
  return memory;
};

/** What comes of so many random commands: a seed is a programme, and the same one every time. */
export const programmeOf = (seed: number, commands: number): Memory =>
  played(emptyMemory(PROGRAMME, CROWD), fc.sample(anyStep, { seed, numRuns: commands }), '2026-12-10');

/** The same where money is lent. */
export const lendingProgrammeOf = (seed: number, commands: number): Memory =>
  played(lentBefore(PROGRAMME, CROWD), fc.sample(lendingStep, { seed, numRuns: commands }), LENDING_DAY);
