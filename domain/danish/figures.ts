import { HUNDRED, THOUSAND } from './numeral-words.ts';
import { readNumeral } from './numerals.ts';

const TIMES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^(?:${HUNDRED} ?${THOUSAND}|hundred thousand)$`), 100_000],
  [new RegExp(`^(?:k|t|td|tus|${THOUSAND}|thousand)$`), 1_000],
  [new RegExp(`^(?:${HUNDRED}|hundred)$`), 100],
  [/^(?:m|mio|mill|million|millioner|millions)$/, 1_000_000],
];

/** What a word after a number multiplies by: `tusind`, `t`, `k`, `mio`; undefined for any other word. */
export const timesOf = (word: string): number | undefined => {
  if (word === '') return 1;
  return TIMES.find(([pattern]) => pattern.test(word))?.[1];
};

const SPACED = /^[1-9]\d{0,2}(?:[ '_]\d{3})+(?:,\d{1,2})?$/;
const DOTTED = /^[1-9]\d{0,2}(?: ?\. ?\d{3})+(?:,\d{1,2})?$/;
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?$/;
const DECIMAL_COMMA = /^(?:0|[1-9]\d{0,11}),\d{1,2}$/;
const COMMA_AND_THREE = /^(?:0|[1-9]\d{0,11}),\d{3}$/;
const DECIMAL_DOT = /^(?:0|[1-9]\d{0,11})\.\d{1,2}$/;

/**
 * What a figure can mean, fractions included. A dot before three digits groups; before one or two it divides, but only
 * where a word like `mio.` follows (`scaled`), else it is a clock or a lost zero. A comma before three digits groups
 * or divides: both, except where the rest is English.
 */
export const valuesOfFigure = (
  text: string,
  { english, scaled }: { readonly english: boolean; readonly scaled: boolean },
): readonly number[] => {
  if (/^(?:0|[1-9]\d{0,15})$/.test(text)) return [Number(text)];
  if (SPACED.test(text)) return [Number(text.replace(/[ '_]/g, '').replace(',', '.'))];
  if (DOTTED.test(text)) return [Number(text.replace(/[ .]/g, '').replace(',', '.'))];
  const divided =
    DECIMAL_COMMA.test(text) || (COMMA_AND_THREE.test(text) && !english) || (DECIMAL_DOT.test(text) && scaled)
      ? [Number(text.replace(',', '.'))]
      : [];
  return [...divided, ...(ENGLISH.test(text) ? [Number(text.replace(/,/g, ''))] : [])];
};

const PART =
  /^(?:(?<half>(?:en |et |a )?halvt?|half a|half)|(?<three>trekvart|tre kvart)|(?:en |et )?kvart) (?<times>.+)$/;
const AND_HALF =
  /^(?:halvand(?:en|et)|(?<whole>.+?) (?:og |and )?(?:en |et |a )(?:halvt?|half)) (?<times>.+)$/;

/** »halvandet tusind«, »to en halv million«, »en kvart million«. */
export const valuesOfWords = (text: string): readonly number[] => {
  const whole = readNumeral(text);
  if (whole !== undefined) return [whole];
  const { counted: word, unit } = /^(?<counted>.+) (?<unit>k|t|mio|mill)$/.exec(text)?.groups ?? {};
  if (word !== undefined && unit !== undefined)
    return [readNumeral(word) ?? []].flat().map((count) => count * (timesOf(unit) ?? 1));
  const part = PART.exec(text)?.groups;
  const more = part ? undefined : AND_HALF.exec(text)?.groups;
  const factor = timesOf((part ?? more)?.['times'] ?? '');
  if (factor === undefined || factor === 1) return [];
  if (part) return [(part['half'] ? 0.5 : part['three'] ? 0.75 : 0.25) * factor];
  const counted = more?.['whole'] === undefined ? 1 : readNumeral(more['whole']);
  return counted === undefined ? [] : [(counted + 0.5) * factor];
};
