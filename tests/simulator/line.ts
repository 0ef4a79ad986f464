import type { Service } from '../../storage/cosmos-store.ts';
import { currentCall } from './calls.ts';
import type { Process } from './process.ts';
import { sightOf, type Seen } from './sight.ts';
import { errorOf, STORE_FAULT_NAMES, STORE_FAULTS } from './store-faults.ts';
import type { World } from './world.ts';

/** Of a thousand requests in rough weather, how many begin an outage: more of those that write, for what became of them is the question. */
const OUTAGES = { read: 3, write: 40 };
/** From what is waited out to longer than any command is tried for. */
const OUTAGE_MS = { least: 1_000, more: 9_000 };
/** What every request meets while the database is away for a process. */
const AWAY = ['unavailable', 'reset', 'hang', 'throttled'] as const;

/**
 * What a process has of the database: its requests travel, may fail in every way, and what a process that died has sent
 * may arrive or not. One that stopped may have stopped before its request was out: then it comes when it goes on.
 */
export const lineTo = (world: World, process: Process): Service => {
  const { clock, disk, luck, replicas, weather } = world;
  const sight = sightOf(world);
  let away: { readonly until: number; readonly as: string } | undefined;

  /** The fault of the next request; one that begins an outage is the first of many. */
  const nextFault = (isWrite: boolean): string | undefined => {
    if (weather.storeShare === 0) return undefined;
    if (away && away.until > clock.now()) return away.as;
    if (luck.int(1_000) < OUTAGES[isWrite ? 'write' : 'read']) {
      const ms = OUTAGE_MS.least + luck.int(OUTAGE_MS.more);
      away = { until: clock.now() + ms, as: luck.pick(AWAY) };
      world.count(`outage: ${away.as}`);
      return away.as;
    }
    return luck.percent(weather.storeShare) ? luck.pick(STORE_FAULT_NAMES) : undefined;
  };

  /** `isWrite`: only those can be lost on the way when their process ends. */
  const request = <T>(
    isWrite: boolean,
    partition: string,
    signal: AbortSignal,
    apply: (token: number) => Seen<T>,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      const token = sight.token(partition);
      const name = nextFault(isWrite);
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
          const { value, number } = apply(token);
          answer(() => {
            sight.saw(partition, number);
            resolve(value);
          });
          return;
        }
        if (fault.applied) apply(token);
        if (fault.late)
          signal.addEventListener('abort', () => void clock.after(there, () => void apply(token)), {
            once: true,
          });
        else if (fault.code !== undefined) answer(() => reject(errorOf(fault)));
      };
      clock.after(there + slow, arrive);
    });

  return {
    read: (partition, ids, signal) =>
      request(false, partition, signal, (token) => sight.read(partition, token, ids)),
    list: (partition, page, signal) =>
      request(false, partition, signal, (token) => sight.list(partition, token, page)),
    send(partition, writes, mark, signal) {
      const call = currentCall();
      return request(true, partition, signal, () => {
        const { result, change } = disk.commit(partition, writes, mark);
        if (change) world.committed(process, change, call);
        else world.count('conflicts between processes');
        // Who lost is told how far the others are, too.
        return { value: { result, repeated: false }, number: replicas.newest(partition) };
      });
    },
    dispose: () => undefined,
  };
};
