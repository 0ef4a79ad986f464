import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store } from '../../storage/port.ts';
import type { Process } from './process.ts';
import type { World } from './world.ts';

/** The call of the store that a request belongs to, through all its repetitions. */
const calls = new AsyncLocalStorage<number>();

export const currentCall = (): number | undefined => calls.getStore();

/** The store as it is, with whoever watches told what it says of each commit, at the moment at which the process hears it. */
export const watched = (world: World, { name }: Process, store: Store): Store => ({
  ...store,
  async commit(partition, writes) {
    const call = world.serial();
    const result = await calls.run(call, () => store.commit(partition, writes));
    const ids = writes.map(({ id }) => id);
    world.ask((watch) =>
      watch.told?.({ call, process: name, said: result.ok ? 'written' : 'conflict', ids }),
    );
    return result;
  },
});
