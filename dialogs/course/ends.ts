import type { Course } from '../../domain/case.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

/** »Opkvalificerende forløb til og med 31. marts 2027, hovedforløb til og med 30. september 2027.« */
export const endsLine = ({
  mainFrom,
  qualifyingUntil,
  mainUntil,
}: Pick<Course, 'mainFrom' | 'qualifyingUntil' | 'mainUntil'>): Text => {
  const main = day(mainUntil);
  if (mainFrom !== undefined)
    return text(`Hovedforløb til og med ${main.da}.`, `Main phase to and including ${main.en}.`);
  const qualifying = day(qualifyingUntil);
  return text(
    `Opkvalificerende forløb til og med ${qualifying.da}, hovedforløb til og med ${main.da}.`,
    `Qualifying phase to and including ${qualifying.en}, main phase to ${main.en}.`,
  );
};
