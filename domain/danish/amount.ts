import { timesOf, valuesOfFigure, valuesOfWords } from './figures.ts';
import { fold } from './normalise.ts';
import { fromCandidates, none, type Reading } from './reading.ts';

/** Above this nobody means what was typed. */
const MOST = 999_999_999_999;

const AROUND =
  /^(?:(?:det er|det bliver|vi soeger|jeg soeger|beloebet er|i alt|ialt|ca\.?|cirka|about|approx\.?) )+| (?:i alt|ialt|tak)[.!]?$/g;

/** `50.000,-` */
const DASH = /\s*[,.;:]?\s*-+\s*$/;

/** Takes off what says kroner, at the ends only: `kr.`, `DKK`, `,-`; `t.kr.` is thousands. */
const withoutCurrency = (folded: string): string =>
  folded
    .replace(AROUND, '')
    .replace(DASH, '')
    .replace(/(?<=[\d ])t\.? ?kr\.?$/, ' tusind')
    .replace(/^(?:kroner|kr|dkk)(?![a-z])[.:]? ?/, '')
    .replace(/(?<![a-z])(?:danske )?(?:kroner|krone|kr|dkk)[ .!?]*$/, '')
    .replace(DASH, '')
    .replace(/\s+/g, ' ')
    .replace(/[ .!?,:]+$/, '')
    .trim();

const valuesOf = (folded: string): readonly number[] => {
  const bare = withoutCurrency(folded);
  const { digits, word = '' } =
    /^(?<digits>\d(?:[\d .,'_]*\d)?) ?(?<word>[a-z][a-z ]*)?\.?$/.exec(bare)?.groups ?? {};
  if (digits === undefined) return valuesOfWords(bare);
  const factor = timesOf(word.trim());
  return factor === undefined
    ? []
    : valuesOfFigure(digits, folded.startsWith('dkk')).map((value) => value * factor);
};

/** »40-50.000« and »40 eller 50 tusind« mean thousands both times. */
const either = (folded: string): readonly number[] => {
  const [first, second, ...more] = folded.split(/ (?:eller|or|til) | ?- ?(?=\d)/);
  if (first === undefined || second === undefined || more.length > 0) return [];
  const [low, high] = [valuesOf(first), valuesOf(second)];
  if (low.length === 0 || high.length === 0) return [];
  const smallest = Math.min(...high);
  return [
    ...low.map((value) =>
      value < 1_000 && smallest >= 1_000 && smallest < 1_000_000 ? value * 1_000 : value,
    ),
    ...high,
  ];
};

/**
 * Whole kroner, as people type them: `50.000`, `50 000,-`, `25.000 kr.`, `50 t.kr.`, `halvtreds tusind`. Øre are
 * refused, not rounded. `50,000` is several: Danish for 50, English for 50000; after `DKK` it is English.
 */
export const readAmount = (text: string): Reading<number> => {
  if (text.length > 200) return none;
  const folded = fold(text);
  const straight = valuesOf(folded);
  const values = straight.length > 0 ? straight : either(folded);
  const whole = values.map((value) => [value, Math.round(value)] as const);
  return fromCandidates(
    whole.flatMap(([value, rounded]) =>
      Math.abs(value - rounded) < 1e-6 && rounded <= MOST ? [rounded] : [],
    ),
  );
};
