import type { DeliveryBody } from '../../../storage/documents.ts';
import { PARTITION } from '../choose.ts';
import type { Watch } from '../watch.ts';

const OVER = new Set<DeliveryBody['state']>(['sent', 'over', 'bundled', 'failed']);

/** Once nothing fails any more, nothing is left lying: every card is out, or somebody knows that it is not. */
export const nothingIsLeft = (): Watch => ({
  name: 'nothing is left to be sent',
  end({ disk, at }) {
    const left = disk
      .list(PARTITION, { tag: 'delivery', limit: 100_000 })
      .filter(({ body }) => !OVER.has((body as DeliveryBody).state));
    const [one] = left;
    if (!one) return undefined;
    const { state, unclear, notBefore, attempts } = one.body as DeliveryBody;
    return `${left.length} left: ${one.id} is ${state}, ${attempts} attempts, ${unclear} unclear, due ${notBefore - at} ms from now`;
  },
});
