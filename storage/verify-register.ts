import type { LoggedPeopleEvent } from '../domain/events.ts';
import type { Member, PersonKey } from '../domain/member.ts';
import type { Names, PeopleEvent } from '../domain/people/events.ts';
import { evolveMember } from '../domain/people/evolve.ts';
import type { Breaks } from './breaks.ts';
import type { LogEntry, PersonalBody } from './documents/log.ts';
import { bodyOf, maybeBody } from './documents/body.ts';
import { memberId, MEMBERS, personalId } from './keys.ts';
import { canonicalJson, hashOfValue } from './ledger.ts';
import { listAll } from './list-all.ts';
import type { Reader } from './port.ts';

type Entry = LogEntry<LoggedPeopleEvent>;
type Members = ReadonlyMap<PersonKey, Member>;

/** The names of an entry, once each is the one it was made with; an erased one is not there. */
const namesIn = (
  entry: Entry,
  personal: PersonalBody | undefined,
  breaks: Breaks,
): Record<string, string> => {
  const { seq, personal: hashes } = entry;
  if (!personal && Object.keys(hashes).length > 0) breaks.note({ kind: 'value-missing', seq });
  const names: Record<string, string> = {};
  for (const [field, { salt, value }] of Object.entries(personal?.values ?? {})) {
    if (hashOfValue(salt, value) === hashes[field]) names[field] = String(value);
    else breaks.note({ kind: 'value', seq, field: 'name' });
  }
  return names;
};

const named = (event: LoggedPeopleEvent, names: Names): PeopleEvent =>
  event.type === 'member-added' ? { ...event, personal: names } : event;

const after = (members: Members, event: PeopleEvent, by: PersonKey): Members => {
  const { person } = event.data;
  return new Map([...members, [person, evolveMember(members.get(person), event, by)]]);
};

/** The members as their log makes them against the documents: each person is a fold over what was done to them. */
export const verifyRegister = async (reader: Reader, upTo: number, breaks: Breaks): Promise<void> => {
  const entries = (await listAll(reader, MEMBERS, 'log'))
    .map((doc) => bodyOf<Entry>(doc))
    .filter(({ seq }) => seq <= upTo)
    .toSorted((a, b) => a.seq - b.seq);
  let members: Members = new Map();
  for (const entry of entries) {
    const [doc] = await reader.read(MEMBERS, [personalId(MEMBERS, entry.seq)]);
    const names = namesIn(entry, maybeBody<PersonalBody>(doc), breaks);
    for (const event of entry.events) members = after(members, named(event, names), entry.actor);
  }
  const wanted = new Map([...members].map(([person, member]) => [memberId(person), member]));
  for (const doc of await listAll(reader, MEMBERS, 'member')) {
    const member = wanted.get(doc.id);
    wanted.delete(doc.id);
    if (!member || canonicalJson({ v: 1, ...member }) !== canonicalJson(doc.body))
      breaks.note({ kind: 'member' });
  }
  for (const _ of wanted) breaks.note({ kind: 'member-missing' });
};
