import { fold } from './normalise.ts';
import { none, one, type Reading } from './reading.ts';
import { COURTESY, NO, SENTENCES, YES } from './yes-no-words.ts';

type Said = 'yes' | 'no' | 'courtesy';

const KNOWN = new Map<string, Said>([
  ...YES.map((phrase) => [phrase, 'yes'] as const),
  ...NO.map((phrase) => [phrase, 'no'] as const),
  ...COURTESY.map((phrase) => [phrase, 'courtesy'] as const),
]);

const saidBy = (phrase: string): Said | undefined =>
  KNOWN.get(phrase) ?? SENTENCES.find(([, pattern]) => pattern.test(phrase))?.[0];

const WORDS = new Set([...KNOWN.keys()].flatMap((phrase) => phrase.split(' ')));

/** »jaaa« and »nejj«: a letter drawn out, never one mistaken for another. */
const notDrawnOut = (word: string): string => {
  if (WORDS.has(word)) return word;
  const candidates = [
    word.replace(/(.)\1{2,}/gu, '$1'),
    word.replace(/(.)\1+/gu, '$1'),
    word.replace(/^n(?:ae)+h*$/, 'naeh'),
  ];
  return candidates.find((candidate) => WORDS.has(candidate)) ?? word;
};

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replace(/\p{Emoji_Modifier}/gu, '')
    .replace(/\p{Extended_Pictographic}/gu, (sign) => (KNOWN.has(sign) ? ` ${sign} ` : ' '))
    .replace(/[.,!"»«():;-]+|'(?!t\b)/g, ' ')
    .replace(/(?<![a-z])(ja|jo|nej)(tak)(?![a-z])/g, '$1 $2')
    .trim()
    .split(/\s+/)
    .map(notDrawnOut);

/** What each stretch of the words says, longest first; undefined as soon as one says nothing known. */
const saidIn = (words: readonly string[]): readonly Said[] | undefined => {
  const said: Said[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(words.length - at, 8);
    while (length > 0 && saidBy(words.slice(at, at + length).join(' ')) === undefined) length -= 1;
    const found = saidBy(words.slice(at, at + length).join(' '));
    if (found === undefined) return undefined;
    said.push(found);
    at += length;
  }
  return said;
};

/** Yes or no in so many words; anything with a condition, a doubt or the opposite (»ja men«, »ja og nej«) is none. */
export const readYesNo = (text: string): Reading<'yes' | 'no'> => {
  if (text.length > 80) return none;
  const said = saidIn(wordsOf(text)) ?? [];
  const [yes, no] = [said.includes('yes'), said.includes('no')];
  return yes === no ? none : one(yes ? 'yes' : 'no');
};

/** The same where nothing else counts: `undefined` for everything that is not so many words. */
export const plainAnswer = (text: string): 'yes' | 'no' | undefined => {
  const plain = readYesNo(text);
  return plain.kind === 'one' ? plain.value : undefined;
};
