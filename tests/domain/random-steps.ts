import * as fc from 'fast-check';
import type { Intent } from '../../domain/commands.ts';
import type { RuleIntent } from '../../domain/rules/intents.ts';
import type { Member } from '../../domain/member.ts';
import * as people from './people.ts';

/** Rules have rounds of their own: tests/domain/rules/random.test.ts. */
type Kind = Exclude<Intent['type'], RuleIntent['type']>;

/** Everybody, and those who look like them but are not. */
export const CROWD: readonly Member[] = [
  ...people.PEOPLE,
  people.NORA,
  people.KARLA,
  people.LENE,
  people.FIE,
  people.expired(people.person('gone', 'naestved', 'visitator'), '2026-12-01'),
  { ...people.ANNA, tenant: 'se' },
  people.elsewhere(people.person('out', 'roskilde', 'caseworker', 'visitator', 'admin'), 'roskilde'),
];

export interface Step {
  readonly kind: Kind;
  /** Whether somebody with the role acts, on a case where it can be. */
  readonly fits: boolean;
  readonly who: number;
  readonly which: number;
  /** Days since the last command. */
  readonly later: number;
  /** Days from today to the date in the form. */
  readonly offset: number;
  readonly recommendation: number;
}

/** How often each is tried: what lies deep in a case's life more often, what ends it seldom. Loans have a mix of their own. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  refer: 7,
  approve: 10,
  reject: 5,
  ask: 2,
  reply: 3,
  invite: 2,
  'decide-jointly': 5,
  countersign: 6,
  'decide-finally': 5,
  'draft-refusal': 6,
  'record-hearing': 7,
  'record-letter': 8,
  complain: 7,
  'judge-complaint': 7,
  discharge: 12,
  reopen: 14,
  withdraw: 4,
  correct: 17,
  extend: 2,
  'hand-over': 8,
  recuse: 5,
  reinstate: 4,
  undo: 5,
  acknowledge: 2,
  'ask-notice': 6,
  'answer-notice': 8,
  'bind-channel': 1,
  'answer-offer': 26,
  'take-case': 3,
  'log-activities': 12,
  'correct-activity': 34,
  'drop-planned': 44,
  'record-status': 9,
  'add-note': 3,
  'share-experience': 1,
  'propose-phase': 9,
  'answer-phase': 9,
  pause: 6,
  resume: 6,
  'change-support': 3,
  'report-move': 8,
  'settle-move': 16,
  'withdraw-consent': 3,
  'renew-consent': 9,
  'ask-access': 3,
  'give-access': 14,
  'add-remark': 3,
  'follow-up': 8,
  'propose-erasure': 12,
  'answer-erasure': 40,
  // Nobody's: the host repeats what two people did.
  'repeat-erasure': 0,
  'request-loan': 0,
  'withdraw-loan': 0,
  'approve-loan': 0,
  'return-loan': 0,
  'reject-loan': 0,
  'record-loan-hearing': 0,
  'record-loan-letter': 0,
  'extend-loan': 0,
  'complain-loan': 0,
  'judge-loan-complaint': 0,
  disburse: 0,
  repay: 0,
  'remind-debtor': 0,
  defer: 0,
  reschedule: 0,
  'hand-to-recovery': 0,
  'propose-write-off': 0,
  'answer-write-off': 0,
  reverse: 0,
};

/** The same where money is lent: a loan is asked for often, and the course goes on beside it. */
const LENDING_WEIGHTS: Readonly<Record<Kind, number>> = {
  ...(Object.fromEntries(Object.keys(WEIGHTS).map((kind) => [kind, 1])) as typeof WEIGHTS),
  'repeat-erasure': 0,
  discharge: 6,
  reopen: 10,
  undo: 8,
  pause: 3,
  resume: 3,
  'request-loan': 40,
  'withdraw-loan': 4,
  'approve-loan': 30,
  'return-loan': 10,
  'reject-loan': 8,
  'record-loan-hearing': 22,
  'record-loan-letter': 26,
  'extend-loan': 12,
  'complain-loan': 22,
  'judge-loan-complaint': 30,
  disburse: 12,
  repay: 14,
  'remind-debtor': 10,
  defer: 8,
  reschedule: 8,
  'hand-to-recovery': 10,
  'propose-write-off': 10,
  'answer-write-off': 12,
  reverse: 24,
};
export const KINDS = Object.keys(WEIGHTS) as readonly Kind[];

const stepBy = (weights: Readonly<Record<Kind, number>>): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.oneof(...KINDS.map((kind) => ({ weight: weights[kind], arbitrary: fc.constant(kind) }))),
    fits: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    who: fc.nat(60),
    which: fc.nat(1_000),
    later: fc.oneof(
      { weight: 36, arbitrary: fc.constant(0) },
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 3 }) },
      // Long enough for an offer to run out, and for a follow-up to be due.
      { weight: 2, arbitrary: fc.constantFrom(15, 15, 15, 40, 160) },
    ),
    offset: fc.integer({ min: -30, max: 3 }),
    recommendation: fc.nat(11),
  });

export const anyStep = stepBy(WEIGHTS);
export const lendingStep = stepBy(LENDING_WEIGHTS);

/** ISO days by plain arithmetic in UTC. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const pick = <T>(list: readonly T[], index: number): T | undefined =>
  list[index % Math.max(1, list.length)];
