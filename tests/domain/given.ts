import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import { decide } from '../../domain/decide.ts';
import type { DomainEvent } from '../../domain/events.ts';
import type { Member } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Decided, Refusal } from '../../domain/refusal.ts';
import { emptyMemory, record, stateFor, type Memory } from './memory.ts';
import { PEOPLE, PILOT } from './people.ts';

/** A Monday. */
export const TODAY = '2026-11-23';

/** What one command left behind. */
export interface Past {
  readonly by: Member;
  readonly at: string;
  readonly events: readonly DomainEvent[];
}

export interface Given {
  readonly memory: Memory;
  /** The case as the past has left it. */
  caseOf(number: string): Case;
  when(
    intent: Intent,
    by: Member,
    today?: string,
    at?: string,
  ): {
    readonly decided: Decided<DomainEvent>;
    /** The state once it has happened. */
    after(): Given;
    happens(...events: readonly DomainEvent[]): void;
    refuses(refusal: Refusal): void;
  };
}

/** Given a state, when somebody asks for something, then this happens or that is the reason it does not. */
export const givenMemory = (memory: Memory): Given => ({
  memory,
  caseOf(number) {
    const found = memory.cases.get(number);
    assert.ok(found, `there is no case ${number}`);
    return found;
  },
  when(intent, by, today = TODAY, at = `${today}T09:12:00.000Z`) {
    const command = { id: 'command', actor: by, at, today, intent };
    const decided = decide(command, stateFor(memory, intent));
    return {
      decided,
      after: () => {
        assert.ok(decided.ok, JSON.stringify(decided));
        return givenMemory(record(memory, by, at, decided.events));
      },
      happens: (...events) => assert.deepEqual(decided, { ok: true, events }),
      refuses: (refusal) => assert.deepEqual(decided, { ok: false, refusal }),
    };
  },
});

/** Given what happened, oldest first. */
export const given = (
  past: readonly Past[] = [],
  programme: Programme = PILOT,
  members: readonly Member[] = PEOPLE,
): Given =>
  givenMemory(
    past.reduce<Memory>(
      (before, { by, at, events }) => record(before, by, at, events),
      emptyMemory(programme, members),
    ),
  );
