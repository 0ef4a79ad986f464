import type { Store } from '../../storage/port.ts';
import { openStage } from '../support/stage.ts';
import { pressedWalk, typedWalk, type Act, type Walk } from './walks.ts';

/** What one act of a walk asked of the store. */
export interface Requests {
  readonly act: string;
  readonly read: number;
  readonly list: number;
  readonly commit: number;
}

type Call = 'read' | 'list' | 'commit';

const counting = (store: Store, note: (call: Call) => void): Store => ({
  ...store,
  read: (...args) => (note('read'), store.read(...args)),
  list: (...args) => (note('list'), store.list(...args)),
  commit: (...args) => (note('commit'), store.commit(...args)),
});

/** Acts of one lap: as many as until an act of the same name comes again. */
const lapOf = (walk: Walk, deliver: (act: Act) => Promise<string>) => {
  let last = '';
  const step = async (): Promise<Act> => {
    const act = walk(last);
    last = await deliver(act);
    if (!last.includes(act.proof)) throw new Error(`»${act.name}« was answered by: ${last.slice(0, 500)}`);
    return act;
  };
  return step;
};

/**
 * Walks the whole product in this process over a store that counts. The first lap is not counted: it reads what
 * stays in memory from then on.
 */
const countWalk = async (walk: Walk): Promise<readonly Requests[]> => {
  const calls: Call[] = [];
  const stage = await openStage({
    now: new Date().toISOString(),
    wrap: (store) => counting(store, (call) => calls.push(call)),
  });
  try {
    const step = lapOf(walk, async ({ what }) =>
      JSON.stringify(await stage.deliver(stage.activity('caseworker', what))),
    );
    const first = await step();
    while ((await step()).name !== first.name);
    const requests: Requests[] = [];
    let act: Act;
    do {
      calls.length = 0;
      act = await step();
      const count = (wanted: Call) => calls.filter((call) => call === wanted).length;
      requests.push({ act: act.name, read: count('read'), list: count('list'), commit: count('commit') });
    } while (act.name !== first.name);
    return requests;
  } finally {
    await stage.close();
  }
};

export interface StorageRequests {
  readonly typed: readonly Requests[];
  readonly pressed: readonly Requests[];
}

export const countStorageRequests = async (today: string): Promise<StorageRequests> => ({
  typed: await countWalk(typedWalk()),
  pressed: await countWalk(pressedWalk(today)),
});
