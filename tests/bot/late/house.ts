import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from '../../../bot/app.ts';
import { makeClocks } from '../../../bot/clocks.ts';
import type { TurnLimits } from '../../../bot/deadline.ts';
import { LIMITS } from '../../../bot/deadline.ts';
import { startServer } from '../../../bot/http/server.ts';
import { makeLog } from '../../../bot/log/log.ts';
import { makePace } from '../../../bot/outbox/pace.ts';
import { markStore, seedDemo } from '../../../bot/seed.ts';
import { makeTeams } from '../../../bot/teams/adapter.ts';
import { openStore } from '../../../storage/open.ts';
import type { Store } from '../../../storage/port.ts';
import type { Logged } from '../../support/stage.ts';
import { CHANNEL } from '../../support/stage.ts';
import type { Activity } from '../../wire/activity.ts';
import type { FakeConnector, Fault, Post } from '../teams/fake-connector.ts';
import { startFakeConnector } from '../teams/fake-connector.ts';

/** What slows the house down, in milliseconds of a turn of 8 s. */
export interface Trouble {
  /** Every call of the store. */
  readonly store?: number;
  /** Every commit, on top of that. */
  readonly commits?: number;
  /** Whether a commit is on disk before that, and only its answer is late. */
  readonly applied?: boolean;
  readonly connector?: number;
  /** In place of a late answer. */
  readonly fault?: Omit<Fault, 'delayMs'>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** From the request to its answer, of a turn of 8 s. */
  readonly ms: number;
}

/** The product behind its real HTTP door, with a store and a connector that can be made slow. */
export interface House {
  readonly connector: FakeConnector;
  readonly store: Store;
  readonly log: readonly Logged[];
  trouble(trouble: Trouble): void;
  /** All is well again: what was held up goes on at once. */
  heal(): void;
  ask(activity: Activity): Promise<Answer>;
  /** Messages that arrived in a conversation, oldest first; what replaced a card is left out. */
  arrived(conversation: string): readonly Post[];
  /** The sender's clock goes on by this many real milliseconds, and it looks at what waits. */
  later(ms: number): void;
  close(): Promise<void>;
}

export interface HouseOptions {
  /** How many times faster than in real life a turn's time runs. */
  readonly speed: number;
  readonly wrap?: (store: Store) => Store;
}

const limitsAt = (speed: number): TurnLimits => ({
  turn: LIMITS.turn / speed,
  store: LIMITS.store / speed,
  search: LIMITS.search / speed,
  post: LIMITS.post / speed,
  end: LIMITS.end / speed,
});

const entryIn = (line: string): Logged => {
  const { event, ...fields } = JSON.parse(line) as { readonly event: string };
  return { event, fields };
};

const sleep = (ms: number, healed: Promise<void>): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, ms, undefined);
  return Promise.race([promise, healed]).finally(() => clearTimeout(timer));
};

const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

export const openHouse = async ({ speed, wrap = (store) => store }: HouseOptions): Promise<House> => {
  const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-late-'));
  const store = await openStore({ kind: 'sqlite', folder, scratch: true });
  await markStore(store, 'demo');
  await seedDemo(store);
  const connector = await startFakeConnector();
  const log: Logged[] = [];
  const refused = new Set<Post>();
  let now: Trouble = {};
  let ahead = 0;
  let healed = Promise.withResolvers<void>();

  const delay = (more = 0): Promise<void> => {
    const ms = (now.store ?? 0) + more;
    return ms === 0 ? Promise.resolve() : sleep(ms / speed, healed.promise);
  };
  const slow: Store = {
    ...store,
    async read(...given) {
      await delay();
      return store.read(...given);
    },
    async list(...given) {
      await delay();
      return store.list(...given);
    },
    async commit(...given) {
      const { applied = false, commits } = now;
      if (!applied) await delay(commits);
      const result = await store.commit(...given);
      if (applied) await delay(commits);
      return result;
    },
  };
  connector.respondWith((post) => {
    const { connector: ms = 0, fault } = now;
    if (fault) refused.add(post);
    return fault ?? (ms === 0 ? undefined : { delayMs: ms / speed });
  });

  const logger = makeLog({ write: (line) => void log.push(entryIn(line)) });
  const teams = makeTeams({ local: true, log: logger });
  const app = makeApp({
    store: wrap(slow),
    teams,
    clocks: makeClocks(() => Date.now() + ahead, '2026-11-23T09:12:00.000Z'),
    local: true,
    link: 'http://localhost:56150',
    noticeChannel: CHANNEL,
    files: { kind: 'consent', upload: () => Promise.resolve(true) },
    pace: makePace([], []),
    log: logger,
  });
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    turn: limitsAt(speed),
    handle: ({ authorization, read }) => teams.receive(authorization, read, app.receive),
    ready: () => Promise.resolve(true),
    log: logger,
  });
  app.start();

  return {
    connector,
    store,
    log,
    trouble(trouble) {
      now = trouble;
    },
    heal() {
      now = {};
      healed.resolve();
      healed = Promise.withResolvers<void>();
    },
    async ask(activity) {
      const from = performance.now();
      const answer = await fetch(`http://127.0.0.1:${server.port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      const text = await answer.text();
      return { status: answer.status, body: parsed(text), ms: (performance.now() - from) * speed };
    },
    arrived: (conversation) =>
      connector.posts.filter(
        (post) => post.conversationId === conversation && post.method === 'POST' && !refused.has(post),
      ),
    later(ms) {
      ahead += ms;
      app.start();
    },
    async close() {
      await server.close();
      await app.close();
      await connector.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
