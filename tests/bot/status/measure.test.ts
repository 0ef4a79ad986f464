import assert from 'node:assert/strict';
import { createDelivery, waitingFrom } from '../../../bot/outbox/delivery-tags.ts';
import { makeMeasure } from '../../../bot/status/measure.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { programmePartition } from '../../../storage/keys.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';

const HOUR = 3_600_000;
const REMINDERS = { kind: 'reminders', to: 'dk:coach', day: '2026-11-23', items: [] } as const;

/** How late the sender is at a moment with one card that has waited for an hour. */
const lagWith = async (what: DeliveryBody['what'], clock: string): Promise<number> => {
  let lag = Number.NaN;
  await inTempFolder((folder) =>
    withStore(folder, async (store) => {
      const now = Date.parse(clock);
      await store.commit(programmePartition('p'), [
        createDelivery('delivery:1', waitingFrom(now - HOUR, what)),
      ]);
      const measure = makeMeasure({
        store,
        clocks: { real: () => now, now: () => clock },
        keys: undefined,
        backup: () => Promise.resolve({ kind: 'account' }),
        since: now,
      });
      lag = (await measure(['p'])).sender.lagMs;
    }),
  );
  return lag;
};

describe('How late the sender is', () => {
  const evening = '2026-11-23T19:00:00.000Z';
  const morning = '2026-11-23T09:00:00.000Z';

  it('counts what could have gone', async () => {
    assert.equal(await lagWith({ kind: 'notice', notice: 1 }, evening), HOUR);
    assert.equal(await lagWith({ kind: 'week', week: '2026-W47' }, morning), HOUR);
    assert.equal(await lagWith(REMINDERS, morning), HOUR);
  });

  it('does not count what waits for people to be at work', async () => {
    assert.equal(await lagWith({ kind: 'week', week: '2026-W47' }, evening), 0);
    assert.equal(await lagWith(REMINDERS, evening), 0);
  });
});
