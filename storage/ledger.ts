import { createHash, randomBytes } from 'node:crypto';
import type { AnyIntent, Command } from '../domain/commands.ts';
import type { WithoutPersonal } from '../domain/events.ts';
import type { Head } from '../domain/head.ts';
import { personKey } from '../domain/member.ts';
import type { LogEntry, PersonalBody } from './documents.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** JSON with sorted keys: the same value always gives the same text, whatever store it came back from. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

export const hashOfEntry = (entry: Omit<LogEntry<unknown>, 'hash'>): string => sha256(canonicalJson(entry));

export const hashOfValue = (salt: string, value: unknown): string =>
  sha256(`${salt}\n${canonicalJson(value)}`);

const withoutPersonal = <E extends object>(event: E): WithoutPersonal<E> => {
  const { personal: _, ...rest } = event as E & { readonly personal?: unknown };
  return rest as WithoutPersonal<E>;
};

/** The case an event is about; empty where it is about none. */
const caseIn = (event: object): string => ('case' in event ? String(event.case) : '');

/** The personal values that a command's events carry, for each case in the order it is named. */
const personalOf = (events: readonly object[]): ReadonlyMap<string, PersonalBody> => {
  const bodies = new Map<string, PersonalBody>();
  for (const event of events) {
    const given: unknown = 'personal' in event ? event.personal : undefined;
    const values = Object.fromEntries(
      Object.entries(given ?? {}).map(([field, value]: [string, unknown]) => [
        field,
        { salt: randomBytes(16).toString('base64url'), value },
      ]),
    );
    if (Object.keys(values).length === 0) continue;
    const about = caseIn(event);
    bodies.set(about, { v: 1, values: { ...bodies.get(about)?.values, ...values } });
  }
  return bodies;
};

/** The name of a value's hash in the entry: by its field, and where there are several cases by the case too. */
const hashName = (field: string, number: string, several: boolean): string =>
  several ? `${number}/${field}` : field;

/** The log entry of a command and, apart from it, the personal values its events carry by case number. */
export const entryOf = <E extends object>(
  command: Command<AnyIntent>,
  events: readonly E[],
  head: Pick<Head, 'seq' | 'hash'>,
): {
  readonly entry: LogEntry<WithoutPersonal<E>>;
  readonly personal: ReadonlyMap<string, PersonalBody>;
} => {
  const personal = personalOf(events);
  const several = new Set(events.map(caseIn)).size > 1;
  const open = {
    v: 1 as const,
    seq: head.seq + 1,
    prevHash: head.hash,
    command: command.id,
    intent: command.intent.type,
    actor: personKey(command.actor),
    organisation: command.actor.organisation,
    at: command.at,
    events: events.map((event) => withoutPersonal(event)),
    personal: Object.fromEntries(
      [...personal].flatMap(([number, { values }]) =>
        Object.entries(values).map(([field, { salt, value }]) => [
          hashName(field, number, several),
          hashOfValue(salt, value),
        ]),
      ),
    ),
  };
  return { entry: { ...open, hash: hashOfEntry(open) }, personal };
};
