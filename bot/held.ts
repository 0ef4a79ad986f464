import type { HeldPlace, HeldSoFar } from '../domain/held.ts';
import { heldSoFar, untilPlanned } from '../domain/held.ts';
import type { HeadBody, NoticeBody } from '../storage/documents/programme.ts';
import { maybeBody } from '../storage/documents/body.ts';
import { noticeId } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import { readMany } from '../storage/read-many.ts';
import { plannedEnds } from './planned-ends.ts';
import type { Scope } from './scope.ts';

/** Places with their days: no case and no number, so nothing of a case is shown. */
export interface EveryPlace {
  /** Those given up; the same list as long as nothing of it changes. */
  readonly ended: readonly HeldPlace[];
  readonly running: readonly HeldPlace[];
}

/** What of the places costs money. */
export interface Held {
  /** Every place that was ever held. */
  held(): Promise<EveryPlace>;
}

type Deps = Pick<Scope, 'store' | 'partition' | 'today'>;

interface Known {
  /** The log number as of which they are known. */
  readonly seq: number;
  readonly notices: readonly NoticeBody[];
  readonly places: HeldSoFar;
}

/** What this process has read, by partition: after decades the notices are thousands, and hardly one of them changes. */
const known = new WeakMap<Store, Map<string, Known>>();

/** Only where the head says that no command since has changed one of them. */
const stillHolds = ({ seq, lastNotice, rewritten }: HeadBody, before: Known): boolean =>
  rewritten?.upTo === seq &&
  rewritten.last <= before.seq &&
  before.seq <= seq &&
  before.notices.length <= lastNotice;

/** The places that the notices up to a head tell of; these are read once in a process, and then the new ones only. */
const toldBy = async (store: Store, partition: string, head: HeadBody): Promise<HeldSoFar> => {
  const ofStore = known.get(store) ?? new Map<string, Known>();
  const found = ofStore.get(partition);
  const before = found && stillHolds(head, found) ? found : undefined;
  const kept = before?.notices ?? [];
  const count = head.lastNotice - kept.length;
  if (before && count === 0) return before.places;
  const ids = Array.from({ length: count }, (_, index) => noticeId(kept.length + index + 1));
  const fresh = (await readMany(store, partition, ids)).flatMap((doc) => maybeBody<NoticeBody>(doc) ?? []);
  const notices = [...kept, ...fresh];
  const places = heldSoFar(notices);
  // The head was read before them, so none of them is older than it: what changes later is in a later count.
  if (fresh.length === count) known.set(store, ofStore.set(partition, { seq: head.seq, notices, places }));
  return places;
};

export const makeHeld = ({ store, partition, today }: Deps): Held => ({
  async held() {
    const [doc] = await store.read(partition, ['head']);
    const head = maybeBody<HeadBody>(doc);
    if (!head) return { ended: [], running: [] };
    const { ended, running } = await toldBy(store, partition, head);
    const planned = await plannedEnds({ store, partition, today }, head);
    return { ended, running: untilPlanned(running, planned) };
  },
});
