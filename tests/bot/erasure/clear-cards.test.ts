import assert from 'node:assert/strict';
import { clearCards } from '../../../bot/erasure/clear-cards.ts';
import { createDelivery, waitingFrom } from '../../../bot/outbox/delivery-tags.ts';
import { makeRooms } from '../../../bot/outbox/rooms.ts';
import { makeEndpoint } from '../../../bot/people/endpoint.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { cardsTag } from '../../../storage/keys.ts';
import type { Store } from '../../../storage/port.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';

const PARTITION = 'programme:p';
const [GONE, OTHER] = ['ML-2026-001', 'ML-2026-002'];
const TO = 'dk:coach';

type What = DeliveryBody['what'];

const due = (number: string) => ({ kind: 'deadline', case: number, on: '2028-01-12' }) as const;
const reminders = (...numbers: readonly string[]): What => ({
  kind: 'reminders',
  to: TO,
  day: '2028-01-10',
  items: numbers.map(due),
});
const handover = (...numbers: readonly string[]): What => ({
  kind: 'handover',
  to: TO,
  takes: true,
  cases: numbers.map((number) => ({ number, other: 'dk:caseworker' })),
});
const news = (...cases: readonly string[]): What => ({
  kind: 'news',
  about: 'note',
  to: TO,
  cases,
  entry: 7,
});

const clear = async (store: Store, more: Partial<DeliveryBody>, ...whats: readonly What[]) => {
  const ids = whats.map((_, index) => `delivery:${index}`);
  await store.commit(
    PARTITION,
    whats.map((what, index) => createDelivery(`delivery:${index}`, { ...waitingFrom(0, what), ...more })),
  );
  const endpoint = makeEndpoint(store);
  await endpoint.note('http://127.0.0.1:9/');
  const teams = {
    send: () => Promise.reject(new Error('nothing is posted')),
    update: () => Promise.resolve({ ok: true, activityId: 'x' } as const),
  };
  const deps = { store, teams, endpoint, rooms: makeRooms(store, Date.now) };
  const docs = await store.list(PARTITION, cardsTag(GONE));
  const counted = await clearCards(deps, PARTITION, GONE, docs);
  const after = (await store.read(PARTITION, ids)).map((doc) => bodyOf<DeliveryBody>(doc ?? assert.fail()));
  return { counted, after, found: (await store.list(PARTITION, cardsTag(GONE))).length };
};

const inStore = (play: (store: Store) => Promise<void>) => () =>
  inTempFolder((folder) => withStore(folder, play));

describe('A card about an erased case and others', () => {
  for (const state of ['waiting', 'parked', 'failed'] as const)
    it(
      `that is ${state} goes on with the others: nobody else would tell of them`,
      inStore(async (store) => {
        const { after, found } = await clear(
          store,
          { state },
          reminders(GONE, OTHER),
          handover(OTHER, GONE),
          news(GONE, OTHER),
        );
        assert.deepEqual(
          after.map((body) => [body.state, body.what]),
          [
            [state, reminders(OTHER)],
            [state, handover(OTHER)],
            [state, news(OTHER)],
          ],
        );
        assert.equal(found, 0);
        assert.equal((await store.list(PARTITION, cardsTag(OTHER))).length, 3, 'found by the others still');
      }),
    );

  it(
    'is over where it is about no other',
    inStore(async (store) => {
      const { after, found } = await clear(store, {}, reminders(GONE), handover(GONE), news(GONE));
      assert.deepEqual(
        after.map((body) => [body.state, body.cleared]),
        [
          ['over', true],
          ['over', true],
          ['over', true],
        ],
      );
      assert.equal(found, 0);
    }),
  );

  it(
    'that the connector took without naming it stays, and is counted',
    inStore(async (store) => {
      const sent = { at: 1, conversation: 'a:coach', activityId: '' };
      const { counted, found } = await clear(store, { state: 'sent', sent }, reminders(GONE, OTHER));
      assert.deepEqual([counted, found], [{ left: 1, again: 0 }, 0]);
    }),
  );
});
