import { owners, type Clock, type Event } from './clock.ts';

type Callback = (...args: readonly unknown[]) => void;

/** A timer as the product holds one. */
const handleOf = (event: () => Event): object => {
  const handle: object = {
    event,
    ref: () => handle,
    unref: () => handle,
    hasRef: () => true,
  };
  return handle;
};

const clear = (handle: unknown): void => {
  if (
    typeof handle === 'object' &&
    handle !== null &&
    'event' in handle &&
    typeof handle.event === 'function'
  )
    (handle.event as () => Event)().cancelled = true;
};

/** As Node has it: whole milliseconds, and never none. */
const wholeMs = (ms: unknown): number => Math.max(1, Math.trunc(Number(ms) || 0));

/** Node's timers on the simulated clock, each of whoever set it. */
export const timersOf = (clock: Clock) => {
  const later = (run: () => void, ms: unknown): Event => clock.after(wholeMs(ms), run, owners.getStore());
  return {
    setTimeout(run: Callback, ms?: number, ...args: readonly unknown[]) {
      const event = later(() => run(...args), ms);
      return handleOf(() => event);
    },
    setInterval(run: Callback, ms?: number, ...args: readonly unknown[]) {
      let event = later(tick, ms);
      function tick(): void {
        event = later(tick, ms);
        run(...args);
      }
      return handleOf(() => event);
    },
    setImmediate(run: Callback, ...args: readonly unknown[]) {
      const event = later(() => run(...args), 0);
      return handleOf(() => event);
    },
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  };
};

/** The same as promises. */
export const sleepsOf = (clock: Clock) => {
  const sleep = (ms?: number, value?: unknown): Promise<unknown> =>
    new Promise((resolve) => void clock.after(wholeMs(ms), () => resolve(value), owners.getStore()));
  return { setTimeout: sleep, setImmediate: (value?: unknown) => sleep(0, value) };
};
