import type { CaseEvent, LoggedEvent } from '../domain/events.ts';
import { isCaseEvent } from '../domain/events.ts';
import type { PastEntry } from '../domain/history.ts';
import type { LogEntry, PersonalBody } from './documents.ts';
import { bodyOf, maybeBody } from './documents.ts';
import { personalId } from './keys.ts';
import type { Store } from './port.ts';

/** The personal values of an entry stand apart from it, once for all its events; the first one carries them. */
const withPersonal = (
  events: readonly LoggedEvent[],
  personal: PersonalBody | undefined,
): readonly CaseEvent[] => {
  const values = Object.fromEntries(
    Object.entries(personal?.values ?? {}).map(([field, { value }]) => [field, value]),
  );
  return events
    .filter((event) => isCaseEvent(event))
    .map((event, index) => (index === 0 && personal ? { ...event, personal: values } : event));
};

/** The entries of a case's log with their personal values, oldest first; erased values are absent. */
export const historyOf = async (
  store: Store,
  partition: string,
  programme: string,
  number: string,
): Promise<readonly PastEntry[]> => {
  const docs = await store.list(partition, `case:${number}`);
  const entries = docs.map((doc) => bodyOf<LogEntry>(doc)).toSorted((a, b) => a.seq - b.seq);
  const personal = await store.read(
    partition,
    entries.map(({ seq }) => personalId(number, seq)),
  );
  return entries.map(({ seq, actor, at, events }, index) => ({
    deed: { by: actor, at, programme, seq },
    events: withPersonal(events, maybeBody<PersonalBody>(personal[index])),
  }));
};
