import { readAmount } from './amount.ts';
import { fold, normalise } from './normalise.ts';
import { none, one, type Reading } from './reading.ts';

/** One line of a budget: what for, and whole kroner above 0. */
export type BudgetLine = { readonly name: string; readonly amount: number };

const MONEY = /\d\.\d{3}(?!\d)|\d ?(?:kr|,-)|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}/i;

const line = (name: string, amount: string): Reading<BudgetLine> => {
  const label = name
    .replace(/^(?:til|for|to) (?=\S)/i, '')
    .replace(/[\s:=,–-]+$/, '')
    .trim();
  const read = readAmount(amount);
  if (!/\p{L}/u.test(label) || MONEY.test(label)) return none;
  if (read.kind === 'one') return read.value > 0 ? one({ name: label, amount: read.value }) : none;
  return read.kind === 'none'
    ? none
    : { kind: 'several', values: read.values.map((value) => ({ name: label, amount: value })) };
};

/** »computer 8.000« or »8.000 til computer«: the most words at one end that are an amount, the rest is the name. */
const readLine = (text: string): Reading<BudgetLine> => {
  const words = text
    .replace(/\s*[:=]\s*|\s+[-–—]\s+|\.{2,}|\s+/g, ' ')
    .split(' ')
    .slice(0, 40);
  for (let at = 1; at < words.length; at += 1) {
    const found = line(words.slice(0, at).join(' '), words.slice(at).join(' '));
    if (found.kind !== 'none') return found;
  }
  for (let at = words.length - 1; at > 0; at -= 1) {
    const amount = words.slice(0, at).join(' ');
    if (!/\d{3}|kr|,-|tusind/i.test(amount)) continue;
    const found = line(words.slice(at).join(' '), amount);
    if (found.kind !== 'none') return found;
  }
  return none;
};

/** A line break or semicolon always ends an item; a comma, »og« or the end of an amount only when both sides are items. */
const SOFT =
  /(, |,(?=\p{L})| (?:og|and|samt|plus|[+&/]) |(?<=\d\.\d{3}(?:,-)?(?: ?kr\.?)?) (?=(?!til |for |kr|t\.? ?kr|tusind|dkk|og |and |samt |plus )\p{L}))/iu;

const itemsOf = (text: string): readonly string[] => {
  const pieces = text.split(SOFT);
  const items: string[] = [];
  let open = '';
  let between = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const separator = pieces[at - 1] ?? '';
    if (open === '') between = separator;
    open = open === '' ? (pieces[at] ?? '') : open + separator + (pieces[at] ?? '');
    if (readLine(open).kind === 'none') continue;
    items.push(open);
    open = '';
  }
  if (open === '') return items;
  const last = items.pop();
  return [...items, last === undefined ? open : last + between + open];
};

/** Characters; a budget is some lines, not a document. */
const MOST = 2_000;

const TOTAL = /^(?:i ?alt|total|sum|samlet|tilsammen)$/;

/** A last line that only adds up the others is no line of its own. */
const withoutTotal = (lines: readonly BudgetLine[]): readonly BudgetLine[] => {
  const others = lines.slice(0, -1);
  const last = lines.at(-1);
  const sum = others.reduce((total, { amount }) => total + amount, 0);
  return last && TOTAL.test(fold(last.name)) && last.amount === sum ? others : lines;
};

/**
 * Budget lines in the order typed, one a line or in one sentence: »computer 8.000, printer 2.000«. Several when the
 * amounts can mean two things (`8,000`), the same way in every line; none when a part has no amount or no name.
 */
export const readBudget = (text: string): Reading<readonly BudgetLine[]> => {
  if (text.length > MOST) return none;
  const rows = normalise(text, { lines: true })
    .split(/\s*[\n;]\s*/)
    .map((row) => row.replace(/^(?:[-*•·–—]|\+) */, ''))
    .filter((row) => row !== '');
  const counted =
    rows.length > 1 && rows.every((row, index) => /^(\d{1,2})[.)] /.exec(row)?.[1] === String(index + 1));
  const lines = rows.flatMap((row) => itemsOf(counted ? row.replace(/^\S+ /, '') : row)).map(readLine);
  const pick = (at: number): readonly BudgetLine[] =>
    lines.flatMap((found) => {
      if (found.kind === 'none') return [];
      return found.kind === 'one' ? [found.value] : (found.values[at] ?? found.values[0] ?? []);
    });
  if (lines.length === 0 || lines.some(({ kind }) => kind === 'none')) return none;
  if (lines.every(({ kind }) => kind === 'one')) return one(withoutTotal(pick(0)));
  return { kind: 'several', values: [withoutTotal(pick(0)), withoutTotal(pick(1))] };
};
