import { readNumeral } from './numerals.ts';

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:hundrede? ?tusinde?|hundred thousand)$/, 100_000],
  [/^(?:k|t|td|tus|tusinde?|thousand)$/, 1_000],
  [/^(?:hundrede?|hundred)$/, 100],
  [/^(?:m|mio|mill|million|millioner|millions)$/, 1_000_000],
];

/** What a word after a number multiplies by: `tusind`, `t`, `k`, `mio`; undefined for any other word. */
export const timesOf = (word: string): number | undefined => {
  if (word === '') return 1;
  return TIMES.find(([pattern]) => pattern.test(word))?.[1];
};

/** What a figure can mean, fractions included. A dot before three digits groups; a comma there groups or divides: both. */
export const valuesOfFigure = (text: string, english: boolean): readonly number[] => {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return [Number(text)];
  if (/^[1-9]\d{0,2}(?:[ '_]\d{3})+(?:,\d{1,2})?$/.test(text))
    return [Number(text.replace(/[ '_]/g, '').replace(',', '.'))];
  if (/^[1-9]\d{0,2}(?: ?\. ?\d{3})+(?:,\d{1,2})?$/.test(text))
    return [Number(text.replace(/[ .]/g, '').replace(',', '.'))];
  const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?$/.test(text)
    ? [Number(text.replace(/,/g, ''))]
    : [];
  const divided =
    /^(?:0|[1-9]\d{0,11})[,.]\d{1,2}$/.test(text) || (/^(?:0|[1-9]\d{0,11}),\d{3}$/.test(text) && !english)
      ? [Number(text.replace(',', '.'))]
      : [];
  return [...divided, ...grouped];
};

const HALF = /^(?:(?:en |et |a )?halvt?|half a|half) (?<times>.+)$/;
const AND_HALF =
  /^(?:halvand(?:en|et)|(?<whole>.+?) (?:og |and )?(?:en |et |a )(?:halvt?|half)) (?<times>.+)$/;

/** »halvandet tusind«, »to en halv million«. */
export const valuesOfWords = (text: string): readonly number[] => {
  const whole = readNumeral(text);
  if (whole !== undefined) return [whole];
  const half = HALF.exec(text)?.groups ?? AND_HALF.exec(text)?.groups;
  if (half === undefined) return [];
  const factor = timesOf(half['times'] ?? '');
  const counted =
    half['whole'] === undefined ? (text.startsWith('halvand') ? 1 : 0) : readNumeral(half['whole']);
  return factor === undefined || counted === undefined ? [] : [(counted + 0.5) * factor];
};
