import type { Lang } from '../text.ts';
import { DA_TEENS, DA_TENS, DA_UNITS, EN_TEENS, EN_TENS, EN_UNITS, type Words } from './numeral-words.ts';

const firstWord = (words: Words, value: number): string =>
  Object.keys(words).find((word) => words[word] === value) ?? '';

const below100 = (value: number, lang: Lang): string => {
  const [units, teens, tens] = lang === 'da' ? [DA_UNITS, DA_TEENS, DA_TENS] : [EN_UNITS, EN_TEENS, EN_TENS];
  const ones = value % 10;
  if (value < 10) return firstWord(units, value);
  if (value < 20) return firstWord(teens, value);
  const ten = firstWord(tens, value - ones);
  if (ones === 0) return ten;
  return lang === 'da' ? `${firstWord(units, ones)}og${ten}` : `${ten}-${firstWord(units, ones)}`;
};

const below1000 = (value: number, lang: Lang): string => {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return below100(rest, lang);
  const one = hundreds === 1 && lang === 'da' ? 'et' : below100(hundreds, lang);
  const head = lang === 'da' ? `${one}hundrede` : `${one} hundred`;
  return rest === 0 ? head : `${head} ${lang === 'da' ? 'og' : 'and'} ${below100(rest, lang)}`;
};

/** A whole number from 0 to 999.999.999 in words: »femogtyvetusinde«, »twenty-five thousand«. */
export const sayNumeral = (value: number, lang: Lang): string => {
  if (value === 0) return lang === 'da' ? 'nul' : 'zero';
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor(value / 1_000) % 1_000;
  const rest = value % 1_000;
  const parts: string[] = [];
  if (millions > 0) {
    const name = lang === 'en' ? 'million' : millions === 1 ? 'million' : 'millioner';
    parts.push(`${below1000(millions, lang)} ${name}`);
  }
  if (thousands > 0) {
    const count = thousands === 1 && lang === 'da' ? 'et' : below1000(thousands, lang);
    parts.push(lang === 'da' ? `${count}tusinde` : `${count} thousand`);
  }
  if (rest > 0) {
    const and = parts.length > 0 && rest < 100 ? (lang === 'da' ? 'og ' : 'and ') : '';
    parts.push(and + below1000(rest, lang));
  }
  return parts.join(' ');
};
