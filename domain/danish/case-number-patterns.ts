import { normalise } from './normalise.ts';

export type CaseNumbers = {
  /** The prefixes of the programmes, `ML`. */
  readonly prefixes: readonly string[];
  /** The Danish year in which a number without one is meant. */
  readonly year: number;
  /** The same for one number, where another year than that may be meant. */
  readonly yearFor?: (prefix: string, running: number) => number;
};

const meantYear = ({ year, yearFor }: CaseNumbers, prefix: string, running: number): number =>
  yearFor?.(prefix, running) ?? year;

/** The case numbers one stretch of a text can mean, and where it stands. */
export type Found = { readonly numbers: readonly string[]; readonly start: number; readonly end: number };

/** Only spaces, one kind of dash, and the letter O typed among figures is a zero. */
export const plainNumber = (text: string): string =>
  normalise(text)
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/(?<=[\d-]O*)O(?=O*\d)/gi, '0');

const UNIT =
  ' ?(?:(?:kr|ml|min|t|år|dage?|timer?|uger?|rater?|gange|mio|tkr|dkk|mdr)(?!\\p{L})|minut|kroner|måned|tusind|%)';
/** Nothing after a number that makes it part of another, a date or an amount. */
const END = `(?![\\p{L}\\p{N}]|[-/]\\p{N}|[.,:]\\p{N}|${UNIT})`;
const ALONE = '(?<![\\p{L}\\p{N}.,/-])';
const LATER = '(?: (?:fra|i|from|in) (?<later>20\\d\\d)(?![\\p{N}]))?';
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Words before which »nr. 3« is a case; after others (`orientering nr. 3`) it is theirs. */
const NUMBER_AFTER =
  '(?<=(?:^|[^\\p{L}\\p{N}])(?:vis|åbn|se|find|hent|log|lån|om|på|i|til|for|fra|med|af|og|eller|er|show|open|see) |^)';

const SAID: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:sagerne|sagen|sager|sags?|cases?)[ -]?(?:nummer|number|nr|no)?[.:]? ?#?(?:(?<year>20\\d\\d)[ ./-])?(?<running>\\d{1,5})${END}${LATER}`,
    'giu',
  ),
  new RegExp(`${ALONE}#(?<running>\\d{1,5})${END}${LATER}`, 'giu'),
  new RegExp(`${NUMBER_AFTER}(?:nr\\.?|nummer) ?(?<running>\\d{1,5})${END}${LATER}`, 'giu'),
  new RegExp(`${ALONE}(?<year>20\\d\\d)-(?<running>\\d{3,5})${END}`, 'gu'),
  new RegExp(`${ALONE}(?<running>0\\d{2,4})${END}`, 'gu'),
];

/** Of each prefix once: there are as many as programmes. */
const ofPrefix = new Map<string, RegExp>();

const prefixed = (prefix: string): RegExp => {
  const pattern = ofPrefix.get(prefix) ?? patternOf(prefix);
  ofPrefix.set(prefix, pattern);
  return pattern;
};

/** With its prefix a number is recognised anywhere; two digits do for the year between dividers. */
const patternOf = (prefix: string): RegExp => {
  const sep = '[ ./_-]*';
  const year = `${sep}(?<year>20\\d\\d)(?:[ ./_-]+(?<a>\\d{1,5})|(?<b>\\d{3,5}))`;
  const short = `[ ./_-](?<short>\\d\\d)[./_-](?<c>\\d{1,5})`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(plainNumber(prefix))}(?:${year}|${short}|${sep}(?<d>\\d{1,5}))${END}${LATER}`,
    'giu',
  );
};

const build = (prefix: string, year: number, running: number): readonly string[] =>
  running === 0 ? [] : [`${prefix}-${year}-${String(running).padStart(3, '0')}`];

/** `said`: the year that stands there. */
type Spotted = Found & { readonly prefixes: readonly string[]; readonly said?: number };

const foundBy = (
  text: string,
  pattern: RegExp,
  prefixes: readonly string[],
  known: CaseNumbers,
): readonly Spotted[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { year: full, short, later, a, b, c, d, running = d } = groups;
    if (full === undefined && short === undefined && /^20\d\d$/.test(running ?? '')) return [];
    const year = full ?? (short === undefined ? later : `20${short}`);
    const count = Number(a ?? b ?? c ?? running);
    const said = year === undefined ? undefined : Number(year);
    const numbers = prefixes.flatMap((prefix) =>
      build(prefix, said ?? meantYear(known, prefix, count), count),
    );
    const at = { start: index, end: index + whole.length };
    return [{ numbers, ...at, prefixes, ...(said !== undefined && { said }) }];
  });

const AND = '(?:og|eller|samt|and|or|&)';
const GOES_ON =
  '(?=$|[,.;!?]| (?:i|på|den|d\\.?|fra|til|for|om|med|har|er|skal|af|on|in|to|from|today|yesterday)(?!\\p{L}))';
const CHAIN = new RegExp(`^(?:, ?\\d{1,3}${END})*,? ${AND} \\d{1,3}${END}${GOES_ON}`, 'iu');

/** »sag 1, 2 og 3«: the numbers after the first are of the same programme, and of the year that was said. */
const withChain = (text: string, { prefixes, said, ...found }: Spotted, known: CaseNumbers): Found => {
  const chain = CHAIN.exec(text.slice(found.end))?.[0] ?? '';
  const more = (chain.match(/\d+/g) ?? [])
    .map(Number)
    .flatMap((running) =>
      prefixes.flatMap((prefix) => build(prefix, said ?? meantYear(known, prefix, running), running)),
    );
  return { ...found, numbers: [...found.numbers, ...more], end: found.end + chain.length };
};

/**
 * Every case number in a text, from the left. Without a prefix only `2026-003`, `003` and what follows »sag«, # or
 * »nr.« count, since other figures are minutes, amounts and dates.
 */
export const caseNumbersIn = (text: string, known: CaseNumbers): readonly Found[] => {
  if (!/\d/.test(text)) return [];
  const { prefixes } = known;
  // The longest prefix goes first, so that `ML2` is not read as `ML` and a 2.
  const longest = prefixes.toSorted((first, second) => second.length - first.length);
  const found = [
    ...longest.flatMap((prefix) => foundBy(text, prefixed(prefix), [prefix], known)),
    ...SAID.flatMap((pattern) => foundBy(text, pattern, prefixes, known)),
  ];
  const kept: Spotted[] = [];
  for (const [at, one] of found.entries()) {
    if (!found.slice(0, at).some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  const chained: Found[] = [];
  for (const one of kept.toSorted((first, second) => first.start - second.start)) {
    if (one.start >= (chained.at(-1)?.end ?? 0)) chained.push(withChain(text, one, known));
  }
  return chained;
};
