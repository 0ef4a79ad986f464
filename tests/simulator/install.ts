import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { owners, type Clock, type Event } from './clock.ts';
import type { Luck } from './luck.ts';

type Named = Readonly<Record<string, unknown>>;
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

/** Whether the simulation runs here: what else goes on in this process keeps the real ones. */
const isOurs = (): boolean => owners.getStore() !== undefined;

/** The simulated one for the work of a process, the real one for everybody else. */
const either =
  <A extends readonly unknown[]>(ours: (...args: A) => unknown, real: unknown) =>
  (...args: A): unknown =>
    isOurs() ? ours(...args) : (real as (...args: A) => unknown)(...args);

const eitherOf = (ours: Readonly<Record<string, (...args: never) => unknown>>, real: object): Named =>
  Object.fromEntries(
    Object.entries(ours).map(([name, one]) => [
      name,
      either(one, (Reflect.get(real, name) as () => unknown).bind(real)),
    ]),
  );

const timersOf = (clock: Clock) => {
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

const dateOf = (clock: Clock): DateConstructor => {
  const RealDate = Date;
  return class extends RealDate {
    constructor(...args: readonly unknown[]) {
      // The constructor's overloads take what they are given; none given is now.
      super(...((args.length === 0 && isOurs() ? [clock.now()] : args) as [number]));
    }
    static override now(): number {
      return isOurs() ? clock.now() : RealDate.now();
    }
  } as DateConstructor;
};

const hex = (luck: Luck, digits: number): string => {
  let text = '';
  while (text.length < digits) text += luck.int(0x10000).toString(16).padStart(4, '0');
  return text.slice(0, digits);
};

const idsOf = (luck: Luck) => ({
  randomUUID: () => [8, 4, 4, 4, 12].map((digits) => hex(luck, digits)).join('-'),
  randomBytes: (size: number) => Buffer.from(hex(luck, 2 * size), 'hex'),
});

/** Puts some properties in the place of others; returns what puts them back. */
const replace = (target: object, by: Named): (() => void) => {
  const before = Object.keys(by).map(
    (name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const,
  );
  for (const [name, value] of Object.entries(by))
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
  };
};

/**
 * From now on time, timers, random numbers and ids come from the simulation wherever one of its processes works: the
 * product runs unchanged, and so does everything else here. Returns what puts everything back.
 */
export const install = (clock: Clock, luck: Luck): (() => void) => {
  const sleep = (ms?: number, value?: unknown): Promise<unknown> =>
    new Promise((resolve) => void clock.after(wholeMs(ms), () => resolve(value), owners.getStore()));
  const sleeps = { setTimeout: sleep, setImmediate: (value?: unknown) => sleep(0, value) };
  const back = [
    replace(globalThis, { ...eitherOf(timersOf(clock), globalThis), Date: dateOf(clock) }),
    replace(Math, eitherOf({ random: luck.next }, Math)),
    replace(performance, eitherOf({ now: () => clock.now() }, performance)),
    replace(timers, eitherOf(sleeps, timers)),
    replace(crypto, eitherOf(idsOf(luck), crypto)),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const one of back.toReversed()) one();
    syncBuiltinESMExports();
  };
};
