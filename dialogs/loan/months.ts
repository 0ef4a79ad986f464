import { fold } from '../../domain/danish/normalise.ts';
import { readNumeral } from '../../domain/danish/numerals.ts';
import { one } from '../../domain/danish/reading.ts';
import type { JsonRecord } from '../../domain/json.ts';
import { text } from '../../domain/text.ts';
import type { Text } from '../../domain/text.ts';
import type { Field, FieldContext, FieldWords, Presence } from '../engine/field.ts';
import { count } from '../engine/fields/count.ts';

interface MonthsSpec<P extends Presence, F> extends FieldWords {
  readonly presence: P;
  readonly fallback?: (context: FieldContext<F>) => number | undefined;
  readonly check?: NonNullable<Field<number, P, F>['check']>;
}

/** There is one instalment a month, so all of these count the same. */
const UNIT = 'maaneder(?:s)?|maaned|mdr\\.?|afdrag|rater?|terminer|ydelser|months?|instal?lments?';

const BEFORE = /^(?:over|i|paa|med|fordelt paa|in|over the next)\s+/;
const YEARS = /^(?<count>.+?)\s*(?:aar|years?)[.!]?$/;
const HALVES: Readonly<Record<string, number>> = {
  halvandet: 18,
  'et halvt': 6,
  'half a': 6,
  'en og en halv': 18,
};

/** The months that a number of years are: »to år«, »halvandet år«, »2½ år« is asked again. */
const monthsOfYears = (folded: string): number | undefined => {
  const said = YEARS.exec(folded)?.groups?.['count'];
  if (said === undefined) return undefined;
  const whole = /^\d{1,3}$/.test(said) ? Number(said) : said === 'et' ? 1 : readNumeral(said);
  return HALVES[said] ?? (whole === undefined ? undefined : whole * 12);
};

/** »24 måneder«. */
export const sayMonths = (months: number): Text =>
  text(months === 1 ? '1 måned' : `${months} måneder`, months === 1 ? '1 month' : `${months} months`);

/** A whole number of months: »24«, »24 måneder«, »24 rater«, »to år«. */
export const months = <P extends Presence, F = JsonRecord>(spec: MonthsSpec<P, F>): Field<number, P, F> => {
  const base = count<P, F>({ ...spec, unit: UNIT });
  return {
    ...base,
    read: (raw, context) => {
      const bare = fold(raw).trim().replace(BEFORE, '');
      const years = monthsOfYears(bare);
      return years === undefined ? base.read(bare, context) : one(years);
    },
    say: sayMonths,
  };
};
