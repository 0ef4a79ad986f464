import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../bot/app.ts';
import { makeApp } from '../../bot/app.ts';
import { makeClocks } from '../../bot/clocks.ts';
import type { Files, MadeFile } from '../../bot/files/file.ts';
import { makeLog } from '../../bot/log/log.ts';
import { makePace } from '../../bot/outbox/pace.ts';
import { ATTEMPT_MS } from '../../bot/outbox/post.ts';
import { DEMO_TENANT } from '../../bot/demo/members.ts';
import { markStore, seedDemo } from '../../bot/seed.ts';
import type { Message, Target } from '../../bot/teams/message.ts';
import type { ComposeAnswer } from '../../bot/teams/compose-answer.ts';
import type { Sent } from '../../bot/teams/sent.ts';
import { openStore } from '../../storage/open.ts';
import type { StoreSettings } from '../../storage/open.ts';
import type { Store } from '../../storage/port.ts';
import type { Json } from '../../domain/json.ts';
import { startEmulator } from '../storage/emulator.ts';
import { readCard } from './read-card.ts';
import type { SeenCard } from './read-card.ts';

export const PEOPLE = {
  caseworker: '20',
  visitator: '21',
  coach: '22',
  coach2: '27',
  approver: '23',
  approver2: '33',
  coachAndApprover: '30',
  finance: '28',
  director: '24',
  admin: '25',
  caseworker2: '26',
  leader: '29',
  visitator2: '31',
} as const;
export type Who = keyof typeof PEOPLE | 'stranger';

export const CHANNEL = '19:kanal@thread.tacv2';
export const URL_OF_TEAMS = 'http://127.0.0.1:9/connector';

/** What left the bot: a message posted or a card updated. */
export interface Posted {
  readonly conversation: string;
  readonly text?: string;
  readonly card?: SeenCard;
  readonly raw?: object;
  readonly update?: string;
  readonly summary?: string;
  readonly consent?: NonNullable<Message['consent']>;
  readonly file?: NonNullable<Message['file']>;
  /** Came from the outbox, not as the answer to a turn: it may come a moment earlier or later. */
  readonly byItself?: true;
}

/** The answer to a turn: what was posted, and the invoke's answer where it was a press. */
export interface Heard {
  readonly posted: readonly Posted[];
  readonly status?: number;
  readonly text?: string;
  readonly card?: SeenCard;
  /** The invoke's card as JSON. */
  readonly raw?: object;
  /** The answer to a search. */
  readonly compose?: ComposeAnswer['composeExtension'];
}

export interface StageOptions {
  readonly store?: StoreSettings;
  readonly now?: string;
  /** What the connector answers to the nth request; ok unless told. */
  readonly connector?: (target: Target, message: Message) => Sent | Promise<Sent> | undefined;
  readonly wrap?: (store: Store) => Store;
  /** What stands in the store beside the demo before anything is opened. */
  readonly before?: (store: Store) => Promise<void>;
  /** False: as in production, where nobody plays anybody. */
  readonly local?: boolean;
  /** How a file reaches its reader; a link unless told. */
  readonly files?: Files;
}

export interface Logged {
  readonly event: string;
  readonly fields: object;
}

/** The whole product in one process, with a connector that only writes down. */
export interface Stage {
  readonly app: App;
  readonly store: Store;
  readonly posted: readonly Posted[];
  /** The technical log, as it was written. */
  readonly log: readonly Logged[];
  /** Files that lie under a link, oldest first. */
  readonly files: readonly MadeFile[];
  activity(who: Who, what: object, options?: { readonly channel?: boolean; readonly id?: string }): object;
  deliver(activity: object): Promise<Heard>;
  say(who: Who, text: string, options?: { readonly channel?: boolean; readonly id?: string }): Promise<Heard>;
  press(
    who: Who,
    verb: string,
    data: Readonly<Record<string, Json>>,
    options?: { readonly channel?: boolean; readonly id?: string; readonly cardId?: string },
  ): Promise<Heard>;
  /** Where a person and the bot talk; the channel is everybody's. */
  conversationOf(who: Who, channel?: boolean): string;
  /** Waits until a posted message fits. */
  until(fits: (message: Posted) => boolean): Promise<Posted>;
  close(): Promise<void>;
}

const object = (suffix: string): string => `00000000-0000-0000-0000-0000000000${suffix}`;

const entryIn = (line: string): Logged => {
  const { event, ...fields } = JSON.parse(line) as { readonly event: string };
  return { event, fields };
};

/** When Teams took the first activity, and how long one comes after the other. */
const SENT = Date.parse('2026-03-01T08:00:00.000Z');
const BETWEEN_MS = 5_000;

let serial = 0;

let emulator: ReturnType<typeof startEmulator> | undefined;

