import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { owners, type Clock } from './clock.ts';
import type { Luck } from './luck.ts';
import { idsOf } from './random-ids.ts';
import { sleepsOf, timersOf } from './timers.ts';

type Named = Readonly<Record<string, unknown>>;

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
  const back = [
    replace(globalThis, { ...eitherOf(timersOf(clock), globalThis), Date: dateOf(clock) }),
    replace(Math, eitherOf({ random: luck.next }, Math)),
    replace(performance, eitherOf({ now: () => clock.now() }, performance)),
    replace(timers, eitherOf(sleepsOf(clock), timers)),
    replace(crypto, eitherOf(idsOf(luck), crypto)),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const one of back.toReversed()) one();
    syncBuiltinESMExports();
  };
};
