import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { PARTITION } from '../choose.ts';
import type { Disk } from '../disk.ts';
import type { Watch } from '../watch.ts';

interface Fence {
  readonly fence: number;
}

/** What only who sends writes of a card. */
const BY_SENDER = new Set<DeliveryBody['state']>(['sending', 'sent', 'failed']);

/**
 * A sender whose lease has gone to another writes nothing any more, however long it stood still: what it writes goes
 * with the programme's fence, and the fence never goes back.
 */
export const staleSendersWriteNothing = (disk: Disk): Watch => {
  let newest = (disk.get(PARTITION, 'fence')?.body as Fence | undefined)?.fence ?? 0;
  return {
    name: 'a stale process writes nothing under an old fence',
    commit({ partition, after, before, process }) {
      if (partition !== PARTITION) return undefined;
      const fence = (after.find(({ id }) => id === 'fence')?.body as Fence | undefined)?.fence;
      if (fence !== undefined && fence < newest)
        return `${process} writes with fence ${fence} after ${newest}`;
      newest = fence ?? newest;
      for (const [index, { id, body }] of after.entries()) {
        if (!id.startsWith('delivery:')) continue;
        const [now, was] = [body as DeliveryBody, before[index]?.body as DeliveryBody | undefined];
        if (!was || now.what.kind === 'reply') continue;
        if (now.attempts <= was.attempts && (now.state === was.state || !BY_SENDER.has(now.state))) continue;
        if (fence === undefined) return `${process} made ${id} ${now.state} without a fence`;
        if (now.fence < newest)
          return `${process} wrote ${id} as holder ${now.fence}, and ${newest} had begun`;
      }
      return undefined;
    },
  };
};

interface LeaseBody {
  readonly holder: string;
  readonly fence: number;
  readonly until: number;
}

/** Nobody takes the lease while another holds it, and each holder has a number of its own. */
export const leaseIsExclusive = (): Watch => ({
  name: 'one sender at a time',
  commit({ partition, after, before, at, process }) {
    if (partition !== 'system') return undefined;
    const index = after.findIndex(({ id }) => id === 'lease:outbox');
    const [now, was] = [after[index]?.body, before[index]?.body] as readonly (LeaseBody | undefined)[];
    if (!now || !was || now.holder === was.holder) return undefined;
    // It looked a moment before its write came through.
    if (was.until > at + 100) return `${process} took the lease ${was.until - at} ms early`;
    return now.fence > was.fence
      ? undefined
      : `${process} took the lease with number ${now.fence} after ${was.fence}`;
  },
});