/** A store of the stage's own: SQLite in a new folder or, with TEST_STORE=cosmos, a new database of one emulator. */
const settingsFor = async (options: StageOptions): Promise<{ settings: StoreSettings; folder?: string }> => {
  if (options.store) return { settings: options.store };
  if (process.env['TEST_STORE'] === 'cosmos') {
    emulator ??= startEmulator();
    const { endpoint, key } = await emulator;
    return { settings: { kind: 'cosmos', endpoint, credential: { key }, database: `stage-${randomUUID()}` } };
  }
  const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-stage-'));
  return { settings: { kind: 'sqlite', folder }, folder };
};

export const openStage = async (options: StageOptions = {}): Promise<Stage> => {
  const { settings, folder } = await settingsFor(options);
  // Nobody cuts the power of a stage, and thousands of commits need not wait for the disk.
  const opened = await openStore(settings.kind === 'sqlite' ? { ...settings, scratch: true } : settings);
  const store = options.wrap?.(opened) ?? opened;
  await markStore(store, 'demo');
  await seedDemo(store);
  await options.before?.(store);
  const posted: Posted[] = [];
  const log: Logged[] = [];
  const files: MadeFile[] = [];

  const note = async (target: Target, message: Message, update?: string, byItself = false): Promise<Sent> => {
    const answer = (await options.connector?.(target, message)) ?? {
      ok: true,
      activityId: `posted-${posted.length + 1}`,
    };
    if (answer.ok) {
      posted.push({
        conversation: target.conversationId,
        ...(message.text !== undefined && { text: message.text }),
        ...(message.card && { card: readCard(message.card), raw: message.card }),
        ...(message.summary !== undefined && { summary: message.summary }),
        ...(message.consent && { consent: message.consent }),
        ...(message.file && { file: message.file }),
        ...(update !== undefined && { update }),
        ...(byItself && { byItself }),
      });
    }
    return answer;
  };

  const app = makeApp({
    store,
    teams: {
      send: (target, message, how) => note(target, message, undefined, how?.timeoutMs === ATTEMPT_MS),
      update: (target, id, message) => note(target, message, id),
    },
    clocks: makeClocks(Date.now, options.now ?? '2026-11-23T09:12:00.000Z'),
    local: options.local ?? true,
    link: 'http://localhost:56150',
    noticeChannel: CHANNEL,
    files: options.files ?? {
      kind: 'links',
      linkTo: (file) => `http://127.0.0.1:3978/files/${files.push(file)}`,
    },
    // A connector that only writes down has no limits.
    pace: makePace([], []),
    log: makeLog({ write: (line) => void log.push(entryIn(line)) }),
  });
  app.start();

  const conversationOf: Stage['conversationOf'] = (who, channel = false) => (channel ? CHANNEL : `a:${who}`);

  const activity: Stage['activity'] = (who, what, { channel = false, id } = {}) => {
    serial += 1;
    return {
      id: id ?? `activity-${serial}`,
      timestamp: new Date(SENT + serial * BETWEEN_MS).toISOString(),
      serviceUrl: URL_OF_TEAMS,
      channelId: 'msteams',
      from: {
        id: `29:${who}`,
        ...(who === 'stranger' ? { aadObjectId: 'en-fremmed' } : { aadObjectId: object(PEOPLE[who]) }),
      },
      recipient: { id: '28:bot' },
      conversation: channel
        ? { id: conversationOf(who, true), conversationType: 'channel', tenantId: DEMO_TENANT }
        : { id: conversationOf(who), conversationType: 'personal', tenantId: DEMO_TENANT },
      channelData: { tenant: { id: DEMO_TENANT } },
      ...what,
    };
  };

  const deliver: Stage['deliver'] = async (given) => {
    const from = posted.length;
    const answer = await app.receive(given as Parameters<App['receive']>[0]);
    const own = posted.slice(from).filter(({ byItself }) => !byItself);
    if (answer && 'composeExtension' in answer) return { posted: own, compose: answer.composeExtension };
    if (answer && 'task' in answer) return { posted: own, text: answer.task.value };
    const value = answer?.value;
    return {
      posted: own,
      ...(answer && { status: answer.statusCode }),
      ...(typeof value === 'string' && { text: value }),
      ...(typeof value === 'object' && value !== null && { card: readCard(value), raw: value }),
    };
  };

  return {
    app,
    store,
    posted,
    log,
    files,
    activity,
    deliver,
    conversationOf,
    say: (who, text, how) => deliver(activity(who, { type: 'message', text }, how)),
    press: (who, verb, data, how) =>
      deliver(
        activity(
          who,
          {
            type: 'invoke',
            name: 'adaptiveCard/action',
            value: { action: { type: 'Action.Execute', verb, data } },
            replyToId: how?.cardId ?? 'some-card',
          },
          how,
        ),
      ),
    async until(fits) {
      for (let tries = 0; tries < 1_500; tries += 1) {
        const found = posted.find(fits);
        if (found) return found;
        await new Promise((resolve) => {
          setTimeout(resolve, 10);
        });
      }
      throw new Error(
        `Nothing posted fits; posted: ${JSON.stringify(posted.map(({ text, card }) => text ?? card?.title))}`,
      );
    },
    async close() {
      await app.close();
      await store.close();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
};
