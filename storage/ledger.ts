import { createHash, randomBytes } from 'node:crypto';
import type { Command } from '../domain/commands.ts';
import type { DomainEvent, LoggedEvent } from '../domain/events.ts';
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

export const hashOfEntry = (entry: Omit<LogEntry, 'hash'>): string => sha256(canonicalJson(entry));

export const hashOfValue = (salt: string, value: unknown): string =>
  sha256(`${salt}\n${canonicalJson(value)}`);

const withoutPersonal = (event: DomainEvent): LoggedEvent => {
  if (!('personal' in event)) return event;
  const { personal: _, ...rest } = event;
  return rest;
};

/** The log entry of a command and, apart from it, the personal values its events carry. */
export const entryOf = (
  command: Command,
  events: readonly DomainEvent[],
  head: Head,
): { readonly entry: LogEntry; readonly personal: PersonalBody | undefined } => {
  const given = Object.assign(
    {},
    ...events.map((event) => ('personal' in event ? event.personal : {})),
  ) as object;
  const values = Object.fromEntries(
    Object.entries(given).map(([field, value]: [string, unknown]) => [
      field,
      { salt: randomBytes(16).toString('base64url'), value },
    ]),
  );
  const open = {
    v: 1 as const,
    seq: head.seq + 1,
    prevHash: head.hash,
    command: command.id,
    intent: command.intent.type,
    actor: personKey(command.actor),
    organisation: command.actor.organisation,
    at: command.at,
    events: events.map(withoutPersonal),
    personal: Object.fromEntries(
      Object.entries(values).map(([field, { salt, value }]) => [field, hashOfValue(salt, value)]),
    ),
  };
  return {
    entry: { ...open, hash: hashOfEntry(open) },
    personal: Object.keys(values).length > 0 ? { v: 1, values } : undefined,
  };
};
