import assert from 'node:assert/strict';
import { CARDS_AT_ONCE } from '../../../bot/erasure/clear-cards.ts';
import { makeErasing } from '../../../bot/erasure/erasing.ts';
import { createDelivery, putDelivery, waitingFrom } from '../../../bot/outbox/delivery-tags.ts';
import { makeRooms } from '../../../bot/outbox/rooms.ts';
import { makeDirectory } from '../../../bot/people/directory.ts';
import { makeEndpoint } from '../../../bot/people/endpoint.ts';
import { makeReach } from '../../../bot/people/reach.ts';
import { makeProgrammes } from '../../../bot/programmes.ts';
import { seedDemo } from '../../../bot/seed.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import type { ErasureBody } from '../../../storage/documents/erasure.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { cardsTag, ERASING, erasureId, programmePartition } from '../../../storage/keys.ts';
import type { Store } from '../../../storage/port.ts';
import { carry, keyOf } from '../../support/carry.ts';
import { PROGRAMME } from '../../support/looks.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';
import { fullCase, MARK } from './full-case.ts';

const CASE = 'ML-2026-001';
const PARTITION = programmePartition(PROGRAMME);
const NOW = '2028-01-10T09:12:00.000Z';
const TALK = 'talk:a:coach';

class Died extends Error {}

/** A process that dies with its `at`th write: before it is done, or just after. */
const dying = (store: Store, at: number, after: boolean): Store => {
  let writes = 0;
  return {
    ...store,
    async commit(partition, list) {
      writes += 1;
      if (writes === at && !after) throw new Died();
      const result = await store.commit(partition, list);
      if (writes === at) throw new Died();
      return result;
    },
  };
};

const worker = (store: Store) => {
  const lines: string[] = [];
  const logged: string[] = [];
  const replaced: string[] = [];
  const erasing = makeErasing({
    store,
    directory: makeDirectory(store, Date.now),
    reach: makeReach(store),
    rooms: makeRooms(store, Date.now),
    endpoint: makeEndpoint(store),
    teams: {
      send: () => Promise.reject(new Error('nothing is posted')),
      update: (_, activityId) => {
        replaced.push(activityId);
        return Promise.resolve({ ok: true, activityId });
      },
    },
    eraseList: {
      add: ({ case: number }) => Promise.resolve(void lines.push(number)),
      all: () => Promise.resolve([]),
    },
    log: (event) => void logged.push(event),
  });
  const round = async (): Promise<void> => {
    const [body] = await makeProgrammes(store, Date.now).all();
    await erasing(body ?? assert.fail());
  };
  /** Cards are replaced some at a time. */
  const untilDone = async (): Promise<void> => {
    for (let rounds = 0; rounds < 10 && logged.length === 0; rounds += 1) await round();
  };
  return { round, untilDone, lines, logged, replaced };
};

/** A case that two people erased, of which nothing has been cleared away, with a draft of the coach's about it. */
const agreed = async (store: Store): Promise<void> => {
  await seedDemo(store);
  await fullCase({ store });
  await makeReach(store).note(keyOf('coach'), { conversation: 'a:coach', serviceUrl: 'http://127.0.0.1:9/' });
  const run = { case: CASE, answers: { text: `${MARK} er glad` } };
  await store.commit(TALK, [
    {
      op: 'create',
      id: 'talk',
      body: { v: 1, lang: 'da', active: 'r', runs: { r: run }, closed: [], seen: [], greeted: [] },
    },
    {
      op: 'create',
      id: 'ended',
      body: { v: 1, closed: [{ id: 'e', stored: { case: CASE }, lines: [MARK] }] },
    },
  ]);
  await carry({ store }, 'caseworker', { type: 'propose-erasure', case: CASE, filed: true }, NOW);
  await carry({ store }, 'leader', { type: 'answer-erasure', case: CASE, agrees: true }, NOW);
};

const marksIn = async (store: Store): Promise<number> => {
  const entries = await store.list(PARTITION, `case:${CASE}`);
  const values = await store.read(
    PARTITION,
    entries.map(({ body }) => `personal:${CASE}:${(body as { readonly seq: number }).seq}`),
  );
  const talk = await store.read(TALK, ['talk', 'ended']);
  return JSON.stringify([values, talk]).split(MARK).length - 1;
};

