import type { Card } from './elements.ts';

/** Teams refuses a message above 28 kB, counted in UTF-16 (facts: 413); the rest of the activity needs room too. */
export const CARD_LIMIT = 26 * 1024;

/** Bytes of a card on the wire, as Teams counts them. */
export const sizeOf = (card: Card): number => JSON.stringify(card).length * 2;

/** Whether Teams takes the card. */
export const fits = (card: Card): boolean => sizeOf(card) <= CARD_LIMIT;

/** Lengths to which the texts on a card are cut, until it fits. */
const STEPS = [1500, 1000, 700, 400, 200, 100] as const;

/** A text of at most `length` characters and an `…`; cut between characters, never inside one. */
export const cut = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text
        .slice(0, length)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()} …`;

const shortened = (card: Card, length: number): Card =>
  JSON.parse(JSON.stringify(card), (_key, value: unknown) => {
    const isRun = typeof value === 'object' && value !== null && 'type' in value && value.type === 'TextRun';
    if (!isRun || !('text' in value) || typeof value.text !== 'string') return value;
    return { ...value, text: cut(value.text, length) };
  }) as Card;

/**
 * A card that fits: long texts of people are shortened on the card, all to the same length, and end in `…`; what is
 * stored stays whole, and so does what stands in an input.
 */
export const fitted = (card: Card): Card => {
  if (fits(card)) return card;
  for (const length of STEPS) {
    const shorter = shortened(card, length);
    if (fits(shorter)) return shorter;
  }
  return shortened(card, 50);
};
