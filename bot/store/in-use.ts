import { openToRead } from '../../storage/open.ts';
import { FolderInUse, lockFolder } from '../../storage/sqlite-lock.ts';
import { heldUntil, LEASE_MS, OUTBOX } from '../outbox/lease.ts';
import { whileOpen } from '../while-open.ts';
import type { Named } from './named.ts';
import { Refused } from './refused.ts';

/** `doing`: what the tool was asked for, as in `before it is copied`. */
const inUse = (says: string, doing: string, hint = ''): Refused =>
  new Refused(
    `A bot is working on ${says}. Stop it before ${doing}, for what it writes meanwhile would be lost${hint}.`,
  );

/** Locks a folder for the tool, so that no bot starts there meanwhile. Throws Refused while one works there. */
export const holdFolder = (folder: string, says: string, doing: string): { readonly release: () => void } => {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (error instanceof FolderInUse) throw inUse(says, doing);
    throw error;
  }
};

/** Where a process was killed, another that works there takes the lease over within this time of its end. */
const TAKEN_OVER_MS = 30_000;

/**
 * Throws Refused while a bot works on the store: on SQLite for as long as it is held, on Cosmos DB at this moment, where
 * some process of a bot that runs has the lease of who sends, or takes it soon. `now`: real clock, milliseconds.
 */
export const holdStill = async (
  { settings, says }: Named,
  doing: string,
  now: number,
): Promise<{ readonly release: () => void }> => {
  if (settings.kind === 'sqlite') return holdFolder(settings.folder, says, doing);
  const held = await whileOpen(await openToRead(settings), (reader) => heldUntil(reader, OUTBOX));
  if (held + TAKEN_OVER_MS <= now) return { release: () => undefined };
  throw inUse(
    says,
    doing,
    ` (all its processes; one that was killed counts for ${(LEASE_MS + TAKEN_OVER_MS) / 1_000} seconds)`,
  );
};
