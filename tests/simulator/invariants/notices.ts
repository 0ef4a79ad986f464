import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import type { NoticeBody } from '../../../storage/documents/programme.ts';
import { PARTITION } from '../choose.ts';
import type { Disk } from '../disk.ts';
import { entriesIn, type Watch } from '../watch.ts';

interface Head {
  readonly lastNotice: number;
}

const deliveryOn = (disk: Disk, notice: number): DeliveryBody | undefined =>
  disk.get(PARTITION, `delivery:notice:${notice}`)?.body as DeliveryBody | undefined;

/** What became of a notice at the end: the channel has it, or whoever must know has been told that it has not. */
const unheard = (disk: Disk, notice: number, accepted: number): string | undefined => {
  const delivery = deliveryOn(disk, notice);
  if (!delivery) return `notice ${notice} has no card`;
  const { state, unclear, told } = delivery;
  if (state === 'sent' && accepted === 0)
    return `notice ${notice} counts as sent, and the channel never had it`;
  if (state === 'bundled' || state === 'sent') return undefined;
  if (state === 'failed' && (unclear >= 2 || told)) return undefined;
  return `notice ${notice} is ${state} at the end`;
};

/** Every enrolment and discharge leaves one notice, with its card, in the same commit; and each reaches the channel. */
export const eventsAreNotices = (disk: Disk): Watch => {
  const before = (disk.get(PARTITION, 'head')?.body as Head | undefined)?.lastNotice ?? 0;
  let last = before;
  const accepted = new Map<number, number>();
  return {
    name: 'events = notices',
    commit(change) {
      for (const { seq, events } of entriesIn(change))
        for (const event of events) {
          if (event.type !== 'enrolled' && event.type !== 'discharged') continue;
          const { notice } = event.data;
          if (notice !== last + 1) return `notice ${notice} of entry ${seq} follows ${last}`;
          last = notice;
          const doc = change.after.find(({ id }) => id === `notice:${notice}`)?.body as
            NoticeBody | undefined;
          if (doc?.case !== event.case) return `entry ${seq} left no notice ${notice}`;
          const card = change.after.findIndex(({ id }) => id === `delivery:notice:${notice}`);
          if (card < 0 || change.before[card]) return `entry ${seq} left no card for notice ${notice}`;
        }
      return undefined;
    },
    post({ delivery, accepted: arrived }) {
      const notice = Number(/^delivery:notice:(\d+)$/.exec(delivery ?? '')?.[1]);
      if (arrived && Number.isInteger(notice)) accepted.set(notice, (accepted.get(notice) ?? 0) + 1);
      return undefined;
    },
    end() {
      for (let notice = before + 1; notice <= last; notice += 1) {
        const what = unheard(disk, notice, accepted.get(notice) ?? 0);
        if (what !== undefined) return what;
      }
      return undefined;
    },
  };
};
