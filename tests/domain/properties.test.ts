import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Intent } from '../../domain/commands.ts';
import { CORRECTABLE_DAYS } from '../../domain/correction.ts';
import type { DomainEvent } from '../../domain/events.ts';
import { isLoanType } from '../../domain/loan/events.ts';
import type { RuleEvent } from '../../domain/rules/events.ts';
import type { Programme } from '../../domain/programme.ts';
import { LENDING_DAY, lentBefore } from './lent-before.ts';
import { emptyMemory } from './memory.ts';
import { PILOT } from './people.ts';
import { playerFrom } from './play.ts';
import { isLoanKind } from './random-loan.ts';
import { anyStep, CROWD, KINDS, lendingStep, type Step } from './random-steps.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 300);
const COMMANDS = 135;
/** Loans are all that is tried there, so fewer will do. */
const LENT_ROUNDS = Math.ceil(ROUNDS / 3);
/** A run in which nearly everything is refused proves nothing; a thousand of each are enough. */
const leastOf = (rounds: number): number => Math.min(rounds / 5, 1_000);
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
  'notice-questioned',
  'notice-answered',
  'channel-bound',
  'offered',
  'offer-extended',
  'offer-declined',
  'offer-expired',
  'returned-to-line',
  'coach-taken',
  'access-asked',
  'access-given',
  'remark-added',
  'activity-logged',
  'activity-corrected',
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
  'citizen-moved',
  'move-settled',
  'consent-withdrawn',
  'consent-renewed',
  'followed-up',
  'erasure-proposed',
  'erasure-declined',
  'erased',
  'loan-submitted',
  'loan-returned',
  'loan-answered',
  'loan-deadline-extended',
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
const ALL_TYPES: readonly Exclude<
  DomainEvent['type'],
  RuleEvent['type']
>[] extends readonly (typeof EVENT_TYPES)[number][]
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

const sequences = (step: fc.Arbitrary<Step>) => fc.array(step, { minLength: COMMANDS, maxLength: COMMANDS });

/** Plays many sequences; whatever is looked for has to have come about often. */
const holds = (
  { play, counts, accepted, happened }: ReturnType<typeof playerFrom>,
  step: fc.Arbitrary<Step>,
  rounds: number,
  kinds: readonly Intent['type'][],
  names: readonly string[],
): void => {
  fc.assert(fc.property(sequences(step), play), { numRuns: rounds });
  process.stdout.write(counts());
  const least = leastOf(rounds);
  for (const type of kinds)
    assert.ok(accepted(type) >= least, `${type} was accepted ${accepted(type)} times`);
  for (const name of names) assert.ok(happened(name) >= least, `${name} happened ${happened(name)} times`);
};

describe('the rules, in any order of commands', () => {
  it(`hold over ${ROUNDS} sequences of ${COMMANDS} commands`, function () {
    this.timeout(60_000 + ROUNDS * 400);
    const player = playerFrom(() => ({
      memory: emptyMemory(PROGRAMME, CROWD),
      today: '2026-12-10',
      placesOn,
    }));
    const days = CORRECTABLE_DAYS.map((field) => `corrected ${field}`);
    const types = ALL_TYPES.filter((one) => one !== 'corrected' && !isLoanType(one));
    // What the host repeats after a backup was put back is nobody's command.
    const kinds = KINDS.filter((kind) => !isLoanKind(kind) && kind !== 'repeat-erasure');
    holds(player, anyStep, ROUNDS, kinds, [...types, ...days]);
  });

  it(`hold over ${LENT_ROUNDS} more where money is lent`, function () {
    this.timeout(60_000 + LENT_ROUNDS * 1_500);
    const memory = lentBefore(PROGRAMME, CROWD);
    const player = playerFrom(() => ({ memory, today: LENDING_DAY, placesOn }));
    holds(player, lendingStep, LENT_ROUNDS, KINDS.filter(isLoanKind), ALL_TYPES.filter(isLoanType));
  });
});
