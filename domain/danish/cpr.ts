import { digitOf, isInvisible } from './normalise.ts';

/** What stands where a CPR number stood. */
export const CPR_REMOVED = '[CPR fjernet]';

/** A text without the mark: what a person is shown to write on in never comes filled with it. */
export const withoutMark = (text: string): string =>
  text.includes(CPR_REMOVED) ? text.replaceAll(CPR_REMOVED, '').replaceAll(/ {2,}/g, ' ').trim() : text;

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
// A line may break at the dash, or where it would stand. Spaces can be read in one way only: with two, a text of nothing
// else takes the square of its length.
const PLAIN = '\\d{6}(?:\\s*-\\s*| *\\. *|(?: *\\r?\\n)? *)\\d{4}';
// A full date and four more figures can be a date and a time, so after a date written with dots, dashes or slashes
// only a dash leads to the last four.
const PAIRS = '\\d\\d \\d\\d \\d\\d(?: *- *| )\\d{4}|\\d\\d[-./]\\d\\d[-./]\\d\\d *- *\\d{4}';
const NUMBER = new RegExp(`${UUID}|(?<!\\d)(?:${PLAIN}|${PAIRS})(?!\\d)`, 'g');

const daysIn = (month: number, year: number): number => {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Replacement numbers have 60 added to the day; the check digit says nothing since 2007 and is not looked at. */
const startsWithBirthday = (digits: string): boolean => {
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number);
  if (day === undefined || month === undefined || year === undefined || month < 1 || month > 12) return false;
  const real = day > 60 ? day - 60 : day;
  return real >= 1 && real <= daysIn(month, year);
};

/** Teams may send a text with marks of its own: a number written in bold, or with a space that does not break. What a mark holds is text. */
const PIECE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|<br\s*\/?>|<\/?[a-z][^<>\p{N}]{0,200}>|[\s\S]/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '-',
  mdash: '-',
  minus: '-',
  shy: '',
  zwnj: '',
  zwj: '',
};

/** The character an entity stands for, or itself where it is none of those that can stand inside a number. */
const decoded = (piece: string): string => {
  const name = piece.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES[name] ?? piece;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : piece;
};

/** What a piece of a text is in a number: one character, or none. */
const plainOf = (piece: string): string => {
  if (piece.length > 2 && piece.startsWith('<')) return /^<br/i.test(piece) ? '\n' : '';
  const char = piece.length > 2 ? decoded(piece) : piece;
  if (char === '' || isInvisible(char)) return '';
  const digit = digitOf(char);
  if (digit !== undefined) return digit;
  if (/^[\p{Pd}−]$/u.test(char)) return '-';
  if (/^[^\S\r\n]$/.test(char)) return ' ';
  return char.length === 1 ? char : '\ufffd';
};

/** One plain character per visible piece of a text, and where each begins and ends. */
interface Skeleton {
  readonly plain: string;
  readonly spans: readonly (readonly [from: number, to: number])[];
}

const skeletonOf = (text: string): Skeleton => {
  const spans: (readonly [number, number])[] = [];
  // The same few letters come again and again.
  const known = new Map<string, string>();
  let plain = '';
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const char = known.get(piece) ?? plainOf(piece);
    if (piece.length <= 2) known.set(piece, char);
    if (char === '') continue;
    plain += char;
    spans.push([index, index + piece.length]);
  }
  return { plain, spans };
};

const ONLY_UUID = new RegExp(`^${UUID}$`);

/** Fewer figures than a CPR number has, or an id of ours: the commonest texts by far. */
const holdsNone = (text: string): boolean =>
  text.length < 10 || (text.match(/\p{N}/gu)?.length ?? 0) < 10 || ONLY_UUID.test(text);

/** Replaces everything that can be a CPR number by CPR_REMOVED and leaves every other character as it was. */
export const withoutCpr = (text: string): { readonly text: string; readonly found: boolean } => {
  if (holdsNone(text)) return { text, found: false };
  const { plain, spans } = skeletonOf(text);
  let result = '';
  let kept = 0;
  for (const { 0: match, index } of plain.matchAll(NUMBER)) {
    if (/[a-f]|^.{30}/i.test(match) || !startsWithBirthday(match.replace(/\D/g, ''))) continue;
    const [from] = spans[index] ?? [kept];
    const [, to] = spans[index + match.length - 1] ?? [kept, kept];
    result += text.slice(kept, from) + CPR_REMOVED;
    kept = to;
  }
  return { text: result + text.slice(kept), found: kept > 0 };
};
