import { hash, randomBytes } from 'node:crypto';
import type { AnyIntent, Command } from '../domain/commands.ts';
import type { WithoutPersonal } from '../domain/events.ts';
import type { Head } from '../domain/head.ts';
import { personKey } from '../domain/member.ts';
import type { LogEntry, PersonalBody } from './documents/log.ts';

const sha256 = (text: string): string => hash('sha256', text, 'base64url');

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : 1);

/** In the order in which an object of sorted keys has them: small whole numbers come first, as numbers. */
const sortedKeys = (value: object): readonly string[] => {
  const keys = Object.keys(value);
  const isSorted = keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);
  const isNumbered = keys.some((key) => key !== '' && key <= ':');
  if (isSorted && !isNumbered) return keys;
  const sorted = keys.toSorted(byCodeUnits);
  return isNumbered ? Object.keys(Object.fromEntries(sorted.map((key) => [key, 0]))) : sorted;
};

const hasOwnForm = (value: object): boolean =>
  'toJSON' in value && typeof (value as { readonly toJSON: unknown }).toJSON === 'function';

const written = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (hasOwnForm(value)) return written(JSON.parse(JSON.stringify(value) ?? 'null'));
  let text = '';
  if (Array.isArray(value)) {
    for (const part of value as readonly unknown[])
      text += `${text === '' ? '' : ','}${written(part) ?? 'null'}`;
    return `[${text}]`;
  }
  for (const key of sortedKeys(value)) {
    const part = written((value as Readonly<Record<string, unknown>>)[key]);
    if (part !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${part}`;
  }
  return `{${text}}`;
};

/**
 * JSON with sorted keys: the same value always gives the same text, whatever store it came back from. Written by hand,
 * as the hash of each entry of a log is made of it: sorting through copies takes three times as long.
 */
export const canonicalJson = (value: unknown): string => String(written(value));

/**
 * SHA-256 over the canonical JSON, in hexadecimal digits; the hash before it is a part of the entry, which makes
 * the chain.
 */
export const hashOfEntry = (entry: Omit<LogEntry<unknown>, 'hash'>): string => sha256(canonicalJson(entry));

/**
 * What the log keeps in the place of a personal value. The salt is kept with the value and erased with it: then
 * nobody can try values out.
 */
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
