import { timesOf, valuesOfFigure, valuesOfWords } from './figures.ts';
import { foldAnswer } from './normalise.ts';
import { fromCandidates, type Reading } from './reading.ts';

/** `50.000,-` */
const DASH = /\s*[,.;:]?\s*-+\s*$/;

/** Takes off what says kroner, at the ends only: `kr.`, `DKK`, `,-`; `t.kr.` is thousands. */
const withoutCurrency = (folded: string): string =>
  folded
    .replace(/(?:,| og)? (?:00?|nul) oere$/, '')
    .replace(DASH, '')
    .replace(/(?:(\d+) )?1\/2 (?=[a-z])/, (_, whole: string | undefined) => `${whole ?? '0'},5 `)
    .replace(/(?<=\d)-(?=[a-z])/, ' ')
    .replace(/^t\.? ?kr\.? ?(\d.*)$/, '$1 tusind')
    .replace(/^mio\.? ?(?:kr\.? ?)?(\d.*)$/, '$1 mio')
    .replace(/(?<=[\d ])t\.? ?kr\.?$/, ' tusind')
    .replace(/^(?:kroner|kr|dkk)(?![a-z])[.:]? ?/, '')
    .replace(/(?<![a-z])(?:danske )?(?:kroner|krone|d?kr|dkk)[ .!?]*$/, '')
    .replace(DASH, '')
    .replace(/\s+/g, ' ')
    .replace(/[ .!?,:]+$/, '')
    .trim();

const bareValues = (folded: string): readonly number[] => {
  const bare = withoutCurrency(folded);
  const { digits, word = '' } =
    /^(?<digits>\d(?:[\d .,'_]*\d)?) ?(?<word>[a-z][a-z ]*)?\.?$/.exec(bare)?.groups ?? {};
  if (digits === undefined) return valuesOfWords(bare);
  const factor = timesOf(word.trim());
  if (factor === undefined) return [];
  const means = { english: folded.startsWith('dkk'), scaled: factor > 1 };
  return valuesOfFigure(digits, means).map((value) => value * factor);
};

/** Words that may stand around an amount and say nothing about how much; »højst«, »op til« and »ikke« do. */
const AROUND = new Set(
  (
    'jeg vi hun han borgeren der vil gerne skal skulle oensker oenskes soeger soege soeges ansoeger ansoeges ansoegt om ' +
    'laane laan laanet laanes laanebeloeb laanebeloebet = et en paa have har faa faar brug for bruge bruges det er var ' +
    'bliver blev beloeb beloebet sum summen ialt samlet samlede tilsammen sammenlagt total praecis praecist noejagtig ' +
    'noejagtigt bare lige hej tak mange venligst ca cirka circa omkring omtrent rundt regnet enten about approx ' +
    'approximately around roughly exactly it is was the amount a loan of would like to borrow need want please thanks'
  ).split(' '),
);

/** The longest stretch that is an amount when only such words stand before and after it. */
const valuesOf = (text: string): readonly number[] => {
  const words = text
    .replace(/(?<=^| )(?:tusind|mange) tak(?=$| |[.,!])/, 'tak')
    .replace(/(?<=^| )i alt(?=$| |[.,:!])/g, 'ialt')
    .replace(/^[~≈]|(?<= )[~≈]/g, '')
    .replace(/(?<=^| )(ca\.?)(?=\d)/g, '$1 ')
    .trim()
    .split(' ');
  if (words.length > 16) return [];
  const silent = words.map((word) => AROUND.has(word.replace(/[.,:;!]+$/, '')));
  const first = silent.indexOf(false);
  const last = silent.lastIndexOf(false);
  for (let start = 0; start <= (first < 0 ? words.length - 1 : first); start += 1) {
    for (let end = words.length; end > Math.max(start, last); end -= 1) {
      const values = bareValues(words.slice(start, end).join(' ').replace(/[,;]$/, ''));
      if (values.length > 0) return values;
    }
  }
  return [];
};

/** »25.000 til en computer«: what for, unless that is an amount too and the two make a range. */
const withPurpose = (text: string): readonly number[] => {
  const { amount, purpose } = /^(?<amount>.+?),? (?:til|for) (?<purpose>\D+)$/.exec(text)?.groups ?? {};
  if (amount === undefined || purpose === undefined) return [];
  const words = purpose.split(' ').slice(0, 20);
  const isRange = words.some((_, at) => valuesOf(words.slice(at).join(' ')).length > 0);
  return isRange ? [] : valuesOf(amount);
};

/** »25.000 kr. (femogtyvetusinde)«: the same twice, or two different amounts. */
const saidTwice = (text: string): readonly number[] => {
  const { first = '', second = '' } =
    /^(?<first>[^(=]+?) ?(?:\(|=|,? (?:dvs\.?|altsaa) )(?<second>[^)=]+)\)?$/.exec(text)?.groups ?? {};
  const [left, right] = [valuesOf(first), valuesOf(second.trim())];
  if (left.length === 0 || right.length === 0) return [];
  const both = left.filter((value) => right.includes(value));
  return both.length > 0 ? both : [...left, ...right];
};

/** »40 eller 50 tusind« means thousands both times. */
const either = (text: string): readonly number[] => {
  const [first, second, ...more] = text.split(/ (?:eller|or) /);
  if (first === undefined || second === undefined || more.length > 0) return [];
  const [low, high] = [valuesOf(first), valuesOf(second)];
  if (low.length === 0 || high.length === 0) return [];
  const smallest = Math.min(...high);
  const scaled = smallest >= 1_000 && smallest < 1_000_000;
  return [...low.map((value) => (value < 1_000 && scaled ? value * 1_000 : value)), ...high];
};

/** What people type for an amount is shorter. */
const LONGEST = 200;

/** All that an amount can mean, fractions of a krone included. */
const allValuesIn = (text: string): readonly number[] => {
  if (text.length > LONGEST) return [];
  const folded = foldAnswer(text);
  for (const read of [valuesOf, withPurpose, saidTwice, either]) {
    const values = read(folded);
    if (values.length > 0) return values;
  }
  return [];
};

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/**
 * Whole kroner, as people type them: `50.000`, `50 000,-`, `25.000 kr.`, `50 t.kr.`, `halvtreds tusind`. Øre are
 * refused, not rounded, and so are ranges, limits and sums. `50,000` is several: Danish for 50, English for 50000;
 * after `DKK` it is English.
 */
export const readAmount = (text: string): Reading<number> => {
  const values = allValuesIn(text);
  return fromCandidates(
    values.flatMap((value) => {
      const rounded = Math.round(value);
      return isWhole(value) && Number.isSafeInteger(rounded) ? [rounded] : [];
    }),
  );
};

/** Whether what was typed says øre, which `readAmount` refuses: »1.042,50«, »1042.50 kr.«, »50 øre«. */
export const saysOre = (text: string): boolean =>
  text.length <= LONGEST &&
  (/\d ?øre/i.test(text) ||
    /^(?:kr\.? ?|dkk ?)?\d+\.\d{1,2}(?: ?(?:kr\.?|kroner|dkk))?$/i.test(text.trim()) ||
    allValuesIn(text).some((value) => !isWhole(value)));
