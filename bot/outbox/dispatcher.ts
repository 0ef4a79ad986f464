import { unmetered } from '../../storage/meter.ts';
import { outsideTurns } from '../deadline.ts';
import { makeHeadsOut } from '../event-log/heads-out.ts';
import type { HeadsTarget } from '../event-log/targets.ts';
import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';
import { makeErasing } from '../erasure/erasing.ts';
import type { EraseList } from '../erasure/erase-list.ts';
import { makeReach } from '../people/reach.ts';
import { makeHousekeeping } from '../looks/housekeeping.ts';
import type { Doc } from '../../storage/port.ts';
import type { Programmes } from '../programmes.ts';
import { makeAttempt } from './attempt.ts';
import type { DeliverDeps } from './deliver.ts';
import { makeEscalate } from './escalate.ts';
import { makeFences } from './fence.ts';
import { gathered } from './gathered.ts';
import { makeHanded } from './handed.ts';
import { makeHeldBack } from './held-back.ts';
import { makeLanes } from './lanes.ts';
import { makePace, type Pace } from './pace.ts';
import { makeRemind } from './remind.ts';
import { makeRound } from './round.ts';
import { wake } from './wake.ts';
import { makeWeekly } from './weekly.ts';

/** How often other processes' work and overdue attempts are looked for, milliseconds. */
const POLL_MS = 15_000;

export interface DispatcherDeps extends Omit<DeliverDeps, 'fences' | 'pace'> {
  readonly programmes: Programmes;
  readonly log: Log;
  /** Teams' own windows at 80 % unless told. */
  readonly pace?: Pace;
  /** Where the heads of the event log go out to once a day; nowhere unless told. */
  readonly headsTo?: readonly HeadsTarget[];
  /** Where what was erased is written down outside the store; nowhere unless told. */
  readonly eraseList?: EraseList;
  /** More fresh notices than this go out as one card; 20 unless told. */
  readonly bundleAbove?: number;
}

/** Sends what commands left to be sent, and goes on after a crash with what an earlier process left. */
export interface Dispatcher {
  start(): void;
  /** There may be something new. */
  kick(): void;
  /** This is new: it goes out without a look at everything, where nothing else has to go before it. */
  handOver(programme: string, deliveries: readonly Doc[]): void;
  /**
   * Somebody (by their key) spoke, or somebody in the channel (CHANNEL) did: what found nobody there before goes out now. Asks the store only
   * where something is known to wait, or where it is `news` that they can be reached. `conversation`: the channel's.
   */
  spoke(whom: string, news: boolean, conversation?: string): Promise<void>;
  /** Resolves when the round under way is over and the lease is given back. */
  stop(): Promise<void>;
}

export const makeDispatcher = (deps: DispatcherDeps): Dispatcher => {
  const { store, rooms, log, lease } = deps;
  const cards = gathered(store);
  const fences = makeFences(store);
  const pace = deps.pace ?? makePace();
  let stopped = true;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  const heldBack = makeHeldBack();
  const headsOut = makeHeadsOut({ ...deps, targets: deps.headsTo ?? [] });

  const handed = makeHanded(deps.bundleAbove);
  /** Everything is looked at in the next round, and anyway at this moment of `performance.now()`. */
  let whole = true;
  let wholeAt = 0;

  const attemptOne = makeAttempt({ ...deps, store: cards, reach: makeReach(cards), fences, pace }, heldBack);
  const attempt: typeof attemptOne = async (programme, doc) => {
    const done = await attemptOne(programme, doc);
    handed.note(programme.programme.id, doc, done.outcome);
    return done;
  };
  const lanes = makeLanes(
    attempt,
    () => stopped,
    () => kick(),
  );
  const round = makeRound({
    ...deps,
    fences,
    pace,
    lanes,
    weekly: makeWeekly(deps),
    remind: makeRemind(deps),
    escalate: makeEscalate(deps),
    housekeeping: makeHousekeeping(deps),
    erasing: makeErasing(deps),
    tendHeads: headsOut.tend,
    isNews: heldBack.isNews,
    learn: heldBack.learn,
  });

  const everything = async (): Promise<number> => {
    whole = false;
    handed.looking();
    wholeAt = performance.now() + POLL_MS;
    await rooms.learn();
    return round.all(POLL_MS);
  };

  const some = async (): Promise<number> => {
    const left = wholeAt - performance.now();
    const docs = whole || left <= 0 || rooms.isAnyAway() ? undefined : handed.take();
    return (docs && (await round.some(docs, left))) ?? everything();
  };

  const rounds = async (): Promise<void> => {
    let wait = POLL_MS;
    try {
      wait = await some();
    } catch (error) {
      log('dispatcher-failed', { fault: faultLine(error) });
      whole = true;
    }
    running = undefined;
    if (stopped) return;
    if (again) begin();
    else timer = setTimeout(kick, wait);
  };

  const begin = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    if (running) again = true;
    else {
      again = false;
      // Whoever has something to send neither pays for the rounds nor lends them their time.
      running = outsideTurns(() => unmetered(rounds));
    }
  };

  const kick = (): void => {
    whole = true;
    begin();
  };

  return {
    start() {
      stopped = false;
      kick();
    },
    kick,
    handOver(programme, deliveries) {
      if (deliveries.length === 0) return;
      handed.add(programme, deliveries);
      begin();
    },
    async spoke(whom, news, conversation) {
      if (!news && !heldBack.has(whom)) return;
      const left = await wake(deps, whom, conversation);
      if (!left) heldBack.forget(whom);
      kick();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      await lanes.idle();
      await headsOut.idle();
      try {
        await lease.release();
      } catch (error) {
        // It runs out by itself.
        log('release-failed', { fault: faultLine(error) });
      }
    },
  };
};
