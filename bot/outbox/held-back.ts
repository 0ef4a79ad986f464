import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import type { Doc } from '../../storage/port.ts';
import type { Outcome } from './deliver.ts';
import { whomOf } from './delivery-tags.ts';

/** What one process remembers of cards that found nobody, so that the store is not asked at every message. */
export interface HeldBack {
  /** Whether cards wait for somebody, as `whomOf` names them. */
  has(whom: string): boolean;
  forget(whom: string): void;
  /** What became of an attempt. */
  note(doc: Doc, outcome: Outcome): void;
  /** What other processes parked too. */
  learn(docs: readonly Doc[]): void;
  /** Whether a card was parked or given up since this was asked last. */
  isNews(): boolean;
}

/** Knows nothing at first; each round tells it what the store has parked. */
export const makeHeldBack = (): HeldBack => {
  const whom = new Set<string>();
  let news = false;
  const learn = (docs: readonly Doc[]): void => {
    for (const doc of docs) whom.add(whomOf(bodyOf<DeliveryBody>(doc)));
  };
  return {
    has: (one) => whom.has(one),
    forget(one) {
      whom.delete(one);
    },
    note(doc, outcome) {
      news ||= outcome === 'parked' || outcome === 'failed';
      if (outcome === 'parked') learn([doc]);
    },
    learn,
    isNews() {
      const was = news;
      news = false;
      return was;
    },
  };
};
