import assert from 'node:assert/strict';
import { makeFences } from '../../../bot/outbox/fence.ts';
import type { Store, Write } from '../../../storage/port.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';

const PROGRAMME = 'p';
const create = (id: string): readonly Write[] => [{ op: 'create', id, body: { v: 1 } }];

const withStoreOf = (use: (store: Store) => Promise<void>): Promise<void> =>
  inTempFolder((folder) => withStore(folder, use));

describe('the fence before every write of a sender', () => {
  it('lets its holder write as often as it likes, at the same moment too', () =>
    withStoreOf(async (store) => {
      const fences = makeFences(store);
      const ids = Array.from({ length: 20 }, (_, index) => `d${index}`);
      const done = await Promise.all(ids.map((id) => fences.commit(PROGRAMME, 1, create(id))));
      assert.ok(done.every(({ kind }) => kind === 'done'));
    }));

  it('stops who held the lease before, in the middle of anything', () =>
    withStoreOf(async (store) => {
      const [old, newer] = [makeFences(store), makeFences(store)];
      assert.equal((await old.commit(PROGRAMME, 1, create('a'))).kind, 'done');
      assert.equal(await newer.raise(PROGRAMME, 2), true);
      assert.deepEqual(await old.commit(PROGRAMME, 1, create('b')), { kind: 'lost' });
      assert.equal(await old.raise(PROGRAMME, 1), false);
      assert.deepEqual(await store.read('programme:p', ['b']), [undefined], 'nothing was written');
      assert.equal((await newer.commit(PROGRAMME, 2, create('b'))).kind, 'done');
    }));

  it('says that a document has changed without giving up the fence', () =>
    withStoreOf(async (store) => {
      const fences = makeFences(store);
      await fences.commit(PROGRAMME, 1, create('a'));
      assert.deepEqual(await fences.commit(PROGRAMME, 1, create('a')), { kind: 'changed' });
      assert.equal((await fences.commit(PROGRAMME, 1, create('b'))).kind, 'done');
    }));

  it('goes on where the answer to its own write was lost', () =>
    withStoreOf(async (store) => {
      let lose = true;
      const lossy: Store = {
        ...store,
        async commit(partition, writes) {
          const result = await store.commit(partition, writes);
          if (!lose || writes.length < 2) return result;
          lose = false;
          throw new Error('the line is cut');
        },
      };
      const fences = makeFences(lossy);
      await assert.rejects(fences.commit(PROGRAMME, 1, create('a')));
      assert.equal((await fences.commit(PROGRAMME, 1, create('b'))).kind, 'done');
    }));
});
