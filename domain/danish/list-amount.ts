import { readAmount } from './amount.ts';
import { timesOf } from './figures.ts';
import { readNumeral } from './numerals.ts';

const ABOUT = /^(?:ca\.?|cirka|omkring)$/;
const CURRENCY = /^(?:kr\.?|kroner|dkk|t\.?kr\.?|tkr\.?|t\.|,-|-)$/;

/** True for a word that can stand in an amount: figures, kroner, number words. */
const mayStand = (word: string): boolean =>
  /^[~(]?\d[\d.,'-]*(?:k|kr\.?|t\.?kr\.?|,-)?\)?$/.test(word) ||
  /^kr\.?\d/.test(word) ||
  ABOUT.test(word) ||
  CURRENCY.test(word) ||
  word === 'og' ||
  (timesOf(word.replace(/\.$/, '')) ?? 0) > 1 ||
  /^(?:halvand(?:en|et)|halvt?)$/.test(word) ||
  readNumeral(word) !== undefined;

/** Small number words are articles and counts (`et skilt`, `to stole`), so words alone are an amount from ten on. */
const LEAST_IN_WORDS = 10;

export type Amount = {
  /** Whole kroner; undefined where the words look like an amount and are none, or two. */
  readonly value: number | undefined;
  /** How many words it takes. */
  readonly words: number;
  /** It says kroner, or is too large to be a count. */
  readonly money: boolean;
};

/** The amount that begins at a folded word, as long as it can be; undefined where none does. */
export const amountAt = (words: readonly string[], start: number): Amount | undefined => {
  let most = 0;
  while (most < 8 && start + most < words.length && mayStand(words[start + most] ?? '')) most += 1;
  for (let count = most; count > 0; count -= 1) {
    const chunk = words.slice(start, start + count);
    const [first = '', last = ''] = [chunk[0], chunk.at(-1)];
    if (first === 'og' || last === 'og' || first === '-' || ABOUT.test(last)) continue;
    const read = readAmount(chunk.join(' '));
    if (read.kind === 'none') continue;
    const value = read.kind === 'one' ? read.value : undefined;
    const figures = /\d/.test(chunk.join(''));
    const currency = chunk.some((word) => CURRENCY.test(word) || /kr|,-/.test(word));
    if (!figures && !currency && (value ?? 0) < LEAST_IN_WORDS) continue;
    return { value, words: count, money: currency || (value ?? 0) >= 100 };
  }
  return undefined;
};
