import assert from 'node:assert/strict';
import { BUNDLE_ABOVE } from '../../../bot/outbox/bundle.ts';
import { bundleMessage } from '../../../bot/outbox/notice-message.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { programmePartition } from '../../../storage/keys.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';
import { PROGRAMME } from '../../support/waiting-notices.ts';
import { answered, dropped, ok, openBench, titleOf, type Bench } from './bench.ts';
import { addNotices } from './many-notices.ts';

const MINUTE = 60_000;
const LIKE_THE_PRODUCT = { bundleAbove: BUNDLE_ABOVE };

describe('a backlog of notices', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench(0);
  });
  afterEach(() => bench.close());

  const bundle = async (id: string): Promise<DeliveryBody> => {
    const [doc] = await bench.store.read(programmePartition(PROGRAMME), [id]);
    assert.ok(doc);
    return bodyOf<DeliveryBody>(doc);
  };

  it('of twenty goes out card by card', async () => {
    await addNotices(bench.store, 1, BUNDLE_ABOVE, bench.now());
    await bench.worker('a', () => ok(), undefined, LIKE_THE_PRODUCT).look();
    assert.deepEqual(
      bench.attempts.map(({ title }) => title),
      Array.from({ length: BUNDLE_ABOVE }, (_, index) => titleOf(index + 1)),
    );
  });

  it('of more goes out as one card with every number, in order', async () => {
    await addNotices(bench.store, 1, 57, bench.now());
    const worker = bench.worker('a', () => ok('the card'), undefined, LIKE_THE_PRODUCT);
    await worker.look();
    await worker.look();
    assert.equal(bench.attempts.length, 1);
    const [card] = bench.attempts;
    assert.equal(card?.title, 'Orientering nr. 1–57 · 57 i alt');
    const named = card.lines.flatMap((line) => /^Orientering nr\. (\d+) /.exec(line)?.[1] ?? []);
    assert.deepEqual(
      named.map(Number),
      Array.from({ length: 57 }, (_, index) => index + 1),
    );
    assert.equal((await bundle('delivery:bundle:1-57')).sent?.activityId, 'the card');
    assert.equal((await bench.notice(57)).state, 'bundled');
  });

  it('of hundreds takes as many cards as fit, and each fits', async () => {
    await addNotices(bench.store, 1, 150, bench.now());
    await bench.worker('a', () => ok(), undefined, LIKE_THE_PRODUCT).look();
    assert.deepEqual(
      bench.attempts.map(({ title }) => title),
      [
        'Orientering nr. 1–70 · 70 i alt',
        'Orientering nr. 71–140 · 70 i alt',
        'Orientering nr. 141–150 · 10 i alt',
      ],
    );
    const numbers = Array.from({ length: 70 }, (_, index) => index + 71);
    const message = await bundleMessage({ store: bench.store }, DEMO_PROGRAMME, numbers, true);
    assert.ok(message && bytesOf(message.card) <= MOST_BYTES, `${message && bytesOf(message.card)} bytes`);
  });

  it('leaves out what was tried before: it has its own place in the order', async () => {
    await addNotices(bench.store, 1, 1, bench.now());
    let refused = true;
    const worker = bench.worker('a', () => (refused ? answered(503) : ok()), undefined, LIKE_THE_PRODUCT);
    await worker.look();
    refused = false;
    await addNotices(bench.store, 2, 30, bench.now());
    bench.pass(MINUTE);
    await worker.look();
    assert.deepEqual(
      bench.attempts.map(({ title }) => title),
      [titleOf(1), titleOf(1), 'Orientering nr. 2–30 · 29 i alt'],
    );
  });

  it('is repeated once after an answer that never came, and says so', async () => {
    await addNotices(bench.store, 1, 25, bench.now());
    const worker = bench.worker('a', () => dropped, undefined, LIKE_THE_PRODUCT);
    for (let round = 0; round < 5; round += 1) {
      await worker.look();
      bench.pass(MINUTE);
    }
    assert.deepEqual(
      bench.attempts.map(({ title }) => title),
      ['Orientering nr. 1–25 · 25 i alt', 'Orientering nr. 1–25 · 25 i alt (gentaget)'],
    );
  });
});
