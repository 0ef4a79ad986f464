import type { Command } from '../domain/commands.ts';
import { decide } from '../domain/decide.ts';
import type { Member } from '../domain/member.ts';
import { personKey } from '../domain/member.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { LoggedEvent } from '../domain/events.ts';
import { programmePartition } from './keys.ts';
import { inRows } from './in-rows.ts';
import type { Patience } from './keyed-queue.ts';
import { load } from './load.ts';
import type { Store } from './port.ts';
import { project } from './project.ts';
import { isStill, untilCommitted } from './until-committed.ts';

/** What became of a command. `again`: it had been carried out before; the outcome is the first one's. */
export type Outcome<E = LoggedEvent> =
  | {
      readonly kind: 'done';
      readonly again: boolean;
      readonly events: readonly E[];
      /** The log number; absent where nothing had to be done. */
      readonly entry?: number;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface ExecuteDeps {
  readonly store: Store;
  readonly members: () => Promise<readonly Member[]>;
  /** The real clock, milliseconds since 1970. */
  readonly now: () => number;
  /** Longest time for all attempts of one command, milliseconds. */
  readonly budgetMs: number;
  /** How long a command waits behind others of its programme; as long as it takes unless told. */
  readonly patience?: Patience;
}

export type Execute = (programme: string, command: Command) => Promise<Outcome>;

const attempt = async (
  deps: ExecuteDeps,
  programme: string,
  asked: Command,
): Promise<Outcome | undefined> => {
  const members = await deps.members();
  // Who they were when they spoke says nothing of what they may now.
  const key = personKey(asked.actor);
  const command = { ...asked, actor: members.find((one) => personKey(one) === key) ?? asked.actor };
  const loaded = await load(deps.store, programme, command, members);
  if (loaded.done) {
    return { kind: 'done', again: true, events: loaded.done.events, entry: loaded.done.seq };
  }
  const decided = decide(command, loaded.state);
  if (!decided.ok) {
    const partition = programmePartition(programme);
    return (await isStill(deps.store, partition, loaded.docs.head))
      ? { kind: 'refused', refusal: decided.refusal }
      : undefined;
  }
  if (decided.events.length === 0) return { kind: 'done', again: true, events: [] };
  const { writes, entry } = project(command, decided.events, loaded, members, deps.now());
  const result = await deps.store.commit(programmePartition(programme), writes);
  return result.ok ? { kind: 'done', again: false, events: entry.events, entry: entry.seq } : undefined;
};

/**
 * Load → decide → commit, one command of a programme at a time in this process. A conflict with another process
 * starts over from fresh state, and so does a refusal when something was carried out meanwhile: it may have been this
 * very command, by another process. Throws StoreUnavailable when the budget is used up; doing the same command again is
 * harmless.
 */
export const makeExecute = (deps: ExecuteDeps): Execute => {
  const queue = inRows(deps.now, deps.patience);
  return (programme, command) =>
    queue.run(programme, () => untilCommitted(deps, () => attempt(deps, programme, command)));
};
