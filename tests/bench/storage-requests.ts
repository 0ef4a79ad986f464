import type { Store } from '../../storage/port.ts';
import { openStage, type Stage } from '../support/stage.ts';
import { pressedWalk, typedWalk, type Walk } from './walks.ts';

/** What one act of a walk asked of the store. */
export interface Requests {
  readonly act: string;
  readonly read: number;
  readonly list: number;
  readonly commit: number;
}

export interface StorageRequests {
  readonly typed: readonly Requests[];
  readonly pressed: readonly Requests[];
}

type Call = 'read' | 'list' | 'commit';

const counting = (store: Store, note: (call: Call) => void): Store => ({
  ...store,
  read(...args) {
    note('read');
    return store.read(...args);
  },
  list(...args) {
    note('list');
    return store.list(...args);
  },
  commit(...args) {
    note('commit');
    return store.commit(...args);
  },
});

const stepper = (stage: Stage, walk: Walk, calls: Call[]): (() => Promise<Requests>) => {
  let last = '';
  return async () => {
    const { name, what, proof } = walk(last);
    calls.length = 0;
    last = JSON.stringify(await stage.deliver(stage.activity('caseworker', what)));
    if (!last.includes(proof)) throw new Error(`»${name}« was answered by: ${last.slice(0, 500)}`);
    const count = (wanted: Call): number => calls.filter((call) => call === wanted).length;
    return { act: name, read: count('read'), list: count('list'), commit: count('commit') };
  };
};

/**
 * Walks the whole product in this process, over a store that counts: one lap to fill what stays in memory, and
 * one that is reported.
 */
const countWalk = async (walk: Walk): Promise<readonly Requests[]> => {
  const calls: Call[] = [];
  const stage = await openStage({
    now: new Date().toISOString(),
    wrap: (store) => counting(store, (call) => calls.push(call)),
  });
  try {
    const step = stepper(stage, walk, calls);
    const first = await step();
    while ((await step()).act !== first.act);
    const lap = [await step()];
    while (lap.at(-1)?.act !== first.act) lap.push(await step());
    return lap;
  } finally {
    await stage.close();
  }
};

export const countStorageRequests = async (today: string): Promise<StorageRequests> => ({
  typed: await countWalk(typedWalk()),
  pressed: await countWalk(pressedWalk(today)),
});
