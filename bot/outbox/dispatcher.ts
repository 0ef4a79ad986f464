import type { DeliveryBody, ProgrammeBody } from '../../storage/documents.ts';
import { bodyOf } from '../../storage/documents.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Doc } from '../../storage/port.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import { faultLine, type Log } from '../http/faults.ts';
import type { Programmes } from '../programmes.ts';
import type { DeliverDeps, Delivered } from './deliver.ts';
import { deliver, PARKED, parkedTag, saveDelivery, whomOf } from './deliver.ts';

/** How often other processes' work and overdue attempts are looked for, milliseconds. */
const POLL_MS = 15_000;

export interface DispatcherDeps extends DeliverDeps {
  readonly programmes: Programmes;
  readonly log: Log;
}

/** Sends what commands left to be sent, and goes on after a crash with what an earlier process left. */
export interface Dispatcher {
  start(): void;
  /** There may be something new. */
  kick(): void;
  /**
   * Somebody (by their key) spoke, or somebody in the channel (CHANNEL) did: what found nobody there before goes out now. Asks the store only
   * where something is known to wait, or where it is `news` that they can be reached.
   */
  spoke(whom: string, news: boolean): Promise<void>;
  /** Resolves when the round under way is over and the lease is given back. */
  stop(): Promise<void>;
}

const orderOf = (doc: Doc): number => {
  const { what, queuedAt } = bodyOf<DeliveryBody>(doc);
  return what.kind === 'notice' ? what.notice : queuedAt;
};

export const makeDispatcher = (deps: DispatcherDeps): Dispatcher => {
  const { store, programmes, now, log } = deps;
  let stopped = true;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  /** Whom cards wait for; what other processes parked is learned at every round. */
  const parked = new Set<string>();

  const learnParked = async (programme: string): Promise<void> => {
    const docs = await store.list(programmePartition(programme), PARKED);
    for (const doc of docs) parked.add(whomOf(bodyOf<DeliveryBody>(doc)));
  };

  /** A card that cannot be made holds up no other; what the store cannot do now ends the round. */
  const attempt = async (programme: ProgrammeBody, doc: Doc): Promise<Delivered> => {
    try {
      return await deliver(deps, programme, doc);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      log('delivery-failed', { fault: faultLine(error) });
      return 'later';
    }
  };

  /** One look at everything that waits; resolves to when to look next, in milliseconds. */
  const round = async (): Promise<number> => {
    let next = POLL_MS;
    for (const programme of await programmes.all()) {
      await learnParked(programme.programme.id);
      const docs = await store.list(programmePartition(programme.programme.id), 'delivery:waiting');
      // A waiting or unclear notice holds up no later one: each is looked at on its own.
      for (const doc of docs.toSorted((a, b) => orderOf(a) - orderOf(b))) {
        if (stopped) return POLL_MS;
        const wait = bodyOf<DeliveryBody>(doc).notBefore - now();
        if (wait > 0) {
          next = Math.min(next, wait);
          continue;
        }
        const outcome = await attempt(programme, doc);
        log('delivery', { id: doc.id.split(':').slice(0, 3).join(':'), outcome });
        if (outcome === 'parked') parked.add(whomOf(bodyOf<DeliveryBody>(doc)));
        if (outcome === 'waiting') next = Math.min(next, 1000);
      }
    }
    return next;
  };

  const rounds = async (): Promise<void> => {
    let wait = POLL_MS;
    try {
      wait = await round();
    } catch (error) {
      log('dispatcher-failed', { fault: faultLine(error) });
    }
    running = undefined;
    if (stopped) return;
    if (again) kick();
    else timer = setTimeout(kick, wait);
  };

  const kick = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    if (running) again = true;
    else {
      again = false;
      running = rounds();
    }
  };

  return {
    start() {
      stopped = false;
      kick();
    },
    kick,
    async spoke(whom, news) {
      if (!news && !parked.delete(whom)) return;
      parked.delete(whom);
      for (const { programme } of await programmes.all()) {
        for (const doc of await store.list(programmePartition(programme.id), parkedTag(whom))) {
          const body = bodyOf<DeliveryBody>(doc);
          await saveDelivery(store, programme.id, doc, { ...body, state: 'waiting', notBefore: now() });
        }
      }
      kick();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      await deps.lease.release();
    },
  };
};
