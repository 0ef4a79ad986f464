import type { Instant } from '../../domain/day.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import type { PersonKey } from '../../domain/member.ts';

/**
 * One entry of the event log. It is the "already done" mark of its command too, and the link of a hash chain: who
 * changes, removes or reorders entries breaks it. `personal` holds a salted hash for every personal value, so that
 * an erased value leaves the chain whole; its name is the field, after `<case>/` where an entry is about several.
 */
export interface LogEntry<E = LoggedEvent> {
  readonly v: 1;
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  readonly command: string;
  readonly intent: string;
  readonly actor: PersonKey;
  readonly organisation: string;
  readonly at: Instant;
  readonly events: readonly E[];
  readonly personal: Readonly<Record<string, string>>;
}

/** The personal values of one log entry with their salts; erasing replaces `values` by an empty record. */
export interface PersonalBody {
  readonly v: 1;
  readonly values: Readonly<Record<string, { readonly salt: string; readonly value: unknown }>>;
}

/**
 * The cases of whose part in one entry of the log the authority that made it keeps a copy in its own system, and by whom
 * it was fetched. Created with the entry and beside the log; a case is taken off it when the person there is erased.
 */
export interface ToCopyBody {
  readonly v: 1;
  readonly entry: number;
  readonly organisation: string;
  readonly cases: readonly string[];
  /** By case. */
  readonly copied: Readonly<Record<string, { readonly by: PersonKey; readonly at: Instant }>>;
}
