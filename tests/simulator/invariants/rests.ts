import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { FENCE } from '../../../storage/keys.ts';
import type { Watch } from '../watch.ts';

interface Rest {
  /** When it was on disk. */
  readonly from: number;
  readonly to: number;
}

/**
 * What a sender has written down of a conversation that asked to be left alone is kept by whoever sends next: no card
 * that is begun later is posted there before. What a sender was told and did not live to write down nobody can know,
 * and a card that was begun before may be on its way, or its sender stood still: those are no breaks.
 */
export const restsAreHandedOn = (): Watch => {
  const rests = new Map<string, Rest>();
  /** When a process last began a card for a conversation. */
  const begun = new Map<string, number>();
  return {
    name: 'what a conversation asked of one sender is kept by the next',
    commit({ after, at, process }) {
      // An answer in a turn is no sender's: what was said to it there is the next sender's alone.
      if (!after.some(({ id }) => id === FENCE)) return undefined;
      for (const { id, body } of after) {
        const { state, tried, restUntil } = body as Partial<DeliveryBody>;
        if (!id.startsWith('delivery:') || !tried) continue;
        const { conversation } = tried;
        if (state === 'sending') begun.set(`${process} ${conversation}`, at);
        const known = rests.get(conversation)?.to ?? 0;
        if (restUntil !== undefined && restUntil > known)
          rests.set(conversation, { from: at, to: restUntil });
      }
      return undefined;
    },
    post({ process, conversation, delivery, at }) {
      if (delivery === undefined) return undefined;
      const rest = rests.get(conversation);
      const from = begun.get(`${process} ${conversation}`) ?? 0;
      return rest && from > rest.from && at < rest.to
        ? `${process} posted ${delivery} to ${conversation} ${rest.to - at} ms too early`
        : undefined;
    },
  };
};
