import type { Instant } from '../domain/day.ts';
import type { HeadBody } from '../storage/documents/programme.ts';
import { maybeBody } from '../storage/documents/body.ts';
import { programmePartition } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import type { Log } from './log/log.ts';
import { makeProgrammes } from './programmes.ts';

const newestEntry = async (store: Store): Promise<Instant> => {
  const bodies = await makeProgrammes(store, Date.now).all();
  const moments = await Promise.all(
    bodies.map(async ({ programme }) => {
      const [doc] = await store.read(programmePartition(programme.id), ['head']);
      return maybeBody<HeadBody>(doc)?.at ?? '';
    }),
  );
  return moments.toSorted().at(-1) ?? '';
};

/**
 * Where the product clock starts in local mode: as asked, else now; never before the newest log entry, or what
 * happened would lie in the future. Says so in the log when it has to move. `undefined`: it runs with the real one.
 */
export const productStartFor = async (
  store: Store,
  asked: Instant | undefined,
  now: Instant,
  log: Log,
): Promise<Instant | undefined> => {
  const newest = await newestEntry(store);
  if (newest <= (asked ?? now)) return asked;
  log('clock-moved', { asked: asked ?? now, start: newest });
  return newest;
};
