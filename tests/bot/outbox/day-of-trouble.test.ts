import assert from 'node:assert/strict';
import { CHANNEL, putDelivery } from '../../../bot/outbox/delivery-tags.ts';
import { makeRooms } from '../../../bot/outbox/rooms.ts';
import type { Sent } from '../../../bot/teams/sent.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { programmePartition } from '../../../storage/keys.ts';
import type { Store, Write } from '../../../storage/port.ts';
import { PROGRAMME } from '../../support/waiting-notices.ts';
import { answered, dropped, ok, openBench, type Bench, type Worker } from './bench.ts';

const MINUTE = 60_000;
/** The channel of a bench. */
const NOTICES = '19:kanal@thread.tacv2';
const DAY = 24 * 60 * MINUTE;

const isAside = (write: Write): boolean =>
  'body' in write && (write.body as Partial<DeliveryBody>).state === 'parked';

describe('The day after which a card is given up', () => {
  let bench: Bench;
  let answer: () => Sent;
  let worker: Worker;
  beforeEach(async () => {
    bench = await openBench(1);
    worker = bench.worker('a', () => answer());
  });
  afterEach(() => bench.close());

  const stateAfter = async (status: number): Promise<DeliveryBody['state']> => {
    answer = () => answered(status);
    await worker.look();
    return (await bench.notice(1)).state;
  };

  const arrives = async (): Promise<void> => {
    answer = ok;
    bench.pass(6 * MINUTE);
    await worker.look();
    assert.equal((await bench.notice(1)).state, 'sent');
    assert.ok(bench.attempts.length > 1);
  };

  const goesUnderAfterADay = async (): Promise<void> => {
    for (let hours = 1; hours < 24; hours += 1) {
      bench.pass(60 * MINUTE);
      assert.equal(await stateAfter(503), 'waiting');
    }
    bench.pass(66 * MINUTE);
    assert.equal(await stateAfter(503), 'failed');
  };

  for (const [ends, end] of [
    ['goes out then', arrives],
    ['is given up after a day of it', goesUnderAfterADay],
  ] as const) {
    it(`does not go by how long it lay aside: a card that is refused once its people are back ${ends}`, async () => {
      assert.equal(await stateAfter(403), 'parked');
      bench.pass(3 * DAY);
      answer = () => answered(503);
      await worker.dispatcher.spoke(CHANNEL, true);
      await worker.look();
      assert.equal((await bench.notice(1)).state, 'waiting');
      await end();
    });

    it(`does not go by how long the bot itself was refused: one that is held up after that ${ends}`, async () => {
      for (let day = 0; day < 3; day += 1) {
        assert.equal(await stateAfter(401), 'waiting');
        bench.pass(DAY);
      }
      assert.equal(await stateAfter(401), 'waiting');
      bench.pass(6 * MINUTE);
      assert.equal(await stateAfter(503), 'waiting');
      await end();
    });

    it(`does not go by how long nobody tried: one that waited for the bot to run again ${ends}`, async () => {
      bench.pass(3 * DAY);
      assert.equal(await stateAfter(503), 'waiting');
      await end();
    });
  }

  it('does not go by how long nobody tried, also where the first attempt has an end that nobody knows', async () => {
    bench.pass(3 * DAY);
    answer = () => dropped;
    await worker.look();
    bench.pass(6 * MINUTE);
    assert.equal(await stateAfter(503), 'waiting');
    await arrives();
  });

  it('does not go by how long it waited before its people spoke while it was put aside', async () => {
    const spokenMeanwhile = (store: Store): Store => ({
      ...store,
      async commit(partition, writes) {
        if (writes.some(isAside)) await makeRooms(store, bench.now).heard(NOTICES, {}, false);
        return store.commit(partition, writes);
      },
    });
    // It may try again within the same look, or at the next one.
    const answers = [answered(503), answered(403)];
    worker = bench.worker('b', () => answers.shift() ?? answered(503), spokenMeanwhile);
    await worker.look();
    bench.pass(3 * DAY);
    await worker.look();
    bench.pass(MINUTE);
    await worker.look();
    assert.ok(bench.attempts.length > 2);
    assert.equal((await bench.notice(1)).state, 'waiting');
  });

  it('of a card that an older version has tried is counted from when it was left', async () => {
    assert.equal(await stateAfter(503), 'waiting');
    const [doc] = await bench.store.read(programmePartition(PROGRAMME), ['delivery:notice:1']);
    assert.ok(doc);
    const { freeSince: _, ...older } = bodyOf<DeliveryBody>(doc);
    await bench.store.commit(programmePartition(PROGRAMME), [putDelivery(doc, older)]);
    bench.pass(DAY + 1);
    assert.equal(await stateAfter(503), 'failed');
  });
});
