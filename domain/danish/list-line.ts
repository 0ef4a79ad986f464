import { amountAt } from './list-amount.ts';
import { fold } from './normalise.ts';

/** One line of a budget: what for, and whole kroner above 0. */
export type BudgetLine = { readonly name: string; readonly amount: number };

type Token =
  | { readonly kind: 'word' | 'and'; readonly text: string }
  | { readonly kind: 'amount'; readonly value: number; readonly money: boolean };

const AND = /^(?:og|samt|and|plus|&)$/;

/** A price each and an amount below zero are left to the person. */
const RECKONING = /^(?:minus|x|×|\*|gange|a|stk\.?)$/;

/** Undefined when a word holds a number that is no amount: `mp3`, `16GB`, `8.000,50`. */
const tokensOf = (words: readonly string[]): readonly Token[] | undefined => {
  const tokens: Token[] = [];
  const folded = words.map(fold);
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const amount = amountAt(folded, at);
    if (amount) {
      if (amount.value === undefined || amount.value <= 0) return undefined;
      tokens.push({ kind: 'amount', value: amount.value, money: amount.money });
      at += amount.words;
      continue;
    }
    if (/\d/.test(word) || RECKONING.test(fold(word))) return undefined;
    tokens.push({ kind: AND.test(fold(word)) ? 'and' : 'word', text: word });
    at += 1;
  }
  return tokens;
};

/** »til« and »for« beside the amount belong to neither. */
const nameOf = (tokens: readonly Token[]): string => {
  const words = tokens.map((token) => (token.kind === 'amount' ? '' : token.text));
  const BESIDE = /^(?:til|for)$/i;
  while (BESIDE.test(words[0] ?? '')) words.shift();
  while (BESIDE.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/^[\s:=,–-]+|[\s:=,–-]+$/g, '');
};

const lineOf = (name: readonly Token[], amount: Token | undefined): BudgetLine | undefined => {
  const label = nameOf(name);
  if (amount?.kind !== 'amount' || !/\p{L}/u.test(label)) return undefined;
  if (name[0]?.kind !== 'word' || name.at(-1)?.kind !== 'word') return undefined;
  return { name: label, amount: amount.value };
};

/** »og« divides only after a finished line, so a name is taken as long as the rest still makes lines. */
const linesFrom = (
  tokens: readonly Token[],
  start: number,
  dead: Set<number>,
): readonly BudgetLine[] | undefined => {
  if (start === tokens.length) return [];
  if (dead.has(start)) return undefined;
  const at = start > 0 && tokens[start]?.kind === 'and' ? start + 1 : start;
  const head = tokens[at];
  const nextAmount = tokens.findIndex((token, index) => index > at && token.kind === 'amount');
  const until = nextAmount < 0 ? tokens.length : nextAmount;
  if (head?.kind === 'word') {
    const line = lineOf(tokens.slice(at, until), tokens[until]);
    const more = line && linesFrom(tokens, until + 1, dead);
    if (line && more) return [line, ...more];
  }
  if (head?.kind === 'amount') {
    for (let end = until; end > at + 1; end -= 1) {
      const name = tokens.slice(at + 1, end);
      const first = name[0];
      if (!head.money && !(first?.kind === 'word' && /^(?:til|for)$/i.test(first.text))) continue;
      const line = lineOf(name, head);
      const more = line && linesFrom(tokens, end, dead);
      if (line && more) return [line, ...more];
    }
  }
  dead.add(start);
  return undefined;
};

/** The lines of a stretch without dividers: »borde og stole 3.000 og 500 til skilt«; undefined when it has none. */
export const linesOf = (text: string): readonly BudgetLine[] | undefined => {
  const words = text
    .replace(/\s*[:=]\s*|\s+[-–—]\s+|\.{2,}|…|\s+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 80);
  const tokens = tokensOf(words);
  return tokens && tokens.length > 0 ? linesFrom(tokens, 0, new Set()) : undefined;
};
