import type { AnyIntent } from '../../domain/commands.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { ALARMS } from '../status/alarms.ts';
import { REASONS } from '../teams/reasons.ts';
import type { Kind } from './kinds.ts';
import {
  amount,
  count,
  errorCode,
  fault,
  flag,
  instant,
  oneOf,
  packageName,
  programmeId,
  word,
} from './kinds.ts';

/**
 * Every field that may stand in the technical log, with the kind of its values. Nothing else is written, so what a
 * person wrote, a name, an address or the id of a person has no way in.
 */
export const FIELDS = {
  /** What happened or where it broke. */
  fault,
  code: errorCode,
  status: count,
  unclear: flag,
  reason: oneOf(REASONS),
  outcome: oneOf([
    'answered',
    'silent',
    'late',
    'failed',
    'done',
    'again',
    'refused',
    'sent',
    'waiting',
    'parked',
    'over',
    'later',
    'paced',
    'lost',
  ]),
  ms: count,
  /** Of a turn or command on Cosmos DB: HTTP requests, repeated ones included, and the request units they cost. */
  requests: count,
  ru: amount,
  /** A turn. */
  kind: oneOf(['text', 'press', 'file', 'search', 'hello', 'other']),
  personal: flag,
  /** A command. */
  intent: word<AnyIntent['type']>(),
  refusal: word<Refusal['code']>(),
  programme: programmeId,
  entry: count,
  /** A card on its way; `about` is its notice's or log number. */
  delivery: word<DeliveryBody['what']['kind']>(),
  about: count,
  /** How many things of the checklist are missing. */
  missing: count,
  /** Administrators taken from the configuration. */
  admins: count,
  /** Cards that could not be replaced after an erasure. */
  cards: count,
  /** Cases erased once more after a backup was put back. */
  cases: count,
  /** The process. */
  port: count,
  store: oneOf(['sqlite', 'cosmos']),
  local: flag,
  asked: instant,
  start: instant,
  /** Keys of incoming tokens: how many, and how old in minutes. */
  keys: count,
  minutes: count,
  /** What libraries write. */
  method: oneOf(['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'assert', 'other']),
  package: packageName,
  /** One of the alarms of docs/operations.md. */
  alarm: oneOf(ALARMS),
  /** The heads of the event log on their way out. */
  target: oneOf(['file', 'url']),
  chains: count,
} as const satisfies Readonly<Record<string, Kind<string | number | boolean>>>;

type Table = typeof FIELDS;
type ValueOf<K> = K extends Kind<infer T> ? T : never;

export type Fields = { readonly [Name in keyof Table]?: ValueOf<Table[Name]> | undefined };

/** Written where a field was not: names of known fields only, for an unknown name may itself be a person's. */
export interface Kept {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly dropped: readonly string[];
  readonly unknown: number;
}

/** What of the given fields may be written. */
export const allowed = (given: object): Kept => {
  const fields: Record<string, unknown> = {};
  const dropped: string[] = [];
  let unknown = 0;
  for (const [name, value] of Object.entries(given) as readonly (readonly [string, unknown])[]) {
    if (value === undefined) continue;
    const kind = (FIELDS as Readonly<Record<string, Kind<string | number | boolean>>>)[name];
    if (!kind || !Object.hasOwn(FIELDS, name)) unknown += 1;
    else if (kind.fits(value)) fields[name] = value;
    else dropped.push(name);
  }
  return { fields, dropped, unknown };
};
