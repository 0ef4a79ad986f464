import { newDelivery } from '../../../bot/outbox/delivery-tags.ts';
import type { NoticeBody } from '../../../storage/documents/programme.ts';
import { noticeDeliveryId, noticeId, programmePartition } from '../../../storage/keys.ts';
import type { Store, Write } from '../../../storage/port.ts';
import { PROGRAMME } from '../../support/waiting-notices.ts';

const notice = (number: number): NoticeBody => ({
  v: 1,
  number,
  kind: 'enrolment',
  case: `ML-2026-${String(number).padStart(3, '0')}`,
  at: '2026-11-23T09:12:00.000Z',
  start: '2026-12-01',
  qualifyingUntil: '2027-05-31',
  mainUntil: '2027-11-30',
  placesUsed: 1,
  placesTotal: 2,
});

const PER_COMMIT = 40;

/** Leaves notices to be sent without the commands behind them: for more than a programme has places. */
export const addNotices = async (store: Store, from: number, to: number, now: number): Promise<void> => {
  for (let first = from; first <= to; first += PER_COMMIT) {
    const writes: Write[] = [];
    for (let number = first; number <= Math.min(to, first + PER_COMMIT - 1); number += 1) {
      writes.push({ op: 'create', id: noticeId(number), body: notice(number) });
      writes.push(newDelivery(noticeDeliveryId(number), { kind: 'notice', notice: number }, now));
    }
    await store.commit(programmePartition(PROGRAMME), writes);
  }
};
