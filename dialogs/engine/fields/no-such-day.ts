import { missingDay } from '../../../domain/danish/date-missing.ts';
import { sayMonth } from '../../../domain/danish/say.ts';
import type { Day } from '../../../domain/day.ts';
import type { Lang, Text } from '../../../domain/text.ts';
import { text } from '../../../domain/text.ts';

const LEAP_DAY = text(
  '29. februar findes kun i skudår. Skriv en anden dag, eller skriv året med.',
  'There is a 29 February in leap years only. Write another day, or the year too.',
);

/** What is said to »31. februar«, which was understood and is no day; nothing to what is not written as a day. */
export const noSuchDay = (raw: string, today: Day): Text | undefined => {
  const missing = missingDay(raw, today);
  if (missing === undefined) return undefined;
  const { day, month, year, length } = missing;
  const leaps = month === 2 && year === undefined;
  if (leaps && day === 29) return LEAP_DAY;
  const named = (lang: Lang): string =>
    sayMonth(`${year ?? 2026}-${String(month).padStart(2, '0')}`, lang).replace(
      / \d+$/,
      year === undefined ? '' : '$&',
    );
  return text(
    `Den ${day}. ${named('da')} findes ikke: ${named('da')} har ${length} dage${leaps ? ', i skudår 29' : ''}. Skriv en anden dag.`,
    `There is no ${day} ${named('en')}: ${named('en')} has ${length} days${leaps ? ', 29 in leap years' : ''}. Write another day.`,
  );
};
