import type { PersonalValues } from '../domain/case.ts';
import type { CaseEvent, LoggedEvent } from '../domain/events.ts';
import { isCaseEvent } from '../domain/events.ts';
import type { PastEntry } from '../domain/history.ts';
import type { LogEntry, PersonalBody } from './documents/log.ts';
import { bodyOf, maybeBody } from './documents/body.ts';
import { personalId } from './keys.ts';
import { listAll } from './list-all.ts';
import type { Reader } from './port.ts';

/** An entry may be about several cases: what happened in the others is none of this one's affair. */
const within = (entry: LogEntry, number: string): LogEntry => ({
  ...entry,
  events: entry.events.filter((event) => isCaseEvent(event) && event.case === number),
});

/** The entries of a case's log as far as they concern it, oldest first; the chain is kept by the whole ones. */
export const logOf = async (
  store: Pick<Reader, 'list'>,
  partition: string,
  number: string,
): Promise<readonly LogEntry[]> => {
  const docs = await listAll(store, partition, `case:${number}`);
  return docs.map((doc) => within(bodyOf<LogEntry>(doc), number)).toSorted((a, b) => a.seq - b.seq);
};

/** The personal values of an entry without their salts; erased ones are absent. */
export const valuesIn = (personal: PersonalBody | undefined): PersonalValues =>
  Object.fromEntries(Object.entries(personal?.values ?? {}).map(([field, { value }]) => [field, value]));

/** The personal values of an entry stand apart from it, once for all its events; the first one carries them. */
const withPersonal = (
  events: readonly LoggedEvent[],
  personal: PersonalBody | undefined,
): readonly CaseEvent[] =>
  events
    .filter((event) => isCaseEvent(event))
    .map((event, index) => (index === 0 && personal ? { ...event, personal: valuesIn(personal) } : event));

/** An entry with the personal values that stand apart from it. */
export interface LogRecord {
  readonly entry: LogEntry;
  readonly personal: PersonalBody | undefined;
}

/** The entries of a case's log and what stands beside them, oldest first. */
export const recordsOf = async (
  store: Pick<Reader, 'read' | 'list'>,
  partition: string,
  number: string,
): Promise<readonly LogRecord[]> => {
  const entries = await logOf(store, partition, number);
  const personal = await store.read(
    partition,
    entries.map(({ seq }) => personalId(number, seq)),
  );
  return entries.map((entry, index) => ({ entry, personal: maybeBody<PersonalBody>(personal[index]) }));
};

/** The same from records that were read already; erased values are absent. */
export const historyFrom = (records: readonly LogRecord[], programme: string): readonly PastEntry[] =>
  records.map(({ entry: { seq, actor, at, events }, personal }) => ({
    deed: { by: actor, at, programme, seq },
    events: withPersonal(events, personal),
  }));

/** The entries of a case's log with their personal values, oldest first; erased values are absent. */
export const historyOf = async (
  store: Pick<Reader, 'read' | 'list'>,
  partition: string,
  programme: string,
  number: string,
): Promise<readonly PastEntry[]> => historyFrom(await recordsOf(store, partition, number), programme);
