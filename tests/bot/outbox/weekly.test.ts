import assert from 'node:assert/strict';
import { noticeDeliveryId, programmePartition } from '../../../storage/keys.ts';
import { putDelivery } from '../../../bot/outbox/delivery-tags.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { PROGRAMME } from '../../support/waiting-notices.ts';
import { answered, dropped, ok, openBench, titleOf, type Bench, type Worker } from './bench.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

describe('the weekly line in the channel', () => {
  let bench: Bench;
  afterEach(() => bench.close());

  const lines = (): readonly string[] =>
    bench.attempts.flatMap(({ text }) => (text?.startsWith('Uge') === true ? [text] : []));
  /** Lets the days pass, an hour at a time. */
  const pass = async (worker: Worker, days: number): Promise<void> => {
    for (let hour = 0; hour < days * 24; hour += 1) {
      bench.pass(HOUR);
      await worker.look();
    }
  };

  it('comes on Monday morning, once, and again only while something is not seen', async () => {
    bench = await openBench(2);
    const worker = bench.worker('a', () => ok());
    await worker.look();
    // It is Monday, a little past ten.
    await pass(worker, 6.5);
    assert.deepEqual(lines(), []);
    await pass(worker, 1);
    assert.deepEqual(lines(), [
      'Uge 48: 2 indskrivninger, 0 udskrivninger. 2 af 1000 pladser i brug. Alle orienteringer er kommet frem; nr. 1 og 2 er ikke set endnu.',
    ]);
    const posted = bench.attempts.find(({ text }) => text !== undefined);
    const hour = ((posted?.at ?? 0) - 7 * DAY) / HOUR + 10.2;
    assert.ok(hour >= 8 && hour <= 9.5, `at ${hour}`);
    await pass(worker, 6);
    assert.equal(lines().length, 1);
    await pass(worker, 1);
    assert.match(
      lines()[1] ?? '',
      /^Uge 49: 0 indskrivninger, 0 udskrivninger\. .* nr\. 1 og 2 er ikke set endnu\.$/,
    );
  });

  it('is written by one of several processes, and by none again after a restart', async () => {
    bench = await openBench(1);
    const first = bench.worker('a', () => ok());
    await first.look();
    await pass(first, 7);
    assert.equal(lines().length, 1);
    await first.dispatcher.stop();
    await pass(
      bench.worker('b', () => ok()),
      1,
    );
    assert.equal(lines().length, 1);
  });

  it('is left out where nothing happened', async () => {
    bench = await openBench(0);
    await pass(
      bench.worker('a', () => ok()),
      15,
    );
    assert.deepEqual(bench.attempts, []);
  });

  it('comes on the first open day where nobody was awake on Monday', async () => {
    bench = await openBench(1);
    const worker = bench.worker('a', () => ok());
    await worker.look();
    bench.pass(8 * DAY - 5 * HOUR);
    await worker.look();
    assert.deepEqual(lines(), [], 'Tuesday before eight');
    bench.pass(4 * HOUR);
    await worker.look();
    assert.match(lines()[0] ?? '', /^Uge 48: 1 indskrivning, /);
  });

  it('posts gaps again: what was given up, and what was never left to be sent', async () => {
    bench = await openBench(3);
    let deaf = true;
    const worker = bench.worker('a', ({ title }) =>
      deaf && title.startsWith('Orientering nr. 2 ') ? dropped : ok(),
    );
    await worker.look();
    bench.pass(60_000);
    await worker.look();
    assert.equal((await bench.notice(2)).state, 'failed');
    deaf = false;
    // As if a hand had been in the database.
    const [doc] = await bench.store.read(programmePartition(PROGRAMME), [noticeDeliveryId(3)]);
    assert.ok(doc);
    const { sent: _, ...unsent } = bodyOf<DeliveryBody>(doc);
    await bench.store.commit(programmePartition(PROGRAMME), [putDelivery(doc, { ...unsent, state: 'over' })]);
    await pass(worker, 7);
    assert.equal(bench.titled(titleOf(2, true)).length, 2, 'marked: the first two may have arrived');
    assert.equal(bench.titled(titleOf(3)).length, 2);
    for (const notice of [2, 3]) assert.equal((await bench.notice(notice)).state, 'sent');
    assert.match(lines()[0] ?? '', /^Uge 48: 3 indskrivninger, /);
  });

  it('that could not be posted in office hours waits for the next morning, as reminders do', async () => {
    bench = await openBench(1);
    let busy = true;
    const worker = bench.worker('a', ({ text }) => (busy && text !== undefined ? answered(503) : ok()));
    await worker.look();
    // From Monday ten o'clock to the next one's at seven in the evening.
    await pass(worker, 7);
    bench.pass(9 * HOUR);
    assert.ok(lines().length > 0, 'tried, and refused');
    busy = false;
    const before = lines().length;
    await worker.look();
    await pass(worker, 0.25);
    assert.equal(lines().length, before, 'nobody is disturbed in the evening');
    await pass(worker, 0.5);
    assert.equal(lines().length, before + 1);
    await pass(worker, 2);
    assert.equal(lines().length, before + 1);
  });

  it('waits for Tuesday where Monday is a holiday', async () => {
    // The Friday before pinse.
    bench = await openBench(1, { start: Date.parse('2027-05-14T09:00:00.000Z') });
    const worker = bench.worker('a', () => ok());
    await worker.look();
    bench.pass(3 * DAY);
    await worker.look();
    assert.equal(
      lines().some((line) => line.startsWith('Uge 19:')),
      false,
    );
    bench.pass(DAY);
    await worker.look();
    assert.equal(lines().filter((line) => line.startsWith('Uge 19:')).length, 1);
  });
});
