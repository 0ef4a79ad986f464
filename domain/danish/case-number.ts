import { caseNumbersIn, plainNumber, type CaseNumbers } from './case-number-patterns.ts';
import { fromCandidates, none, type Reading } from './reading.ts';

export type { CaseNumbers };

/** A bare number alone has at most three digits: four are a year. */
const BARE = /^(?:(?<year>20\d\d)[ ./-])?(?<running>\d{1,3})$/;

const wholeNumbers = (part: string, known: CaseNumbers): readonly string[] => {
  const { year, running } = BARE.exec(part)?.groups ?? {};
  const typed = running === undefined ? part : `sag ${year === undefined ? '' : `${year}-`}${running}`;
  const unnamed = typed.replace(
    /^(?:sagen|sags?|case)?[ -]*(?:nummer|number|nr\.?|no\.?)?[: ]*(?=\p{L})/iu,
    '',
  );
  for (const text of new Set([typed, /^(?:n|#)/i.test(typed) ? `sag ${typed}` : typed, unnamed])) {
    const [found] = caseNumbersIn(text, known);
    if (found && found.end === text.length && found.start === 0) return found.numbers;
  }
  return [];
};

/**
 * The case number typed alone, as `ML-2026-001`: the prefix, the year and the zeros may be left out. Several when the
 * prefix is open, or when more than one is named.
 */
export const readCaseNumber = (text: string, known: CaseNumbers): Reading<string> => {
  if (text.length > 200) return none;
  const typed = plainNumber(text)
    .replace(/^[("'»«]+|[.!?,;:)"'»« ]+$/g, '')
    .trim();
  if (typed.length > 60 || !/\d/.test(typed)) return none;
  const parts = typed.split(/,? (?:eller|og|samt|or|and|&) |[,;] /);
  const numbers = parts.map((part) => wholeNumbers(part, known));
  return numbers.every(({ length }) => length > 0) ? fromCandidates(numbers.flat()) : none;
};

/** Every case named in a sentence, each once, and the sentence without them; undefined when there is none. */
export const findCaseNumbers = (
  text: string,
  known: CaseNumbers,
): { readonly numbers: readonly [string, ...string[]]; readonly rest: string } | undefined => {
  const typed = plainNumber(text);
  const found = caseNumbersIn(typed, known);
  const [number, ...others] = new Set(found.flatMap(({ numbers }) => numbers));
  if (number === undefined) return undefined;
  const ends = [0, ...found.map(({ end }) => end)];
  const starts = [...found.map(({ start }) => start), typed.length];
  const rest = ends
    .map((end, at) => typed.slice(end, starts[at]))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:.!?])/g, '')
    .replace(/^[ ,;:.-]+/, '')
    .trim();
  return { numbers: [number, ...others], rest };
};

/** The one case named in a sentence and the sentence without it; undefined when there is none, or when more are named. */
export const findCaseNumber = (
  text: string,
  known: CaseNumbers,
): { readonly number: string; readonly rest: string } | undefined => {
  const found = findCaseNumbers(text, known);
  return found?.numbers.length === 1 ? { number: found.numbers[0], rest: found.rest } : undefined;
};
