import type { Instant } from '../../domain/day.ts';
import { isOfficeTime } from '../../domain/office-hours.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { HeadBody } from '../../storage/documents/programme.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { programmePartition, SYSTEM } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Store } from '../../storage/port.ts';
import type { Clocks } from '../clocks.ts';
import { readState } from '../event-log/heads-state.ts';
import { WAITING } from '../outbox/delivery-tags.ts';
import { OUTBOX, idleSince } from '../outbox/lease.ts';
import { isForChannel, stuckIn } from '../outbox/trouble.ts';
import { waitOf } from '../outbox/wait-of.ts';
import type { BackupKnown, Condition, KeysKnown } from './condition.ts';

export interface Measured {
  readonly store: Store;
  readonly clocks: Pick<Clocks, 'real' | 'now'>;
  /** `undefined` in local mode. */
  readonly keys: (() => KeysKnown) | undefined;
  readonly backup: () => Promise<BackupKnown>;
  /** When this process began; real clock, milliseconds. */
  readonly since: number;
}

const answerMs = async (store: Store): Promise<number> => {
  const from = performance.now();
  await store.read(SYSTEM, ['store']);
  return Math.round(performance.now() - from);
};

/** What is for people at work alone waits for them, and is not late because of it. */
const waitsForMorning = ({ what }: DeliveryBody, clock: Instant): boolean =>
  (what.kind === 'reminders' || what.kind === 'week') && !isOfficeTime(clock);

/** How long the oldest card that could have gone has not, by the reckoning of the sender itself; milliseconds. */
const lagOf = (waiting: readonly DeliveryBody[], now: number, clock: Instant): number =>
  Math.max(0, ...waiting.filter((body) => !waitsForMorning(body, clock)).map((body) => -waitOf(body, now)));

const newestAhead = async (store: Store, programmes: readonly string[], now: number): Promise<number> => {
  const heads = await Promise.all(programmes.map((id) => store.read(programmePartition(id), ['head'])));
  const moments = heads.flatMap(([head]) => Date.parse(maybeBody<HeadBody>(head)?.at ?? '') || []);
  return Math.max(0, ...moments.map((at) => at - now));
};

/** Looks at everything once; a dozen small reads, whatever the number of cases. */
export const makeMeasure =
  ({ store, clocks, keys, backup, since }: Measured) =>
  async (programmes: readonly string[]): Promise<Condition> => {
    const now = clocks.real();
    const waiting = await Promise.all(
      programmes.map((id) => listAll(store, programmePartition(id), WAITING)),
    );
    const bodies = waiting.flat().map((doc) => bodyOf<DeliveryBody>(doc));
    const stuck = (await Promise.all(programmes.map((id) => stuckIn(store, id)))).flat();
    const notices = stuck.filter(isForChannel).length;
    const known = keys?.();
    const copies = await backup();
    const { targets } = await readState(store);
    const ageMs = (at: number | undefined): number | undefined => (at === undefined ? undefined : now - at);
    return {
      store: { kind: store.name, answerMs: await answerMs(store) },
      sender: {
        waiting: bodies.length,
        lagMs: lagOf(bodies, now, clocks.now()),
        idleMs: await idleSince(store, OUTBOX, now),
      },
      stuck: { notices, personal: stuck.length - notices },
      keys: known && { ageMs: ageMs(known.fetchedAt) },
      backup: copies.kind === 'account' ? copies : { kind: 'file', ageMs: ageMs(copies.at) },
      clock: {
        aheadMs: known?.aheadMs,
        newestAheadMs: await newestAhead(store, programmes, Date.parse(clocks.now())),
      },
      headsLate: Object.values(targets).some((state) => state.late === true),
      upMs: now - since,
    };
  };
