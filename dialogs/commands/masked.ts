import type { Said, Beside } from './said.ts';
import type { Day } from '../../domain/day.ts';
import { amountSaid } from './said-amount.ts';
import { dateSaid } from './said-date.ts';
import { DURATION, INSTALMENTS, minutesOf, ratesOf } from './said-length.ts';

/** How many words a date or an amount may have. */
const WIDEST = 7;

type Reader = (words: readonly string[], today: Day, beside: Beside) => Said | undefined;

/** Replaces the longest stretches of words that a reader knows by a mark. */
const replaced = (text: string, reader: Reader, today: Day, said: Said[]): string => {
  const words = text.split(' ');
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let count = Math.min(WIDEST, words.length - at); count > 0 && taken === 0; count -= 1) {
      const stretch = words.slice(at, at + count);
      if (stretch.some((word) => word.includes('§'))) continue;
      const sign = /[,;:!?]+$|(?<!^\d{1,2}|pr|kr|d)\.$/.exec(stretch.at(-1) ?? '')?.[0] ?? '';
      const bare = [...stretch.slice(0, -1), (stretch.at(-1) ?? '').slice(0, -sign.length || undefined)];
      const next = sign === '' ? (words[at + count] ?? '') : '';
      const found = reader(bare, today, { before: words.slice(0, at), next });
      if (!found) continue;
      said.push(found);
      result.push(`§v${said.length - 1}§${sign}`);
      taken = count;
    }
    if (taken === 0) result.push(words[at] ?? '');
    at += Math.max(taken, 1);
  }
  return result.join(' ');
};

/** Takes the values out of a folded text and leaves a mark for each: lengths first, since »17/11 45 min« is no year. */
export const masked = (
  folded: string,
  today: Day,
): { readonly text: string; readonly said: readonly Said[] } => {
  const said: Said[] = [];
  const mark = (what: Said['what'], raw: string, value: string | undefined): string => {
    said.push({ what, raw, ...(value !== undefined && { value }) });
    return ` §v${said.length - 1}§ `;
  };
  let text = folded.replace(DURATION, (raw: string) => {
    const minutes = minutesOf(raw);
    return minutes === undefined ? raw : mark('minutes', raw, String(minutes));
  });
  text = text.replace(INSTALMENTS, (raw: string) => {
    const rates = ratesOf(raw);
    return rates === undefined ? raw : mark('installments', raw, String(rates));
  });
  text = text
    .replace(
      /(?<=^| )kl\.? ?\d{1,2}(?:[.:]\d\d)?(?: ?(?:-|til) ?\d{1,2}(?:[.:]\d\d)?)?(?=$|[ ,;!?])/g,
      (raw) => mark('clock', raw, raw),
    )
    .replace(/\s+/g, ' ')
    .trim();
  text = replaced(text, dateSaid, today, said);
  return { text: replaced(text, amountSaid, today, said), said };
};
