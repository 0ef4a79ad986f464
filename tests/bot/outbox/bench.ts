import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeadsTarget } from '../../../bot/event-log/targets.ts';
import { makeDispatcher, type Dispatcher } from '../../../bot/outbox/dispatcher.ts';
import { makeLease, OUTBOX, type Lease } from '../../../bot/outbox/lease.ts';
import { makePace, type Pace } from '../../../bot/outbox/pace.ts';
import { makeRooms } from '../../../bot/outbox/rooms.ts';
import { makeDirectory } from '../../../bot/people/directory.ts';
import { makeEndpoint } from '../../../bot/people/endpoint.ts';
import { makeReach } from '../../../bot/people/reach.ts';
import { makeProgrammes } from '../../../bot/programmes.ts';
import type { Message, Target } from '../../../bot/teams/message.ts';
import type { Sent } from '../../../bot/teams/sent.ts';
import { dayOf } from '../../../domain/day.ts';
import type { DatedRules } from '../../../domain/programme.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { programmePartition } from '../../../storage/keys.ts';
import { openSqlite } from '../../../storage/sqlite.ts';
import type { Store } from '../../../storage/port.ts';
import type { SeenButton } from '../../support/read-card.ts';
import { readCard } from '../../support/read-card.ts';
import { enrol, PROGRAMME, seedRoomy, undoEnrolment } from '../../support/waiting-notices.ts';

/** One POST or PUT, as the connector saw it. */
export interface Attempt {
  readonly at: number;
  readonly worker: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons: readonly SeenButton[];
  /** What was said without a card, or beside it. */
  readonly text?: string;
  readonly conversation: string;
  /** The posted card that a PUT replaces. */
  readonly replaces?: string;
}

export type Answering = (attempt: Attempt, nth: number) => Sent | Promise<Sent>;

/** How a worker sends; without limits and bundles unless told, as most tests are about single cards. */
export interface Manner {
  readonly pace?: Pace;
  readonly bundleAbove?: number;
  readonly headsTo?: readonly HeadsTarget[];
}

export interface Worker {
  readonly dispatcher: Dispatcher;
  readonly lease: Lease;
  /** Looks at what waits, now; resolves when nothing moves any more. */
  look(): Promise<void>;
}

/** A store with notices that wait, a clock that stands still until told, and workers that may send them. */
export interface Bench {
  readonly store: Store;
  readonly attempts: readonly Attempt[];
  now(): number;
  pass(ms: number): void;
  /** Of a notice, or of all. */
  titled(title: string): readonly Attempt[];
  notice(number: number): Promise<DeliveryBody>;
  /** Takes the nth enrolment back; resolves to how its correction can be looked up. */
  undo(nth: number): Promise<() => Promise<DeliveryBody>>;
  /** Resolves when no worker does anything but wait for the connector. */
  quiet(): Promise<void>;
  /** Another process. `through` stands between it and the store. */
  worker(name: string, answering: Answering, through?: (store: Store) => Store, manner?: Manner): Worker;
  close(): Promise<void>;
}

const START = Date.parse('2026-11-23T09:12:00.000Z');
/** Turns of the event loop in which nothing is asked of the store. */
const QUIET_TURNS = 6;

export const titleOf = (notice: number, repeated = false): string =>
  `Orientering nr. ${notice} · Indskrivning${repeated ? ' (gentaget)' : ''}`;

/** What a bench has instead of a new SQLite store, a Monday in November, and room for everybody. */
export interface BenchOptions {
  readonly store?: Store;
  readonly start?: number;
  readonly places?: DatedRules['places'];
}

export const openBench = async (notices: number, options: BenchOptions = {}): Promise<Bench> => {
  const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-outbox-'));
  const store = options.store ?? (await openSqlite({ folder }));
  const begun = options.start ?? START;
  let now = begun;
  await seedRoomy(store, options.places);
  await enrol(store, 1, notices, () => now);
  await makeEndpoint(store).note('http://127.0.0.1:9/connector');
  const attempts: Attempt[] = [];
  const workers: Worker[] = [];
  let busy = 0;

  const count = async <T>(work: Promise<T>): Promise<T> => {
    busy += 1;
    try {
      return await work;
    } finally {
      busy -= 1;
    }
  };
  const counted = (through: Store): Store => ({
    ...through,
    read: (...given) => count(through.read(...given)),
    list: (...given) => count(through.list(...given)),
    commit: (...given) => count(through.commit(...given)),
  });

  const quiet = async (): Promise<void> => {
    for (let turns = 0; turns < QUIET_TURNS; turns = busy === 0 ? turns + 1 : 0) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  };

  const deliveryOf = async (id: string): Promise<DeliveryBody> => {
    const [doc] = await store.read(programmePartition(PROGRAMME), [id]);
    if (!doc) throw new Error('no such delivery');
    return bodyOf<DeliveryBody>(doc);
  };

  return {
    store,
    attempts,
    now: () => now,
    pass(ms) {
      now += ms;
    },
    titled: (title) => attempts.filter((attempt) => attempt.title === title),
    notice: (number) => deliveryOf(`delivery:notice:${number}`),
    async undo(nth) {
      const entry = await undoEnrolment(store, nth, () => now);
      return () => deliveryOf(`delivery:notice:${nth}:correction:${entry}`);
    },
    quiet,
    worker(name, answering, through = (kept) => kept, manner = {}) {
      const own = counted(through(store));
      const lease = makeLease(own, OUTBOX, name, () => now);
      const asked = async (target: Target, { card, text }: Message, replaces?: string): Promise<Sent> => {
        const {
          title,
          texts: lines,
          buttons,
        } = card ? readCard(card) : { title: '', texts: [], buttons: [] };
        const attempt: Attempt = {
          at: now - begun,
          worker: name,
          title,
          lines,
          buttons,
          conversation: target.conversationId,
          ...(text !== undefined && { text }),
          ...(replaces !== undefined && { replaces }),
        };
        attempts.push(attempt);
        return answering(attempt, attempts.length);
      };
      const dispatcher = makeDispatcher({
        store: own,
        lease,
        directory: makeDirectory(own, () => now),
        reach: makeReach(own),
        endpoint: makeEndpoint(own),
        programmes: makeProgrammes(own, () => now),
        rooms: makeRooms(own, () => now),
        noticeChannel: '19:kanal@thread.tacv2',
        now: () => now,
        clock: () => new Date(now).toISOString(),
        today: () => dayOf(new Date(now).toISOString()),
        pace: manner.pace ?? makePace([], []),
        bundleAbove: manner.bundleAbove ?? Number.POSITIVE_INFINITY,
        headsTo: manner.headsTo ?? [],
        reply: () => Promise.resolve(undefined),
        random: () => 0.5,
        log: () => undefined,
        teams: {
          send: (target, message) => asked(target, message),
          update: (target, id, message) => asked(target, message, id),
        },
      });
      const worker: Worker = {
        dispatcher,
        lease,
        async look() {
          dispatcher.start();
          await quiet();
        },
      };
      workers.push(worker);
      return worker;
    },
    async close() {
      // A worker that hangs in a POST is a dead process: nobody waits for it.
      for (const { dispatcher } of workers) void dispatcher.stop().catch(() => undefined);
      await quiet();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export const ok = (id = 'posted'): Sent => ({ ok: true, activityId: id });
export const dropped: Sent = { ok: false, unclear: true };
export const answered = (status: number, retryAfterSeconds?: number): Sent => ({
  ok: false,
  unclear: false,
  status,
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});
/** The process dies in the middle of it. */
export const never = (): Promise<Sent> => new Promise(() => undefined);
