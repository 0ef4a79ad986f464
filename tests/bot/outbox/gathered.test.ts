import assert from 'node:assert/strict';
import { gathered, remembered } from '../../../bot/outbox/gathered.ts';
import type { Doc, Store } from '../../../storage/port.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';

/** A store with two documents, and what it was asked for. */
const withAsked = (use: (store: Store, asked: readonly (readonly string[])[]) => Promise<void>) =>
  inTempFolder((folder) =>
    withStore(folder, async (store) => {
      for (const id of ['a', 'b']) await store.commit('p', [{ op: 'create', id, body: { v: 1, id } }]);
      const asked: (readonly string[])[] = [];
      const read: Store['read'] = (partition, ids) => {
        asked.push(ids);
        return store.read(partition, ids);
      };
      await use({ ...store, read }, asked);
    }),
  );

const idOf = (doc: Doc | undefined): string | undefined => doc?.id;

describe('what several cards read in the same moment', () => {
  it('is asked for once, and each gets its own in its order', () =>
    withAsked(async (store, asked) => {
      const cards = gathered(store);
      const found = await Promise.all([
        cards.read('p', ['b', 'a']),
        cards.read('p', ['a', 'none']),
        cards.read('q', ['a']),
      ]);
      assert.deepEqual(
        found.map((docs) => docs.map(idOf)),
        [['b', 'a'], ['a', undefined], [undefined]],
      );
      assert.deepEqual(asked, [['b', 'a', 'none'], ['a']]);
    }));

  it('is never older than the question', () =>
    withAsked(async (store) => {
      const cards = gathered(store);
      const [before] = await cards.read('p', ['a']);
      const write = {
        op: 'replace',
        id: 'a',
        ifMatch: before?.etag ?? '',
        body: { v: 1, new: true },
      } as const;
      assert.ok((await store.commit('p', [write])).ok);
      assert.deepEqual((await cards.read('p', ['a']))[0]?.body, { v: 1, new: true });
    }));

  it('fails for all where the store does, and is asked for again', () =>
    withAsked(async (store) => {
      let fails = true;
      const cards = gathered({
        ...store,
        read: (...given) => (fails ? Promise.reject(new Error('away')) : store.read(...given)),
      });
      const results = await Promise.allSettled([cards.read('p', ['a']), cards.read('p', ['b'])]);
      assert.deepEqual(
        results.map(({ status }) => status),
        ['rejected', 'rejected'],
      );
      fails = false;
      assert.equal(idOf((await cards.read('p', ['a']))[0]), 'a');
    }));

  it('is read once for one piece of work', () =>
    withAsked(async (store, asked) => {
      const once = remembered(store);
      await once.read('p', ['a']);
      await once.read('p', ['a']);
      await once.read('p', ['b']);
      assert.deepEqual(asked, [['a'], ['b']]);
    }));
});
