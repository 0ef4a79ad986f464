import { AsyncLocalStorage } from 'node:async_hooks';

/** How long the parts of a turn may take, in milliseconds. */
export interface TurnLimits {
  /** From the arrival of the request to its answer: Teams gives up after 10 to 15 seconds and asks again. */
  readonly turn: number;
  /** Of it, how long the store is waited for, all calls together. */
  readonly store: number;
  /** From the arrival of a search to its answer: Teams waits 5 seconds. */
  readonly search: number;
  /** With less left than this no post is begun: it would only end unclear. */
  readonly post: number;
  /** What was begun to be written goes on without anybody waiting, but not for longer than this. */
  readonly end: number;
}

export const LIMITS: TurnLimits = { turn: 8_000, store: 4_000, search: 3_000, post: 500, end: 20_000 };

export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** The time of one turn, from the arrival of its request. */
export interface TurnTime {
  readonly limits: TurnLimits;
  elapsed(): number;
  /** Until the answer; 0 once the time is up. */
  left(): number;
  /** Rejects with TooLate when the time of the whole, or of the store, is up. */
  readonly up: Promise<never>;
  isUp(): boolean;
  /** Whether something was begun to be written: such a turn is brought to its end, late or not. */
  isBegun(): boolean;
  /** A command was carried out or refused: the person hears of it however late it is. */
  tell(): void;
  hasToTell(): boolean;
  /** Waits for the store. Rejects with TooLate where the time is up, unless something was begun to be written. */
  waitFor<T>(work: () => Promise<T>, writes?: boolean): Promise<T>;
  /** It is over in time. */
  close(): void;
}

const startTurn = (limits: TurnLimits): TurnTime => {
  const from = performance.now();
  let [isUp, isOver, begun, told] = [false, false, false, false];
  let waiting = 0;
  let waitingFrom = 0;
  let waited = 0;
  let storeTimer: NodeJS.Timeout | undefined;
  const { promise: up, reject: rejectUp } = Promise.withResolvers<never>();
  const { promise: ended, reject: rejectEnded } = Promise.withResolvers<never>();
  for (const promise of [up, ended]) promise.catch(() => undefined);
  const timeIsUp = (): void => {
    isUp = true;
    rejectUp(new TooLate('The turn took too long'));
  };
  const end = (): void => {
    isOver = true;
    rejectEnded(new TooLate('The turn did not end'));
  };
  const timers = [setTimeout(timeIsUp, limits.turn), setTimeout(end, limits.end)];
  for (const timer of timers) timer.unref();

  /** Calls at the same time are waited for at the same time. */
  const enter = (): void => {
    waiting += 1;
    if (waiting > 1) return;
    waitingFrom = performance.now();
    storeTimer = setTimeout(timeIsUp, Math.max(0, limits.store - waited)).unref();
  };
  const leave = (): void => {
    waiting -= 1;
    if (waiting > 0) return;
    waited += performance.now() - waitingFrom;
    clearTimeout(storeTimer);
  };

  const elapsed = (): number => performance.now() - from;
  return {
    limits,
    elapsed,
    left: () => (isUp ? 0 : Math.max(0, limits.turn - elapsed())),
    up,
    isUp: () => isUp,
    isBegun: () => begun,
    tell() {
      told = true;
    },
    hasToTell: () => told,
    async waitFor(work, writes = false) {
      if (isOver || (isUp && !begun)) throw new TooLate('The time for the store is up');
      begun ||= writes;
      enter();
      try {
        return await Promise.race([work(), begun ? ended : up]);
      } finally {
        leave();
      }
    },
    close() {
      // One that is late goes on, as long as it may.
      if (!isUp) for (const timer of timers) clearTimeout(timer);
    },
  };
};

const turns = new AsyncLocalStorage<TurnTime | undefined>();

/** The turn that runs here; `undefined` in the work that nobody waits for. */
export const currentTurn = (): TurnTime | undefined => turns.getStore();

/** Runs work with a time of its own, which begins now, or with that of the turn it is part of. */
export const inTurn = async <T>(work: () => Promise<T>, limits: TurnLimits = LIMITS): Promise<T> => {
  if (turns.getStore()) return work();
  const turn = startTurn(limits);
  try {
    return await turns.run(turn, work);
  } finally {
    turn.close();
  }
};

/** Runs work that belongs to no turn, although one began it: it has all the time it needs. */
export const outsideTurns = <T>(work: () => T): T => turns.run(undefined, work);

/** For a queue: ends the wait of a turn whose time is up. */
export const turnPatience = (): Promise<never> | undefined => turns.getStore()?.up;

/** Waits for what several turns may share; the wait counts as one for the store. */
export const waitShared = <T>(work: Promise<T>): Promise<T> => {
  const turn = turns.getStore();
  return turn ? turn.waitFor(() => work) : work;
};

/** The work's outcome, or TooLate after `ms`; the work itself goes on and its effect stays. */
export const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate('The turn took too long')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
