import assert from 'node:assert/strict';
import type { LoggedPeopleEvent } from '../../domain/events.ts';
import type { Member } from '../../domain/member.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { MEMBERS } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { realmOf } from './realms.ts';

type Entry = LogEntry<LoggedPeopleEvent>;

/** The log of the register, oldest first. */
export const registerOf = async (store: Store): Promise<readonly Entry[]> =>
  (await store.list(MEMBERS, 'log')).map((doc) => bodyOf<Entry>(doc)).toSorted((a, b) => a.seq - b.seq);

/** Throws where the hand-written table does not grant what an entry of the register did. */
export const isGrantedOfPeople = ({ actor, intent, events }: Entry, person: Member): void => {
  const key = `${person.tenant}:${person.object}`;
  assert.equal(actor, key, intent);
  const may = realmOf(person)?.judge.may ?? (() => false);
  const absence = intent === 'set-absence' || intent === 'end-absence';
  for (const { type, data } of events) {
    const what = `${intent} of ${data.person} by ${person.object}`;
    const own = absence && data.person === key;
    assert.ok(own || may(person, absence ? 'set-absence' : 'manage-members'), what);
    if (type === 'roles-changed' || type === 'admin-confirmed') assert.notEqual(data.person, key, what);
    if (type === 'absence-set' && data.person !== key) assert.notEqual(data.deputy, key, what);
  }
};

/**
 * Whoever may change the register may give somebody more than the hand-written table knows of: once that was judged,
 * everybody is again who they were. A new member, whom nobody plays, may stay.
 */
export const keeperOf = async (store: Store): Promise<() => Promise<void>> => {
  const before = new Map((await store.list(MEMBERS, 'member')).map(({ id, body }) => [id, body] as const));
  return async () => {
    for (const { id, etag: ifMatch, tags, body } of await store.list(MEMBERS, 'member')) {
      const kept = before.get(id);
      if (kept !== undefined && JSON.stringify(kept) !== JSON.stringify(body))
        await store.commit(MEMBERS, [{ op: 'replace', id, ifMatch, tags, body: kept }]);
    }
  };
};
