import { clockOf, dayOf, daysBetween, weekdayOf, type Day, type Instant, type Month } from '../day.ts';
import type { Lang } from '../text.ts';
import { sayNumeral } from './say-numeral.ts';

const LOCALE: Readonly<Record<Lang, string>> = { da: 'da-DK', en: 'en-GB' };

/** Making a formatter costs far more than using it, so each is made once, when first needed. */
const formats = new Map<string, Intl.DateTimeFormat>();
const formatted = (day: Day, lang: Lang, what: 'month' | 'weekday'): string => {
  const key = `${lang} ${what}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[lang], { [what]: 'long', timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
};

/** And a name costs more than looking it up: there are twelve, and seven, in two languages. */
const names = new Map<string, string>();
const part = (day: Day, lang: Lang, what: 'month' | 'weekday'): string => {
  const key = `${lang} ${what} ${what === 'month' ? day.slice(5, 7) : weekdayOf(day)}`;
  const name = names.get(key) ?? formatted(day, lang, what);
  names.set(key, name);
  return name;
};

const dayAndMonth = (day: Day, lang: Lang): string =>
  `${Number(day.slice(8))}${lang === 'da' ? '.' : ''} ${part(day, lang, 'month')}`;

/** »3. marts 2027« / »3 March 2027«. */
export const sayDay = (day: Day, lang: Lang): string =>
  `${dayAndMonth(day, lang)} ${Number(day.slice(0, 4))}`;

/** »november 2026«: a month as `2026-11`. */
export const sayMonth = (month: Month, lang: Lang): string =>
  `${part(`${month}-01`, lang, 'month')} ${Number(month.slice(0, 4))}`;

/** The farthest a day can be from today and still be said without its year, in days: so near, readDate gives one. */
const CLEAR_WITHOUT_YEAR = 150;

/** »3. marts« when that can only be the one near today, else with the year. */
export const sayDayShort = (day: Day, lang: Lang, today: Day): string =>
  Math.abs(daysBetween(today, day)) <= CLEAR_WITHOUT_YEAR ? dayAndMonth(day, lang) : sayDay(day, lang);

/** »fredag den 3. april 2026« / »Friday 3 April 2026«. */
export const sayWeekday = (day: Day, lang: Lang): string =>
  `${part(day, lang, 'weekday')} ${lang === 'da' ? 'den ' : ''}${sayDay(day, lang)}`;

const figures = new Map<Lang, Intl.NumberFormat>();

/** Whole kroner: »25.000 kr.« / »DKK 25,000«. */
export const sayAmount = (kroner: number, lang: Lang): string => {
  const format = figures.get(lang) ?? new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: 0 });
  figures.set(lang, format);
  return lang === 'da' ? `${format.format(kroner)} kr.` : `DKK ${format.format(kroner)}`;
};

/** Whole kroner in words, »femogtyvetusinde kroner«; figures where words would not help (below 0, from a billion). */
export const sayAmountInWords = (kroner: number, lang: Lang): string => {
  if (!Number.isSafeInteger(kroner) || kroner < 0 || kroner > 999_999_999) return sayAmount(kroner, lang);
  return `${sayNumeral(kroner, lang)} ${kroner === 1 ? 'krone' : 'kroner'}`;
};

/** »3. marts kl. 10.12« / »3 March, 10.12« by the Danish clock; with `today`, the year is added when it is not clear. */
export const sayMoment = (instant: Instant, lang: Lang, today?: Day): string => {
  const day = dayOf(instant);
  const date = today === undefined ? dayAndMonth(day, lang) : sayDayShort(day, lang, today);
  return `${date}${lang === 'da' ? ' kl. ' : ', '}${clockOf(instant)}`;
};

export { initials } from './initials.ts';
