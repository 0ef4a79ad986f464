import { AsyncLocalStorage } from 'node:async_hooks';
import { makeHeap } from './heap.ts';

/** Whose work something is: a process that can die, or stand still for a while. */
export interface Owner {
  readonly name: string;
  /** Its timers and answers are dropped from then on. */
  isDead(): boolean;
  /** Nothing of it runs before that moment. */
  stillUntil(): number;
}

/** The work that runs belongs to whoever began it, through every await. */
export const owners = new AsyncLocalStorage<Owner>();

export interface Event {
  at: number;
  readonly order: number;
  readonly owner: Owner | undefined;
  readonly run: () => void;
  cancelled: boolean;
}

/** Simulated time: nothing happens between two events, and events come in the order of time and of being asked for. */
export interface Clock {
  now(): number;
  /** `owner`: whose it is; without one it happens whatever becomes of processes. */
  at(ms: number, run: () => void, owner?: Owner): Event;
  after(ms: number, run: () => void, owner?: Owner): Event;
  sleep(ms: number): Promise<void>;
  /** The machine stands still for so long, all of it: what was due meanwhile happens at its end. */
  leap(ms: number): void;
  /** When the last leap ended. */
  leapt(): number;
  /** Lets things happen until `done` has settled; rejects where nothing is left to happen before. */
  until(done: Promise<unknown>): Promise<void>;
}

/** Real, whatever is installed in its place later. */
const nextTask = setImmediate;
/** After everything that follows at once from what has happened. */
const settled = (): Promise<void> => new Promise((resolve) => void nextTask(resolve));

export const makeClock = (start: number): Clock => {
  const heap = makeHeap<Event>();
  let now = start;
  let order = 0;
  let leapt = Number.NEGATIVE_INFINITY;

  const at: Clock['at'] = (ms, run, owner) => {
    order += 1;
    const event: Event = { at: ms, order, owner, run, cancelled: false };
    heap.push(event);
    return event;
  };

  const happen = (event: Event): void => {
    const { owner } = event;
    if (event.cancelled || owner?.isDead()) return;
    const until = owner?.stillUntil() ?? 0;
    if (until > now) {
      at(until, event.run, owner);
      return;
    }
    if (owner) owners.run(owner, event.run);
    else owners.exit(event.run);
  };

  return {
    now: () => now,
    at,
    after: (ms, run, owner) => at(now + ms, run, owner),
    sleep: (ms) => new Promise((resolve) => void at(now + ms, resolve)),
    leap(ms) {
      now += ms;
      leapt = now;
    },
    leapt: () => leapt,
    async until(done) {
      const state = { over: false };
      const end = (async () => {
        await Promise.allSettled([done]);
        state.over = true;
      })();
      for (await settled(); !state.over; await settled()) {
        const event = heap.pop();
        if (!event) throw new Error('nothing is left to happen');
        now = Math.max(now, event.at);
        happen(event);
      }
      await end;
      await done;
    },
  };
};
