import type { CaseNumbers } from '../../../domain/danish/case-number.ts';
import { yearOf, type Day } from '../../../domain/day.ts';
import { caseNumber } from '../../../domain/head.ts';

/** How many years back somebody may name a case without its year. */
const YEARS_BACK = 3;

/** How short numbers are read where some cases can be meant: »1« is the newest of those, else this year's. */
export const numbersAmong = (numbers: readonly string[], prefix: string, today: Day): CaseNumbers => {
  const thisYear = yearOf(today);
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back);
  return {
    prefixes: [prefix],
    year: thisYear,
    yearFor: (_prefix, running) =>
      years.find((year) => numbers.includes(caseNumber(prefix, year, running))) ?? thisYear,
  };
};
