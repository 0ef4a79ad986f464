import { digitOf, isInvisible } from './normalise.ts';

/** What stands where a CPR number stood. */
export const CPR_REMOVED = '[CPR fjernet]';

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
// A line may break at the dash.
const PLAIN = '\\d{6}(?:\\s*-\\s*| *\\. *| *)\\d{4}';
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

/** One plain character per visible character, and where each stands in the text. */
const skeletonOf = (text: string): { readonly plain: string; readonly starts: readonly number[] } => {
  const starts: number[] = [];
  let plain = '';
  let at = 0;
  for (const char of text) {
    if (!isInvisible(char)) {
      starts.push(at);
      if (digitOf(char) !== undefined) plain += digitOf(char);
      else if (/[\p{Pd}−]/u.test(char)) plain += '-';
      else if (/[^\S\r\n]/.test(char)) plain += ' ';
      else plain += char.length === 1 ? char : '\ufffd';
    }
    at += char.length;
  }
  starts.push(at);
  return { plain, starts };
};

/** Replaces everything that can be a CPR number by CPR_REMOVED and leaves every other character as it was. */
export const withoutCpr = (text: string): { readonly text: string; readonly found: boolean } => {
  const { plain, starts } = skeletonOf(text);
  let result = '';
  let kept = 0;
  for (const { 0: match, index } of plain.matchAll(NUMBER)) {
    if (/[a-f]|^.{30}/i.test(match) || !startsWithBirthday(match.replace(/\D/g, ''))) continue;
    const last = starts[index + match.length - 1] ?? 0;
    result += text.slice(kept, starts[index]) + CPR_REMOVED;
    kept = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
  }
  return { text: result + text.slice(kept), found: kept > 0 };
};
