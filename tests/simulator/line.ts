import { LINE_RESET } from '../../storage/cosmos-line.ts';
import type { Service } from '../../storage/cosmos-store.ts';
import type { Process } from './process.ts';
import type { World } from './world.ts';

/** `applied`: done, and the answer lost. `late`: done when nobody waits any more. Without a code no answer comes. */
interface StoreFault {
  readonly code?: number | string;
  readonly substatus?: number;
  readonly applied?: true;
  readonly late?: true;
  /** It takes so long, at most, and then goes well. */
  readonly slowMs?: number;
}

export const STORE_FAULTS: Readonly<Record<string, StoreFault>> = {
  throttled: { code: 429 },
  'retry with': { code: 449 },
  unavailable: { code: 503 },
  'unavailable, applied': { code: 503, applied: true },
  'timeout, applied': { code: 408, applied: true },
  'a replica behind': { code: 404, substatus: 1002 },
  reset: { code: LINE_RESET },
  'applied, then reset': { code: LINE_RESET, applied: true },
  hang: {},
  'applied, then hang': { applied: true },
  'applied when given up': { late: true },
  slow: { slowMs: 900 },
  'very slow': { slowMs: 5_000 },
};
const NAMES = Object.keys(STORE_FAULTS);

/** Of a thousand requests in rough weather, how many begin an outage; longer than any command is tried for. */
const OUTAGES = 6;
const LONGEST_OUTAGE_MS = 12_000;
/** What every request meets while the database is away for a process. */
const AWAY = ['unavailable', 'reset', 'hang', 'throttled'] as const;

const errorOf = ({ code, substatus }: StoreFault): Error =>
  Object.assign(new Error('failed'), {
    code,
    ...(code === 429 && { retryAfterInMs: 20 }),
    ...(substatus !== undefined && { substatus }),
  });

/**
 * What a process has of the database: its requests travel, may fail in every way, and what a process that died has sent
 * may arrive or not. One that stopped may have stopped before its request was out: then it comes when it goes on.
 */
export const lineTo = (world: World, process: Process): Service => {
  const { clock, disk, luck, weather } = world;
  let away: { readonly until: number; readonly as: string } | undefined;

  /** The fault of the next request; one that begins an outage is the first of many. */
  const nextFault = (): string | undefined => {
    if (weather.storeShare > 0 && luck.int(1_000) < OUTAGES) {
      away = { until: clock.now() + luck.int(LONGEST_OUTAGE_MS), as: luck.pick(AWAY) };
      world.count(`outage: ${away.as}`);
    }
    if (away && away.until > clock.now() && weather.storeShare > 0) return away.as;
    return luck.percent(weather.storeShare) ? luck.pick(NAMES) : undefined;
  };

  /** `isWrite`: only those can be lost on the way when their process ends. */
  const request = <T>(isWrite: boolean, signal: AbortSignal, apply: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      const name = nextFault();
      const survives = luck.percent(50);
      const [there, back] = [1 + luck.int(8), 1 + luck.int(8)];
      process.step();
      world.count(isWrite ? 'requests that write' : 'requests that read');
      if (process.isDead()) return;
      if (name !== undefined) {
        world.struck();
        world.count(`store ${name}`);
      }
      const fault = STORE_FAULTS[name ?? ''];
      const slow = fault?.slowMs === undefined ? 0 : luck.int(fault.slowMs);
      const answer = (say: () => void): void => void clock.after(back, say, process);
      const arrive = (): void => {
        if (process.isDead() && !survives) return;
        if (isWrite && !survives && process.stillUntil() > clock.now()) {
          clock.at(process.stillUntil() + 1, arrive);
          return;
        }
        if (!fault || fault.slowMs !== undefined) {
          const value = apply();
          answer(() => resolve(value));
          return;
        }
        if (fault.applied) apply();
        if (fault.late)
          signal.addEventListener('abort', () => void clock.after(there, () => void apply()), { once: true });
        else if (fault.code !== undefined) answer(() => reject(errorOf(fault)));
      };
      clock.after(there + slow, arrive);
    });

  return {
    read: (partition, ids, signal) => request(false, signal, () => ids.map((id) => disk.get(partition, id))),
    list: (partition, page, signal) => request(false, signal, () => disk.list(partition, page)),
    send: (partition, writes, mark, signal) =>
      request(true, signal, () => {
        const { result, change } = disk.commit(partition, writes, mark);
        if (change) world.committed(process, change);
        else world.count('conflicts between processes');
        return { result, repeated: false };
      }),
    dispose: () => undefined,
  };
};
