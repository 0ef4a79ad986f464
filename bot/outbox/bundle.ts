import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { bundleDeliveryId } from '../../storage/keys.ts';
import type { Doc, Write } from '../../storage/port.ts';
import { newDelivery, putDelivery } from './delivery-tags.ts';

/** Up to so many notices that wait go out one by one. */
export const BUNDLE_ABOVE = 20;
/** So many fit on one card (28 kB) and into one transaction (100 writes). */
const MOST = 70;

const numberOf = (doc: Doc): number => {
  const { what } = bodyOf<DeliveryBody>(doc);
  return what.kind === 'notice' ? what.notice : 0;
};

/** A notice that nobody has tried to post yet. */
const isFresh = (doc: Doc, now: number): boolean => {
  const { what, state, attempts, unclear, notBefore } = bodyOf<DeliveryBody>(doc);
  return what.kind === 'notice' && state === 'waiting' && attempts === 0 && unclear === 0 && notBefore <= now;
};

/**
 * What turns a backlog of more than `above` fresh notices into cards that name them all: one list of writes a card,
 * each a transaction. Empty where there is no backlog. `now`: real clock, milliseconds.
 */
export const bundlesOf = (
  waiting: readonly Doc[],
  above: number,
  now: number,
): readonly (readonly Write[])[] => {
  const fresh = waiting.filter((doc) => isFresh(doc, now)).toSorted((a, b) => numberOf(a) - numberOf(b));
  if (fresh.length <= above) return [];
  const bundles: (readonly Write[])[] = [];
  for (let from = 0; from < fresh.length; from += MOST) {
    const part = fresh.slice(from, from + MOST);
    const notices = part.map(numberOf);
    const id = bundleDeliveryId(notices[0] ?? 0, notices.at(-1) ?? 0);
    const members = part.map((doc) =>
      putDelivery(doc, { ...bodyOf<DeliveryBody>(doc), state: 'bundled', bundle: id }),
    );
    bundles.push([newDelivery(id, { kind: 'bundle', notices }, now), ...members]);
  }
  return bundles;
};
