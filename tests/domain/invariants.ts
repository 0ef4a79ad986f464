import assert from 'node:assert/strict';
import type { Intent } from '../../domain/commands.ts';
import type { DomainEvent } from '../../domain/events.ts';
import type { Member } from '../../domain/member.ts';
import { casesFit, closedStaysClosed, moves } from './invariants-of-cases.ts';
import { dues, gate, pausesKept, unseenByProvider } from './invariants-of-course.ts';
import {
  endLapses,
  instalmentsDue,
  keysOfLoans,
  moneyAddsUp,
  requestsInMain,
  stepsStay,
  withinCeiling,
} from './invariants-of-loans.ts';
import { headFits, numbers, placeOrQueue } from './invariants-of-places.ts';
import { foldOfLog, undoneExactly } from './invariants-of-undo.ts';
import { twoKeys, whoActed } from './invariants-of-people.ts';
import type { Memory } from './memory.ts';
import { MARK } from './random-forms.ts';

/** One accepted command, with the states around it. */
export interface Accepted {
  readonly by: Member;
  readonly intent: Intent;
  readonly today: string;
  readonly events: readonly DomainEvent[];
  readonly before: Memory;
  readonly after: Memory;
  /** How many places are bought that day. */
  readonly places: number;
  /** The states before each log number. */
  readonly states: ReadonlyMap<number, Memory>;
}

const nothingPersonal = ({ events, after: { head, notices } }: Accepted): void => {
  const plain = events.map((event) => ('personal' in event ? { ...event, personal: undefined } : event));
  const text = JSON.stringify([plain, head, [...notices.values()]]);
  assert.ok(!text.includes(MARK));
  for (const field of ['dischargeReason', 'dischargeNote', 'outcome', 'cvr'])
    assert.ok(!text.includes(field), field);
};

const RULES = [
  whoActed,
  twoKeys,
  moves,
  closedStaysClosed,
  casesFit,
  placeOrQueue,
  numbers,
  headFits,
  foldOfLog,
  undoneExactly,
  nothingPersonal,
  gate,
  pausesKept,
  dues,
  unseenByProvider,
  moneyAddsUp,
  instalmentsDue,
  withinCeiling,
  keysOfLoans,
  requestsInMain,
  endLapses,
  stepsStay,
];

/** What must hold after every command, whatever came before. */
export const checkInvariants = (accepted: Accepted): void => {
  for (const rule of RULES) rule(accepted);
};
