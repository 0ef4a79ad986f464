import { foldWords } from './normalise.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that carry no answer; »ikke«, »men«, »kun« and »ved« (ikke) do, so they are not among them. */
const FILLERS = setOf(
  'a af and ansoegeren at baade begge blev blevet bliver borger borgeren both citizen de den der desvaerre det du eller en ' +
    'endnu enten er et faar faktisk fik for fra fremover from gaar gerne gets ham han har has havde have he hen hende hos hun ' +
    'i in is it jeg kan lever lige living m man med meget mellem mig modtager niveau noget nu of og ogsaa okay on or ' +
    'overhovedet pa paa please receives saa samt she siger sig skal slet som status tak that the they til to trin vaeret ' +
    'var vi vil was we with',
);

/** Words after which the rest of a sentence says where, when or why: »flyttet til Køge«, »afbud på grund af sne«. */
const BEFORE_DETAIL = setOf(
  'as at because due efter for fra from grundet hos i in med om paa pga siden som til to ved with',
);

/** A reservation: what follows may take back what was said. */
const RESERVED = setOf('but except hvis if kun maaske maybe medmindre men naar only undtagen unless');

const NEGATIONS = setOf('aldrig cannot ej ikke ingen intet never none not nothing');
/** »uden afbud« is no answer to »afbud«, so these turn nothing round. */
const WITHOUT = setOf('uden without');
const YES = setOf('ja jo jep yes yep');
const NO = setOf('nej nae no nope');

export type Token = {
  readonly word: string;
  readonly stem: string;
  readonly filler: boolean;
  readonly detail: boolean;
  readonly reserved: boolean;
  /** »ikke« and its like; »nej« and »uden« are negative, but turn nothing round. */
  readonly negation: boolean;
  readonly without: boolean;
  readonly says: 'yes' | 'no' | undefined;
};

const ENDINGS =
  /(?:erne|ende|ene|elsen|elser|else|isten|ist|ningen|ninger|ning|ingen|inger|ing|ede|ers|ens|ets|er|en|et|es|te|ed|e|s|t)$/;
/** Whoever gets a benefit, and the time it lasts: »kontanthjælpsmodtager«, »jobafklaringsforløb«. */
const EMPTY_TAIL = /(?<=[a-z]{5})(?:s?modtager(?:en|e|ne)?|s?forloeb(?:et)?|s?periode(?:n)?)$/;

/** A word without its inflection, so that »forlænges« and »forlængelse« are one; only for comparing. */
export const stemOf = (word: string): string => {
  let stem = word.replace(EMPTY_TAIL, '');
  for (let round = 0; round < 2; round += 1) {
    const shorter = stem.replace(ENDINGS, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
    if (shorter.length < 3) break;
    stem = shorter;
  }
  return stem;
};

/** »jaa« and »neej« are drawn out. */
const notDrawnOut = (word: string): string => word.replace(/(.)\1+/gu, '$1');

const saysIn = (word: string): Token['says'] => {
  if (YES.has(word) || YES.has(notDrawnOut(word))) return 'yes';
  return NO.has(word) || NO.has(notDrawnOut(word)) ? 'no' : undefined;
};

const tokenOf = (word: string): Token => ({
  word,
  stem: stemOf(word),
  filler: FILLERS.has(word),
  detail: BEFORE_DETAIL.has(word),
  reserved: RESERVED.has(word),
  negation: NEGATIONS.has(word),
  without: WITHOUT.has(word),
  says: saysIn(word),
});

/** The words and numbers of a text, folded as names are; signs part them and are gone. */
export const tokensOf = (text: string): readonly Token[] =>
  (foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(tokenOf);

/** True for »ikke« and its like, for »uden« and for »nej«. */
export const isNegative = ({ negation, without, says }: Token): boolean =>
  negation || without || says === 'no';

/** The words that carry the answer; all of them when none does. */
export const contentOf = (tokens: readonly Token[]): readonly Token[] => {
  const content = tokens.filter(({ filler }) => !filler);
  return content.length > 0 ? content : tokens;
};
