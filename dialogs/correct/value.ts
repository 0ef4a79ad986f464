import { CPR_REMOVED } from '../../domain/danish/cpr.ts';
import { readDate } from '../../domain/danish/date.ts';
import type { Correctable, CorrectableDay, Correction } from '../../domain/correction.ts';
import { CORRECTABLE_DAYS } from '../../domain/correction.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { noSuchDay } from '../engine/fields/no-such-day.ts';
import { sayRefusal } from '../refusals.ts';
import { inFuture } from '../visitation/words.ts';

/** What the short fields of a visitation hold. */
const SHORT = 100;

export const isDayField = (field: Correctable): field is CorrectableDay =>
  CORRECTABLE_DAYS.some((day) => day === field);

const dayProblem = (field: CorrectableDay, value: string, today: Day): Text | undefined => {
  const reading = readDate(value, today);
  if (reading.kind !== 'one')
    return noSuchDay(value, today) ?? text('Skriv en dato, fx »3. marts«.', 'Write a date, e.g. "3 March".');
  if (field === 'startDate' || reading.value <= today) return undefined;
  return inFuture(field === 'applicationDate' ? 'application' : 'consent');
};

/** Why a value cannot stand in the field it is for. */
export const valueProblem = (field: Correctable, value: string, today: Day): Text | undefined => {
  if (isDayField(field)) return dayProblem(field, value, today);
  if (field !== 'citizenName' && field !== 'journalRef') return undefined;
  if (value.length > SHORT) return text('Højst 100 tegn her.', 'At most 100 characters here.');
  return field === 'journalRef' && value.includes(CPR_REMOVED)
    ? sayRefusal({ code: 'cpr-in-reference' }).say
    : undefined;
};

/** The correction as the rules take it: a day is read, a text stays as it is. */
export const correctionOf = (field: Correctable, value: string, today: Day): Correction => {
  if (!isDayField(field)) return { field, value };
  const reading = readDate(value, today);
  return { field, value: reading.kind === 'one' ? reading.value : value };
};
