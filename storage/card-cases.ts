import type { DeliveryBody } from './documents/delivery.ts';
import { cardsTag } from './keys.ts';

const casesOn = ({ what, case: about }: Pick<DeliveryBody, 'what' | 'case'>): readonly string[] => {
  if (what.kind === 'reminders') return what.items.map((item) => item.case);
  if (what.kind === 'handover') return what.cases.map(({ number }) => number);
  if (what.kind === 'news') return what.cases;
  return about === '' ? [] : [about];
};

/** A card is found by each case that stands on it, so that it can be replaced when the person in one is erased. */
export const cardTags = (body: Pick<DeliveryBody, 'what' | 'case'>): readonly string[] => [
  ...new Set(casesOn(body).map(cardsTag)),
];
