import assert from 'node:assert/strict';
import type { Member } from '../../domain/member.ts';
import { decidePeople } from '../../domain/people/decide.ts';
import type { PeopleEvent } from '../../domain/people/events.ts';
import { evolveMember } from '../../domain/people/evolve.ts';
import type { PeopleIntent } from '../../domain/people/intents.ts';
import type { Decided, Refusal } from '../../domain/refusal.ts';
import { TODAY } from './given.ts';
import { PILOT } from './people.ts';

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

export interface Register {
  readonly members: readonly Member[];
  find(person: string): Member;
  when(
    intent: PeopleIntent,
    by: Member,
    today?: string,
  ): {
    readonly decided: Decided<PeopleEvent>;
    after(): Register;
    happens(...events: readonly PeopleEvent[]): void;
    refuses(refusal: Refusal): void;
  };
}

const evolved = (
  members: readonly Member[],
  events: readonly PeopleEvent[],
  by: string,
): readonly Member[] => {
  const found = new Map(members.map((member) => [keyOf(member), member]));
  for (const event of events) {
    const { person } = event.data;
    found.set(person, evolveMember(found.get(person), event, by));
  }
  return [...found.values()];
};

/** Given who is in the register, when somebody asks for a change, then this happens or that is why not. */
export const register = (members: readonly Member[], openCases = 0): Register => ({
  members,
  find: (person) => members.find((member) => keyOf(member) === person) ?? assert.fail(person),
  when(intent, actor, today = TODAY) {
    const at = `${today}T09:12:00.000Z`;
    const state = { members, programmes: [PILOT], openCases };
    const decided = decidePeople({ id: 'command', actor, at, today, intent }, state);
    return {
      decided,
      after: () => {
        assert.ok(decided.ok, JSON.stringify(decided));
        return register(evolved(members, decided.events, keyOf(actor)), openCases);
      },
      happens: (...events) => assert.deepEqual(decided, { ok: true, events }),
      refuses: (refusal) => assert.deepEqual(decided, { ok: false, refusal }),
    };
  },
});
