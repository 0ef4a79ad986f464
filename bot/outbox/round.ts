import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Doc, Store, Write } from '../../storage/port.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import type { Erasing } from '../erasure/erasing.ts';
import type { Housekeeping } from '../looks/housekeeping.ts';
import type { Programmes } from '../programmes.ts';
import { BUNDLE_ABOVE, bundlesOf } from './bundle.ts';
import { PARKED, UNTOLD, WAITING } from './delivery-tags.ts';
import type { Escalate } from './escalate.ts';
import type { Fences } from './fence.ts';
import type { Lanes } from './lanes.ts';
import type { Lease } from './lease.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Pace } from './pace.ts';
import { ATTEMPT_MS } from './post.ts';
import type { Remind } from './remind.ts';
import { makeTenure } from './tenure.ts';
import { waitOf } from './wait-of.ts';
import type { Weekly } from './weekly.ts';

export interface RoundDeps {
  readonly store: Store;
  readonly programmes: Programmes;
  readonly lease: Lease;
  readonly fences: Fences;
  readonly pace: Pace;
  readonly lanes: Lanes;
  readonly weekly: Weekly;
  readonly remind: Remind;
  readonly escalate: Escalate;
  readonly housekeeping: Housekeeping;
  readonly erasing: Erasing;
  /** Sends the heads of the event log out where that is due. */
  readonly tendHeads: () => void;
  /** More fresh notices than this go out as one card; 20 unless told. */
  readonly bundleAbove?: number;
  readonly now: () => number;
  /** Whether a card was parked or given up since it was asked last. */
  readonly isNews: () => boolean;
  /** Called now and then with what is parked in a programme, by whoever may send and by whoever may not. */
  readonly learn: (parked: readonly Doc[]) => void;
}

/** Notices by number, before what came later. */
const orderOf = (doc: Doc): number => {
  const { what, queuedAt } = bodyOf<DeliveryBody>(doc);
  if (what.kind === 'notice') return what.notice;
  return what.kind === 'bundle' ? (what.notices[0] ?? 0) : queuedAt;
};

/**
 * Does all of them in turn: what goes wrong in one programme holds up no other, and is said at the end. A store that is
 * away is away for all of them.
 */
const everyOne = async (tasks: readonly (() => Promise<void>)[]): Promise<void> => {
  let failed: { readonly reason: unknown } | undefined;
  for (const task of tasks)
    try {
      await task();
    } catch (reason) {
      if (reason instanceof StoreUnavailable) throw reason;
      failed ??= { reason };
    }
  if (failed) throw failed.reason;
};

/** One look at everything there is to send; resolves to when to look next, at most `longest` milliseconds later. */
export const makeRound = (deps: RoundDeps): ((longest: number) => Promise<number>) => {
  const { store, programmes, lease, fences, now, learn } = deps;
  const begin = makeTenure(deps);

  const send = (body: ProgrammeBody, waiting: readonly Doc[], longest: number): Promise<number> => {
    const left = waiting.map((doc) => waitOf(bodyOf<DeliveryBody>(doc), now()));
    const due = waiting
      .filter((_doc, index) => (left[index] ?? 0) <= 0)
      .toSorted((a, b) => orderOf(a) - orderOf(b));
    const soonest = left.filter((ms) => ms > 0).reduce((least, ms) => Math.min(least, ms), longest);
    return deps.lanes.run(body, due, soonest);
  };

  const look = async (body: ProgrammeBody, stuckDocs: readonly Doc[], fence: number, longest: number) => {
    const { id } = body.programme;
    const partition = programmePartition(id);
    const save = (...writes: readonly Write[]) => fences.commit(id, fence, writes);
    const waits = await listAll(store, partition, WAITING);
    let news = await deps.weekly(body);
    news = (await deps.escalate(body, [...waits, ...stuckDocs], save)) || news;
    const bundles = bundlesOf(waits, deps.bundleAbove ?? BUNDLE_ABOVE, now());
    for (const writes of bundles) await save(...writes);
    const waiting = news || bundles.length > 0 ? await listAll(store, partition, WAITING) : waits;
    const next = await send(body, waiting, longest);
    // After what is to be sent at once: no notice waits for the day's reminders to be gathered.
    if (!(await deps.remind(body, waits, save))) return next;
    return Math.min(next, await send(body, await listAll(store, partition, WAITING), longest));
  };

  let learned = Number.NEGATIVE_INFINITY;
  /** What did not arrive, by programme: looked up after news, and as often as other processes may have some. */
  const stuck = async (
    all: readonly ProgrammeBody[],
    longest: number,
  ): Promise<ReadonlyMap<string, readonly Doc[]>> => {
    const found = new Map<string, readonly Doc[]>();
    const isDue = Math.abs(now() - learned) >= longest;
    if (!deps.isNews() && !isDue) return found;
    for (const { programme } of all) {
      const partition = programmePartition(programme.id);
      const parked = await listAll(store, partition, PARKED);
      learn(parked);
      found.set(programme.id, [...parked, ...(await store.list(partition, UNTOLD))]);
    }
    learned = now();
    return found;
  };

  return async (longest) => {
    const all = await programmes.all();
    const left = await stuck(all, longest);
    const fence = await lease.hold(ATTEMPT_MS * 2);
    if (fence === undefined || !(await begin(fence, all))) return longest;
    deps.tendHeads();
    const waits = await Promise.allSettled(
      all.map((body) => look(body, left.get(body.programme.id) ?? [], fence, longest)),
    );
    // After what is to be sent: nobody waits for it.
    await everyOne([
      ...waits.flatMap((wait) => (wait.status === 'rejected' ? [() => Promise.reject(wait.reason)] : [])),
      ...all.flatMap((body) => [() => deps.housekeeping(body), () => deps.erasing(body)]),
    ]);
    return Math.min(longest, ...waits.flatMap((wait) => (wait.status === 'fulfilled' ? [wait.value] : [])));
  };
};
