import { makeHeadsOut } from '../event-log/heads-out.ts';
import type { HeadsTarget } from '../event-log/targets.ts';
import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';
import { makeErasing } from '../erasure/erasing.ts';
import type { EraseList } from '../erasure/erase-list.ts';
import { makeHousekeeping } from '../looks/housekeeping.ts';
import type { Programmes } from '../programmes.ts';
import { makeAttempt } from './attempt.ts';
import type { DeliverDeps } from './deliver.ts';
import { makeEscalate } from './escalate.ts';
import { makeFences } from './fence.ts';
import { makeHeldBack } from './held-back.ts';
import { makeLanes } from './lanes.ts';
import { makePace, type Pace } from './pace.ts';
import { makePoll } from './poll.ts';
import { makeRemind } from './remind.ts';
import { makeRound } from './round.ts';
import { wake, wakeRoom } from './wake.ts';
import { makeWeekly } from './weekly.ts';

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
  /**
   * Somebody (by their key) spoke, or somebody in the channel (CHANNEL) or in a conversation (`everybodyIn`) did: what
   * found nobody there before goes out now. Asks the store only where something is known to wait, or where it is `news`
   * that they can be reached. `conversation`: the channel's.
   */
  spoke(whom: string, news: boolean, conversation?: string): Promise<void>;
  /** Resolves when the round under way is over and the lease is given back. */
  stop(): Promise<void>;
}

/** Does nothing before `start`. What fails is logged, and the next round tries again. */
export const makeDispatcher = (deps: DispatcherDeps): Dispatcher => {
  const { store, rooms, log, lease } = deps;
  const fences = makeFences(store);
  const pace = deps.pace ?? makePace();
  const heldBack = makeHeldBack();
  const headsOut = makeHeadsOut({ ...deps, targets: deps.headsTo ?? [] });

  const attempt = makeAttempt({ ...deps, fences, pace }, heldBack);
  const lanes = makeLanes(
    attempt,
    () => poll.isStopped(),
    () => poll.kick(),
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

  const poll = makePoll(async (longest) => {
    await rooms.learn((conversation) => wakeRoom(deps, conversation));
    return round(longest);
  }, log);

  return {
    start: poll.start,
    kick: poll.kick,
    async spoke(whom, news, conversation) {
      if (!news && !heldBack.has(whom)) return;
      const left = await wake(deps, whom, conversation);
      if (!left) heldBack.forget(whom);
      poll.kick();
    },
    async stop() {
      await poll.stop();
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
