import type { Luck } from './luck.ts';

const hex = (luck: Luck, digits: number): string => {
  let text = '';
  while (text.length < digits) text += luck.int(0x10000).toString(16).padStart(4, '0');
  return text.slice(0, digits);
};

/** What of Node's crypto draws something, from the luck of the run. */
export const idsOf = (luck: Luck) => ({
  randomUUID: () => [8, 4, 4, 4, 12].map((digits) => hex(luck, digits)).join('-'),
  randomBytes: (size: number) => Buffer.from(hex(luck, 2 * size), 'hex'),
});
