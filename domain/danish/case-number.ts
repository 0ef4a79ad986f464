import { normalise } from './normalise.ts';
import { fromCandidates, type Reading } from './reading.ts';

export type CaseNumbers = {
  /** The prefixes of the programmes, `ML`. */
  readonly prefixes: readonly string[];
  /** The Danish year in which a number without one is meant. */
  readonly year: number;
};

type Found = { readonly numbers: readonly string[]; readonly start: number; readonly end: number };

const END = '(?![\\p{L}\\p{N}]|-\\p{N})';
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const build = (prefix: string, year: number, running: number): string[] =>
  running === 0 ? [] : [`${prefix}-${year}-${String(running).padStart(3, '0')}`];

/** One kind of dash, and the letter O typed among figures is a zero. */
const plain = (text: string): string =>
  normalise(text)
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/(?<=[\d-]O*)O(?=O*\d)/gi, '0');

/**
 * With its prefix a number is recognised anywhere; the year may be left out, and two digits do between dashes. The
 * longest prefix goes first, so that `ML2` is not read as `ML` and a 2.
 */
const withPrefix = (text: string, { prefixes, year }: CaseNumbers): Found | undefined => {
  for (const prefix of [...prefixes].sort((a, b) => b.length - a.length)) {
    const sep = '[ ./-]*';
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${escaped(plain(prefix))}(?:${sep}(?<full>20\\d\\d)(?:[ ./-]+(?<a>\\d{1,5})|(?<b>\\d{3,5}))|[./-](?<short>\\d\\d)[./-](?<c>\\d{1,5})|${sep}(?<d>\\d{1,5}))${END}`,
      'iu',
    );
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { full, short, a, b, c, d } = match.groups;
    if (d !== undefined && /^20\d\d$/.test(d)) continue;
    const inYear = full ?? (short === undefined ? String(year) : `20${short}`);
    const numbers = build(prefix, Number(inYear), Number(a ?? b ?? c ?? d));
    return { numbers, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

const bare = (text: string, pattern: RegExp, { prefixes, year }: CaseNumbers): Found | undefined => {
  const match = pattern.exec(text);
  if (!match?.groups) return undefined;
  const typedYear = match.groups['year'];
  const running = match.groups['running'] ?? '';
  if (typedYear === undefined && /^20\d\d$/.test(running)) return undefined;
  const inYear = typedYear === undefined ? year : Number(typedYear.padStart(4, '20'));
  const numbers = prefixes.flatMap((prefix) => build(prefix, inYear, Number(running)));
  return { numbers, start: match.index, end: match.index + match[0].length };
};

const NAMED = '(?:sagen|sags|sag|case)?[ -]*(?:nummer|number|nr\\.?|no\\.?|#)?[: ]*';
const ALONE = new RegExp(
  `^${NAMED}(?:(?<year>20\\d\\d(?=[ ./-])|\\d\\d(?=-))[ ./-])?(?<running>\\d{1,5})$`,
  'iu',
);
const AFTER_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:sagen|sag|case) ?(?:nr\\.? ?|no\\.? ?|#)?(?:(?<year>20\\d\\d)[ ./-])?(?<running>\\d{1,5})${END}`,
  'iu',
);
const IN_FULL = new RegExp(`(?<![\\p{L}\\p{N}.,/-])(?<year>20\\d\\d)-(?<running>\\d{3,5})${END}`, 'u');
const PADDED = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?<running>0\\d{2,4})(?![.,/:]?[\\p{L}\\p{N}]|-\\p{N}| ?(?:kr|min|timer?|dage|%))`,
  'iu',
);

/** The case number typed alone, as `ML-2026-001`: the prefix, the year and the zeros may be left out. Several when the prefix is open. */
export const readCaseNumber = (text: string, known: CaseNumbers): Reading<string> => {
  const typed = plain(text)
    .replace(/[.!?,; ]+$/, '')
    .replace(new RegExp(`^${NAMED}(?=[\\p{L}])`, 'iu'), '');
  if (typed.length > 40) return fromCandidates<string>([]);
  const found = withPrefix(typed, known);
  const whole = found && found.start === 0 && found.end === typed.length ? found : bare(typed, ALONE, known);
  return fromCandidates(whole?.numbers ?? []);
};

/**
 * The first case number in a sentence and the sentence without it. Without a prefix only `2026-003`, `003` and
 * what follows »sag« count, since other figures are minutes, amounts and dates.
 */
export const findCaseNumber = (
  text: string,
  known: CaseNumbers,
): { readonly number: string; readonly rest: string } | undefined => {
  const typed = plain(text);
  const found =
    withPrefix(typed, known) ??
    bare(typed, AFTER_WORD, known) ??
    bare(typed, IN_FULL, known) ??
    bare(typed, PADDED, known);
  const [number, ...others] = found?.numbers ?? [];
  if (found === undefined || number === undefined || others.length > 0) return undefined;
  const rest = `${typed.slice(0, found.start)} ${typed.slice(found.end)}`
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:.!?])/g, '')
    .replace(/^[ ,;:.-]+/, '')
    .trim();
  return { number, rest };
};
