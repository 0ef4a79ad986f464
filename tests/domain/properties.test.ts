import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Intent } from '../../domain/commands.ts';
import { CORRECTABLE_DAYS } from '../../domain/correction.ts';
import type { DomainEvent } from '../../domain/events.ts';
import { decide } from '../../domain/decide.ts';
import { isLoanType } from '../../domain/loan/events.ts';
import type { Programme } from '../../domain/programme.ts';
import { checkInvariants } from './invariants.ts';
import { emptyMemory, record, stateFor, type Memory } from './memory.ts';
import { PILOT } from './people.ts';
import { resolve } from './random-commands.ts';
import { isLoanKind } from './random-loan.ts';
import { anyStep, CROWD, KINDS, plusDays, type Step } from './random-steps.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 300);
const COMMANDS = 120;
/** A run in which nearly everything is refused proves nothing. */
const LEAST = ROUNDS / 5;
const EVENT_TYPES = [
  'referred',
  'assessed',
  'question-asked',
  'question-answered',
  'invited',
  'disagreed',
  'joint-proposed',
  'joint-agreed',
  'joint-declined',
  'still-disagreed',
  'finally-decided',
  'refusal-begun',
  'refusal-drafted',
  'heard',
  'refusal-sent',
  'complained',
  'complaint-judged',
  'withdrawn',
  'discharge-begun',
  'discharge-dropped',
  'discharged',
  'reopened',
  'corrected',
  'deadline-extended',
  'waitlisted',
  'enrolled',
  'handed-over',
  'recused',
  'reinstated',
  'undone',
  'notice-acknowledged',
  'channel-bound',
  'offered',
  'offer-extended',
  'offer-declined',
  'offer-expired',
  'returned-to-line',
  'coach-taken',
  'activity-logged',
  'planned-dropped',
  'status-recorded',
  'note-added',
  'experience-shared',
  'phase-proposed',
  'phase-agreed',
  'phase-declined',
  'paused',
  'resumed',
  'support-changed',
  'consent-withdrawn',
  'consent-renewed',
  'followed-up',
  'loan-submitted',
  'loan-returned',
  'loan-answered',
  'loan-withdrawn',
  'loan-approved',
  'loan-refusal-drafted',
  'loan-heard',
  'loan-rejected',
  'loan-complained',
  'loan-complaint-judged',
  'loan-lapsed',
  'loan-disbursed',
  'loan-repayment',
  'loan-reminded',
  'loan-deferred',
  'loan-rescheduled',
  'loan-handed-to-recovery',
  'loan-write-off-proposed',
  'loan-write-off-declined',
  'loan-written-off',
  'loan-reversed',
] as const satisfies readonly DomainEvent['type'][];
/** A type that is missing above does not compile. */
const ALL_TYPES: readonly DomainEvent['type'][] extends readonly (typeof EVENT_TYPES)[number][]
  ? typeof EVENT_TYPES
  : never = EVENT_TYPES;

/** One place, and two more in the new year, so that places come free while people wait. */
const PROGRAMME: Programme = {
  ...PILOT,
  rules: {
    ...PILOT.rules,
    places: [
      { from: '2015-09-01', to: '2026-12-31', value: 1 },
      { from: '2027-01-01', value: 3 },
    ],
  },
};
const placesOn = (day: string): number => (day < '2027-01-01' ? 1 : 3);

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

describe('the rules, in any order of commands', () => {
  const tallies = new Map<Intent['type'], Tally>();
  const happened = new Map<string, number>();
  const tallyOf = (type: Intent['type']): Tally => {
    const tally = tallies.get(type) ?? { accepted: 0, refused: new Map<string, number>() };
    tallies.set(type, tally);
    return tally;
  };

  const play = (steps: readonly Step[]): void => {
    let memory: Memory = emptyMemory(PROGRAMME, CROWD);
    let today = '2026-12-10';
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

  it(`hold over ${ROUNDS} sequences of ${COMMANDS} commands`, function () {
    this.timeout(60_000 + ROUNDS * 400);
    fc.assert(fc.property(fc.array(anyStep, { minLength: COMMANDS, maxLength: COMMANDS }), play), {
      numRuns: ROUNDS,
    });
    const lines = [...tallies].map(([type, { accepted, refused }]) => {
      const why = [...refused].map(([code, times]) => `${code} ${times}`).join(', ');
      return `  ${type}: ${accepted} accepted; refused: ${why}`;
    });
    const events = [...happened].map(([type, times]) => `${type} ${times}`).join(', ');
    process.stdout.write(`\n${lines.join('\n')}\n  events: ${events}\n`);
    for (const type of KINDS.filter((kind) => !isLoanKind(kind)))
      assert.ok(tallyOf(type).accepted >= LEAST, `${type} was accepted ${tallyOf(type).accepted} times`);
    const days = CORRECTABLE_DAYS.map((field) => `corrected ${field}`);
    for (const type of [...ALL_TYPES.filter((one) => one !== 'corrected' && !isLoanType(one)), ...days])
      assert.ok((happened.get(type) ?? 0) >= LEAST, `${type} happened ${happened.get(type)} times`);
  });
});
