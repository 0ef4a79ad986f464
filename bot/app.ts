import { randomUUID } from 'node:crypto';
import { keyedQueue } from '../storage/keyed-queue.ts';
import { makeBackground } from './background.ts';
import { makeLateReply } from './chat/late-reply.ts';
import type { Store } from '../storage/port.ts';
import type { ChatDeps } from './chat/deps.ts';
import { makeMouth } from './chat/speak.ts';
import { makeTurns } from './chat/turn.ts';
import { makeTalkStore } from './chat/talk-store.ts';
import { inTurn, turnPatience } from './deadline.ts';
import { makeLeaveReply } from './outbox/leave-reply.ts';
import { inTime } from './store-in-time.ts';
import { makeCarryOut } from './carry-out.ts';
import type { Clocks } from './clocks.ts';
import type { EraseList } from './erasure/erase-list.ts';
import type { Files } from './files/file.ts';
import type { HeadsTarget } from './event-log/targets.ts';
import { logged } from './log/command-log.ts';
import type { Log } from './log/log.ts';
import { refreshNotice } from './outbox/refresh-notice.ts';
import { makeDispatcher } from './outbox/dispatcher.ts';
import { makeReport } from './outbox/incident.ts';
import { makeLease, OUTBOX } from './outbox/lease.ts';
import type { Pace } from './outbox/pace.ts';
import { makeRooms } from './outbox/rooms.ts';
import { makeNamedIn } from './people/citizens.ts';
import { makeDirectory } from './people/directory.ts';
import { makeEndpoint } from './people/endpoint.ts';
import { makeReach } from './people/reach.ts';
import { makeProgrammes } from './programmes.ts';
import { makeReceive } from './receive.ts';
import { makeSearch } from './search/search.ts';
import type { BackupKnown, KeysKnown } from './status/condition.ts';
import { makeMeasure } from './status/measure.ts';
import { makeWatch } from './status/watch.ts';
import type { IncomingActivity } from './teams/incoming-activity.ts';
import type { InvokeBody } from './teams/invoke-answer.ts';
import type { Outgoing } from './teams/outgoing.ts';

export interface AppDeps {
  readonly store: Store;
  readonly teams: Outgoing;
  readonly clocks: Clocks;
  readonly local: boolean;
  /** Where somebody opens the bot for the first time; sent to who has not. */
  readonly link: string;
  readonly noticeChannel: string | undefined;
  /** How a file reaches its reader. */
  readonly files: Files;
  readonly log: Log;
  /** Where the heads of the event log go out to once a day; nowhere unless told. */
  readonly headsTo?: readonly HeadsTarget[];
  /** Where what was erased is written down outside the store; nowhere unless told. */
  readonly eraseList?: EraseList;
  /** What is known of the keys that sign Teams' tokens; absent in local mode. */
  readonly keys?: () => KeysKnown;
  /** When the data was last copied. */
  readonly backup?: () => Promise<BackupKnown>;
  readonly newId?: () => string;
  /** How fast cards go out; Teams' own windows at 80 % unless told. */
  readonly pace?: Pace;
}

export interface App {
  /** One activity of Teams, already authenticated; the answer to an invoke. Never rejects. */
  receive(activity: IncomingActivity): Promise<InvokeBody | undefined>;
  start(): void;
  /** Sends nothing more by itself, and lets another process send at once; people are answered until `close`. */
  rest(): Promise<void>;
  /** Lets what is under way end. The store stays open: it belongs to the caller. */
  close(): Promise<void>;
}

/** The product without its edges: everything it touches is handed in, and nothing starts before `start`. */
export const makeApp = ({
  store: given,
  teams,
  clocks,
  local,
  link,
  noticeChannel,
  files,
  log,
  newId = randomUUID,
  pace,
  headsTo = [],
  eraseList,
  keys,
  backup = async () => (given.name === 'cosmos' ? { kind: 'account' } : { kind: 'file', at: undefined }),
}: AppDeps): App => {
  const store = inTime(given);
  const talks = makeTalkStore(store);
  const background = makeBackground();
  const directory = makeDirectory(store, clocks.real);
  const programmes = makeProgrammes(store, clocks.real);
  const reach = makeReach(store);
  const endpoint = makeEndpoint(store);
  const rooms = makeRooms(store, clocks.real);
  const lease = makeLease(store, OUTBOX, randomUUID(), clocks.real);
  const dispatcher = makeDispatcher({
    store,
    teams,
    lease,
    directory,
    reach,
    endpoint,
    rooms,
    noticeChannel,
    programmes,
    reply: (what, repeated) => lateReply(what, repeated),
    log,
    now: clocks.real,
    clock: clocks.now,
    today: clocks.today,
    random: Math.random,
    headsTo,
    ...(eraseList && { eraseList }),
    ...(pace && { pace }),
  });
  const condition = makeMeasure({ store, clocks, keys, backup, since: clocks.real() });
  const watch = makeWatch({ measure: condition, programmes, log, now: clocks.real });
  const namedIn = makeNamedIn({ store, programmes, directory }, clocks.real);
  const chat: ChatDeps = {
    store,
    directory,
    programmes,
    reach,
    shortNumbers: new Map(),
    clocks,
    local,
    link,
    noticeChannel,
    files,
    newId,
    namedIn,
    condition,
    report: makeReport({
      store,
      directory,
      programmes,
      noticeChannel,
      namedIn,
      now: clocks.real,
      clock: clocks.now,
      today: clocks.today,
    }),
    execute: logged(
      makeCarryOut({ store, directory, programmes, now: clocks.real, kick: () => dispatcher.kick() }),
      log,
    ),
  };
  const lateReply = makeLateReply(chat, talks);
  const leave = makeLeaveReply(chat, talks, () => dispatcher.kick());
  const mouth = makeMouth(
    chat,
    teams,
    (programme, notice) =>
      refreshNotice({ store, teams, programmes, directory, endpoint, rooms }, programme, notice),
    leave,
    background,
    log,
  );
  const turns = makeTurns(chat, talks, keyedQueue(turnPatience), mouth.cardId);
  const receive = makeReceive({
    chat,
    teams,
    turns,
    mouth,
    search: makeSearch(chat, talks),
    dispatcher,
    endpoint,
    reach,
    rooms,
    noticeChannel,
    leave,
    background,
    log,
  });
  const open = new Set<Promise<unknown>>();

  return {
    async receive(activity) {
      const work = inTurn(() => receive(activity));
      open.add(work);
      try {
        return await work;
      } finally {
        open.delete(work);
      }
    },
    start() {
      dispatcher.start();
      watch.start();
    },
    rest: dispatcher.stop,
    async close() {
      await Promise.allSettled(open);
      await watch.stop();
      await background.idle();
      await dispatcher.stop();
    },
  };
};
