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

  it('is written once for all that is noted in the same moment, and each hears of its own', () =>
    withStoreOf(async (store) => {
      const commits: number[] = [];
      const fences = makeFences({
        ...store,
        commit(partition, writes) {
          commits.push(writes.length);
          return store.commit(partition, writes);
        },
      });
      await fences.raise(PROGRAMME, 1);
      commits.length = 0;
      const done = await Promise.all(
        ['a', 'b', 'c'].map((id) => fences.commit(PROGRAMME, 1, [...create(id), ...create(`${id}2`)])),
      );
      assert.deepEqual(commits, [7]);
      const docs = await store.read('programme:p', ['a', 'a2', 'b', 'b2', 'c', 'c2']);
      const etags = done.flatMap((one) => (one.kind === 'done' ? one.etags : []));
      assert.deepEqual(
        etags,
        docs.map((doc) => doc?.etag),
      );
    }));

  it('is written for each card of a conversation, so that none overtakes the one before', () =>
    withStoreOf(async (store) => {
      const fences = makeFences(store);
      const done: string[] = [];
      const claim = async (id: string, row: string): Promise<void> => {
        await fences.commit(PROGRAMME, 1, create(id), row);
        const [first, second] = await store.read('programme:p', ['a', 'b']);
        done.push(`${id}${first ? ' a' : ''}${second ? ' b' : ''}`);
      };
      await Promise.all([claim('a', 'chat'), claim('b', 'chat'), claim('c', 'other')]);
      assert.deepEqual(done, ['a a', 'b a b', 'c a b']);
    }));

  it('lets the others write where one of the same moment cannot, and stops all of them where it is old', () =>
    withStoreOf(async (store) => {
      const fences = makeFences(store);
      await fences.commit(PROGRAMME, 1, create('a'));
      const kinds = async (ids: readonly string[]): Promise<readonly string[]> =>
        (await Promise.all(ids.map((id) => fences.commit(PROGRAMME, 1, create(id))))).map(({ kind }) => kind);
      assert.deepEqual(await kinds(['b', 'a', 'c', 'b']), ['done', 'changed', 'done', 'changed']);
      await makeFences(store).raise(PROGRAMME, 2);
      assert.deepEqual(await kinds(['d', 'e']), ['lost', 'lost']);
      assert.deepEqual(await store.read('programme:p', ['d', 'e']), [undefined, undefined]);
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
