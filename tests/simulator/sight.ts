import type { StoredItem } from '../../storage/cosmos-item.ts';
import type { ListPage } from '../../storage/cosmos-read.ts';
import type { State } from './replicas.ts';
import type { World } from './world.ts';

/** What came back, and the number of the state that it is from: what its session token says. */
export interface Seen<T> {
  readonly value: T;
  readonly number: number;
}

/** Of a hundred documents of one read, how many come from a state newer than the one before. */
const CAUGHT_UP = 20;

/**
 * What one process has seen of the database, as its session tokens say it: a read is never answered from an older state
 * than that, and may be from any between that and the newest (storage/cosmos-client.ts; of several documents each is at
 * least as new as those before it). A process that has just begun has seen nothing. Writes meet the newest state.
 */
export interface Sight {
  /** What its next request says it has seen of a partition. */
  token(partition: string): number;
  /** An answer of that number has arrived. */
  saw(partition: string, number: number): void;
  read(partition: string, token: number, ids: readonly string[]): Seen<readonly (StoredItem | undefined)[]>;
  list(partition: string, token: number, page: ListPage): Seen<readonly StoredItem[]>;
}

export const sightOf = (world: World): Sight => {
  const { clock, luck, replicas, weather } = world;
  const tokens = new Map<string, number>();

  /** Some state that may answer: the newest one, or one that is behind. */
  const someState = (partition: string, least: number): State => {
    const newest = replicas.newest(partition);
    const oldest = Math.max(least, replicas.oldest(partition, clock.now()));
    const isOld = oldest < newest && luck.percent(weather.oldShare);
    if (isOld) world.count('store an older state');
    return replicas.state(partition, isOld ? oldest + luck.int(newest - oldest) : newest);
  };

  return {
    token: (partition) => tokens.get(partition) ?? 0,
    saw(partition, number) {
      tokens.set(partition, Math.max(number, tokens.get(partition) ?? 0));
    },
    read(partition, token, ids) {
      let state = someState(partition, token);
      const newest = replicas.newest(partition);
      const value = ids.map((id) => {
        if (state.number < newest && luck.percent(CAUGHT_UP))
          state = replicas.state(partition, state.number + 1 + luck.int(newest - state.number));
        return state.read(id);
      });
      return { value, number: state.number };
    },
    list(partition, token, page) {
      const state = someState(partition, token);
      return { value: state.list(page), number: state.number };
    },
  };
};
