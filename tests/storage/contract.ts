import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { StoreUnavailable, type CommitResult, type Store, type Write } from '../../storage/port.ts';
import { scripts, type ScriptWrite, type Step } from './contract-documents.ts';
import { manyAtOnce, noIncrementIsLost, oneOfManyWins } from './contract-races.ts';

export interface StoreUnderTest {
  readonly title: string;
  open(): Promise<Store>;
  /** After the last test. */
  close?(): Promise<void>;
  /** Whether a batch is all or nothing whichever write conflicts. */
  readonly atomic: boolean;
  readonly rounds: number;
  readonly parallel: number;
  /** `marked`: where a commit may be left open, a second document tells what was done. */
  readonly race: { readonly writers: number; readonly times: number; readonly marked?: true };
}

type Etags = Map<string, string>;

const writeOf = ([op, id, body, ...tags]: ScriptWrite, etags: Etags): Write => {
  if (op === 'create') return { op, id, body, tags };
  const name = op.slice('replace '.length);
  return { op: 'replace', id, body, tags, ifMatch: etags.get(name) ?? name };
};

/** Names the etags a commit gave by document and number. */
const remember = (ids: readonly string[], given: readonly string[], etags: Etags): void => {
  for (const [index, id] of ids.entries()) {
    const count = [...etags.keys()].filter((name) => name.replace(/\d$/, '') === id).length;
    etags.set(`${id}${count + 1}`, given[index] ?? 'missing');
  }
};

const play = async (store: Store, partition: string, step: Step, etags: Etags): Promise<void> => {
  if ('commit' in step) {
    const result = await store.commit(
      partition,
      step.commit.map((write) => writeOf(write, etags)),
    );
    assert.equal(result.ok ? 'ok' : `conflict ${result.conflict}`, step.gives);
    if (!result.ok) return;
    const ids = step.commit.map(([, id]) => id);
    const docs = await store.read(partition, ids);
    assert.deepEqual(
      docs,
      step.commit.map(([, id, body, ...tags], index) => ({
        id,
        etag: result.etags[index],
        tags: [...new Set(tags)],
        body,
      })),
    );
    remember(ids, result.etags, etags);
  } else if ('read' in step) {
    const docs = await store.read(partition, step.read);
    assert.deepEqual(
      docs.map((doc) => doc?.body),
      step.gives,
    );
    assert.deepEqual(
      docs.map((doc) => doc?.id),
      step.gives.map((body, index) => (body === undefined ? undefined : step.read[index])),
    );
  } else {
    const docs = await store.list(partition, step.list, step.page);
    assert.deepEqual(
      docs.map((doc) => doc.id),
      step.gives,
    );
    assert.deepEqual(docs, await store.read(partition, step.gives));
  }
};

const refused: readonly (readonly Write[])[] = [
  [],
  Array.from({ length: 101 }, (_, index): Write => ({ op: 'create', id: `n${index}`, body: 0 })),
  [
    { op: 'create', id: 'a', body: 0 },
    { op: 'create', id: 'a', body: 0 },
  ],
  ...['', 'a/b', 'a?b', 'a#b', 'a\\b', 'a\nb', '\ud800', 'x'.repeat(201)].map((id): readonly Write[] => [
    { op: 'create', id, body: 0 },
  ]),
  ...['', '*', 'a\r\nb'].map((ifMatch): readonly Write[] => [{ op: 'replace', id: 'a', ifMatch, body: 0 }]),
  [{ op: 'create', id: 'a', body: undefined }],
  [{ op: 'create', id: 'a', body: 'x'.repeat(2_000_000) }],
];

/** Every store the product runs on is held to these tests. Each uses partitions of its own, so a database can be shared. */
export const holdToContract = (under: StoreUnderTest): void => {
  describe(`the store contract: ${under.title}`, () => {
    let store: Store;
    before(async () => {
      store = await under.open();
    });
    after(async () => {
      await store.close();
      await under.close?.();
    });

    for (const container of ['talk:', 'programme:'])
      for (const script of scripts.filter(({ atomic }) => under.atomic || atomic === undefined))
        it(`${script.it} (${container})`, async () => {
          const test = randomUUID();
          const etags = new Map<string, Etags>();
          for (const step of script.steps) {
            const partition = `${step.in === 'talk' ? 'talk:' : container}${test}${step.in ?? ''}`;
            const known = etags.get(partition) ?? new Map<string, string>();
            etags.set(partition, known);
            await play(store, partition, step, known);
          }
        });

    it('lets one of many win', () => oneOfManyWins(store, `race:${randomUUID()}`, under.rounds));
    it(`takes ${under.parallel} commits at once`, () =>
      manyAtOnce(store, `many:${randomUUID()}`, under.parallel));
    it(`loses no increment of ${under.race.writers} writers`, () =>
      noIncrementIsLost(store, `count:${randomUUID()}`, under.race));

    it('refuses what no store could keep, and writes nothing of it', async () => {
      const partition = `refused:${randomUUID()}`;
      for (const writes of refused) await assert.rejects(store.commit(partition, writes), RangeError);
      await assert.rejects(store.commit('a/b', [{ op: 'create', id: 'a', body: 0 }]), RangeError);
      await assert.rejects(store.list(partition, 't', { limit: 0 }), RangeError);
      assert.deepEqual(await store.read(partition, ['a']), [undefined]);
    });

    it('keeps what the caller gave, not what the caller made of it later', async () => {
      const partition = `later:${randomUUID()}`;
      const body = { amount: 1 };
      const tags = ['t'];
      const committing = store.commit(partition, [{ op: 'create', id: 'a', tags, body }]);
      body.amount = 2;
      tags[0] = 'u';
      await committing;
      const [doc] = await store.read(partition, ['a']);
      assert.deepEqual({ tags: doc?.tags, body: doc?.body }, { tags: ['t'], body: { amount: 1 } });
    });

    it('finishes what is under way when it is closed, and answers nothing afterwards', async () => {
      const own = await under.open().catch(() => undefined);
      const closing = own ?? store;
      const partition = `closed:${randomUUID()}`;
      const writes: readonly Write[] = [{ op: 'create', id: 'a', body: 0 }];
      let result: CommitResult | undefined;
      const committing = closing.commit(partition, writes).then((given) => (result = given));
      await closing.close();
      await setImmediate();
      assert.equal(result?.ok, true);
      await committing;
      await assert.rejects(closing.read(partition, ['a']), StoreUnavailable);
      await assert.rejects(closing.list(partition, 't'), StoreUnavailable);
      await assert.rejects(closing.commit(partition, writes), StoreUnavailable);
      await closing.close();
      if (own === undefined) store = await under.open();
      assert.deepEqual((await store.read(partition, ['a']))[0]?.body, 0);
    });
  });
};