describe('Clearing away after an erasure', function () {
  this.timeout(60_000);

  it('goes on wherever a process died, and is done once', async () => {
    let died = 0;
    for (const after of [false, true])
      for (let at = 1; ; at += at < 6 ? 1 : 7) {
        const done = await inTempFolder((folder) =>
          withStore(folder, async (store) => {
            await agreed(store);
            assert.ok((await marksIn(store)) > 10);
            const first = worker(dying(store, at, after));
            const isDead = await first.untilDone().then(
              () => false,
              (error: unknown) => error instanceof Died,
            );
            const second = worker(store);
            if (isDead) await second.untilDone();
            assert.equal(await marksIn(store), 0, `write ${at}${after ? ', after it' : ''}`);
            const [doc] = await store.read(PARTITION, [erasureId(CASE)]);
            assert.equal(bodyOf<ErasureBody>(doc ?? assert.fail()).state, 'done');
            assert.deepEqual(await store.list(PARTITION, ERASING), []);
            // Written down before the mark is taken off: twice perhaps, and never not at all.
            assert.ok([...first.lines, ...second.lines].includes(CASE));
            if (isDead) died += 1;
            return !isDead;
          }),
        );
        if (done) break;
      }
    process.stdout.write(`      died ${died} times\n`);
    assert.ok(died >= 12);
  });

  it('is not done while a card about it is on its way, and replaces it once it is there', async () => {
    await inTempFolder((folder) =>
      withStore(folder, async (store) => {
        await agreed(store);
        await makeEndpoint(store).note('http://127.0.0.1:9/');
        const what = { kind: 'task', to: keyOf('coach'), status: 'discharged' } as const;
        const body: DeliveryBody = { ...waitingFrom(Date.now(), what, CASE), state: 'sending' };
        await store.commit(PARTITION, [createDelivery('delivery:task:0:x', body)]);
        const one = worker(store);
        for (let rounds = 0; rounds < 6; rounds += 1) await one.round();
        assert.deepEqual([one.lines, one.logged], [[], []]);
        const [doc = assert.fail()] = await store.read(PARTITION, ['delivery:task:0:x']);
        const sent = { at: Date.now(), conversation: 'a:coach', activityId: 'with initials' };
        // The sender writes down that it arrived, and finds the card as it left it.
        const marked = putDelivery(doc, {
          ...bodyOf<DeliveryBody>(doc),
          state: 'sent',
          sent,
        });
        assert.ok((await store.commit(PARTITION, [marked])).ok);
        await one.untilDone();
        assert.deepEqual(one.logged, ['erased']);
        assert.ok(one.replaced.includes('with initials'));
      }),
    );
  });

  it('counts every card that could not be replaced, however many rounds they take', async () => {
    await inTempFolder((folder) =>
      withStore(folder, async (store) => {
        await agreed(store);
        await makeEndpoint(store).note('http://127.0.0.1:9/');
        const what = { kind: 'task', to: keyOf('coach'), status: 'discharged' } as const;
        const sent = { at: Date.now(), conversation: 'a:coach', activityId: '' };
        const body = { ...waitingFrom(Date.now(), what, CASE), state: 'sent', sent } as const;
        const ids = Array.from({ length: 2 * CARDS_AT_ONCE + 1 }, (_, index) => `delivery:task:0:${index}`);
        await store.commit(
          PARTITION,
          ids.map((id) => createDelivery(id, body)),
        );
        await worker(store).untilDone();
        const [doc = assert.fail()] = await store.read(PARTITION, [erasureId(CASE)]);
        assert.equal(bodyOf<ErasureBody>(doc).cardsLeft, ids.length);
      }),
    );
  });

  it('is not done while somebody writes on a card about it in the same moment', async () => {
    await inTempFolder((folder) =>
      withStore(folder, async (store) => {
        await agreed(store);
        const what = { kind: 'task', to: keyOf('coach'), status: 'discharged' } as const;
        const sent = { at: Date.now(), conversation: 'a:coach', activityId: 'with initials' };
        const body = { ...waitingFrom(Date.now(), what, CASE), state: 'sent', sent } as const;
        const id = 'delivery:task:0:x';
        await store.commit(PARTITION, [createDelivery(id, body)]);
        let writes = true;
        const racing: Store = {
          ...store,
          async commit(partition, list) {
            if (writes && list.some((one) => one.id === id)) {
              const [doc = assert.fail()] = await store.read(partition, [id]);
              await store.commit(partition, [putDelivery(doc, bodyOf<DeliveryBody>(doc))]);
            }
            return store.commit(partition, list);
          },
        };
        const one = worker(racing);
        for (let rounds = 0; rounds < 6; rounds += 1) await one.round();
        assert.deepEqual([one.lines, one.logged], [[], []]);
        writes = false;
        await one.untilDone();
        assert.deepEqual(one.logged, ['erased']);
        assert.deepEqual(await store.list(PARTITION, cardsTag(CASE)), []);
      }),
    );
  });

  it('is not done while a draft is written at the same moment', async () => {
    await inTempFolder((folder) =>
      withStore(folder, async (store) => {
        await agreed(store);
        let writes = true;
        const racing: Store = {
          ...store,
          async commit(partition, list) {
            if (partition === TALK && writes) {
              const [doc] = await store.read(TALK, ['talk']);
              assert.ok(doc);
              await store.commit(TALK, [{ op: 'replace', id: 'talk', ifMatch: doc.etag, body: doc.body }]);
            }
            return store.commit(partition, list);
          },
        };
        const one = worker(racing);
        // More rounds than there are cards for.
        for (let rounds = 0; rounds < 6; rounds += 1) await one.round();
        assert.deepEqual([one.lines, one.logged], [[], []]);
        writes = false;
        await one.untilDone();
        assert.equal(await marksIn(store), 0);
        assert.deepEqual([one.lines, one.logged], [[CASE], ['erased']]);
      }),
    );
  });
});
