import assert from 'node:assert/strict';
import type { Intent } from '../../domain/commands.ts';
import { decide } from '../../domain/decide.ts';
import type { DomainEvent } from '../../domain/events.ts';
import { checkInvariants } from './invariants.ts';
import { record, stateFor, type Memory } from './memory.ts';
import { resolve } from './random-commands.ts';
import { plusDays, type Step } from './random-steps.ts';

interface Tally {
  accepted: number;
  refused: Map<string, number>;
}

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) frozen(part);
  return value;
};

/** What happened; a corrected value by its name. */
const nameOf = (event: DomainEvent): string =>
  event.type === 'corrected' ? `corrected ${event.data.field}` : event.type;

/** Where a sequence begins. */
export interface Start {
  readonly memory: Memory;
  readonly today: string;
  readonly placesOn: (day: string) => number;
}

/** Plays sequences of commands from a start, checks what must hold after each, and counts what came of them. */
export const playerFrom = (start: () => Start) => {
  const tallies = new Map<Intent['type'], Tally>();
  const happened = new Map<string, number>();
  const tallyOf = (type: Intent['type']): Tally => {
    const tally = tallies.get(type) ?? { accepted: 0, refused: new Map<string, number>() };
    tallies.set(type, tally);
    return tally;
  };

  const play = (steps: readonly Step[]): void => {
    const { placesOn, ...begun } = start();
    let { memory, today } = begun;
    const states = new Map<number, Memory>();
    for (const [index, step] of steps.entries()) {
      today = plusDays(today, step.later);
      const { by, intent } = resolve(step, memory, today);
      const minutes = String(index % 60).padStart(2, '0');
      const command = { id: `c${index}`, actor: by, at: `${today}T10:${minutes}:00.000Z`, today, intent };
      const state = frozen(stateFor(memory, intent));
      const decided = decide(frozen(command), state);
      assert.deepEqual(decide(command, state), decided, 'the same question has the same answer');
      const tally = tallyOf(intent.type);
      if (!decided.ok) {
        const { code } = decided.refusal;
        tally.refused.set(code, (tally.refused.get(code) ?? 0) + 1);
        continue;
      }
      const { events } = decided;
      if (events.length > 0) tally.accepted += 1;
      for (const name of events.map(nameOf)) happened.set(name, (happened.get(name) ?? 0) + 1);
      const before = memory;
      memory = record(before, by, command.at, events);
      states.set(memory.head.seq, before);
      checkInvariants({ by, intent, today, events, before, after: memory, places: placesOn(today), states });
    }
  };

  /** How often each kind of command was accepted and why it was refused, and how often each thing happened. */
  const counts = (): string => {
    const lines = [...tallies].map(([type, { accepted, refused }]) => {
      const why = [...refused].map(([code, times]) => `${code} ${times}`).join(', ');
      return `  ${type}: ${accepted} accepted; refused: ${why}`;
    });
    const events = [...happened].map(([type, times]) => `${type} ${times}`).join(', ');
    return `\n${lines.join('\n')}\n  events: ${events}\n`;
  };

  return {
    play,
    counts,
    accepted: (type: Intent['type']) => tallyOf(type).accepted,
    happened: (name: string) => happened.get(name) ?? 0,
  };
};
