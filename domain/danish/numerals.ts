import {
  DA_TEENS,
  DA_TENS,
  DA_UNITS,
  EN_TEENS,
  EN_TENS,
  EN_UNITS,
  HUNDRED,
  THOUSAND,
  type Words,
} from './numeral-words.ts';

const anyOf = (words: Words): string => `(?:${Object.keys(words).join('|')})`;

type Grammar = {
  readonly whole: RegExp;
  readonly chunk: RegExp;
  readonly below: RegExp;
  readonly words: Words;
};

/** Numbers are read with the spaces taken out, so »fem og tyve tusind« and »femogtyvetusind« are the same. */
const grammar = (
  below: string,
  parts: RegExp,
  hundred: string,
  and: string,
  thousand: string,
  million: string,
  words: Words,
): Grammar => {
  const chunk = `(?:${below})?${hundred}(?:${and})?(?:${below})?|${below}`;
  return {
    whole: new RegExp(
      `^(?:(?<m>${chunk})${million}(?:${and})?)?(?:(?<k>(?:${chunk})?)(?<kw>${thousand})(?:${and})?)?(?<r>(?:${chunk})?)$`,
    ),
    chunk: new RegExp(`^(?:(?<h>(?:${below})?)(?<hw>${hundred})(?:${and})?)?(?<r>(?:${below})?)$`),
    below: parts,
    words,
  };
};

const DA = grammar(
  `(?:${anyOf(DA_UNITS)}og${anyOf(DA_TENS)}|${anyOf(DA_TEENS)}|${anyOf(DA_TENS)}|${anyOf(DA_UNITS)})`,
  new RegExp(`^(?:(?<one>${anyOf(DA_UNITS)})og(?=${anyOf(DA_TENS)}$))?(?<ten>.+)$`),
  HUNDRED,
  'og',
  THOUSAND,
  'million(?:er)?',
  { ...DA_UNITS, ...DA_TEENS, ...DA_TENS },
);
const EN = grammar(
  `(?:${anyOf(EN_TENS)}${anyOf(EN_UNITS)}?|${anyOf(EN_TEENS)}|${anyOf(EN_UNITS)})`,
  new RegExp(`^(?<ten>${anyOf(EN_TENS)}(?=.))?(?<one>.+)$`),
  'hundred',
  'and',
  'thousand',
  'millions?',
  { ...EN_UNITS, ...EN_TEENS, ...EN_TENS },
);

const valueBelow = (text: string, { below, words }: Grammar): number => {
  const { one, ten } = below.exec(text)?.groups ?? {};
  return (words[one ?? ''] ?? 0) + (words[ten ?? ''] ?? 0);
};

const valueOfChunk = (text: string, rules: Grammar): number => {
  const { h, hw, r } = rules.chunk.exec(text)?.groups ?? {};
  const hundreds = hw === undefined ? 0 : 100 * (h ? valueBelow(h, rules) : 1);
  return hundreds + (r ? valueBelow(r, rules) : 0);
};

/** A whole number in Danish or English words, from folded text; undefined when it is none. */
export const readNumeral = (folded: string): number | undefined => {
  const joined = folded.replace(/[\s-]+/g, '').replace(/^an?(?=hundred|thousand|million)/, 'one');
  if (joined === '' || joined.length > 120) return undefined;
  if (joined === 'nul' || joined === 'zero') return 0;
  for (const rules of [DA, EN]) {
    const { m, k, kw, r } = rules.whole.exec(joined)?.groups ?? {};
    if (m === undefined && kw === undefined && !r) continue;
    const millions = m === undefined ? 0 : valueOfChunk(m, rules);
    const thousands = kw === undefined ? 0 : k ? valueOfChunk(k, rules) : 1;
    return millions * 1_000_000 + thousands * 1_000 + (r ? valueOfChunk(r, rules) : 0);
  }
  return undefined;
};
