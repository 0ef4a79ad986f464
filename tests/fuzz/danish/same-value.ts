import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readAmount } from '../../../domain/danish/amount.ts';
import { readDate } from '../../../domain/danish/date.ts';
import type { Reading } from '../../../domain/danish/reading.ts';
import {
  sayAmount,
  sayAmountInWords,
  sayDay,
  sayDayShort,
  sayMoment,
  sayWeekday,
} from '../../../domain/danish/say.ts';
import { addDays, yearOf, type Day } from '../../../domain/day.ts';
import { TODAY } from '../../support/fake-lookups.ts';
import { kind, type Kind } from '../kinds.ts';

const LANGS = ['da', 'en'] as const;

const amount = fc.oneof(
  fc.integer({ min: 0, max: 60_000 }),
  fc.integer({ min: 0, max: 999_999_999 }),
  fc.integer({ min: 1, max: 999 }).map((thousands) => thousands * 1_000),
);

/** Within what a form without a year can mean, and beyond. */
const day = fc.integer({ min: -1_500, max: 1_500 }).map((days) => addDays(TODAY, days));

const isOne = <T>(reading: Reading<T>, value: T, text: string): void =>
  assert.deepEqual(
    reading,
    { kind: 'one', value },
    `»${text}« is ${JSON.stringify(reading)}, not ${String(value)}`,
  );

const grouped = (value: number, sign: string): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, sign);

/** The ways in which one amount is written. */
const writtenAs = (value: number): readonly string[] => [
  ...['', '.', ' ', '\u00a0', '\u202f'].flatMap((sign) => {
    const figure = grouped(value, sign);
    return ['', ' kr', ' kr.', ' kroner', ',-', ',00', ' dkk'].map((after) => figure + after);
  }),
  `kr. ${grouped(value, '.')}`,
  `${grouped(value, '.')},00 kr.`,
  ...(value % 1_000 === 0 && value > 0 ? [`${value / 1_000} t.kr.`, `${value / 1_000} tusind`] : []),
];

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

/** The ways in which one day is written; without its year only where that is near. */
const datedAs = (on: Day): readonly string[] => {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1] ?? '';
  const withYear = [
    on,
    `${date}/${month}/${year}`,
    `${date}/${month}-${String(year).slice(2)}`,
    `${date}.${month}.${year}`,
    `${date}-${month}-${year}`,
    `${date}. ${name} ${year}`,
    `den ${date}. ${name} ${year}`,
    `d. ${date}/${month} ${year}`,
    `${date} ${name.slice(0, 3)} ${year}`,
    `${name} ${date} ${year}`,
  ];
  const near = Math.abs(Date.parse(on) - Date.parse(TODAY)) <= 150 * 86_400_000;
  const short = [
    `${date}/${month}`,
    `${date}.${month}.`,
    `${date}. ${name}`,
    `${date} ${name.slice(0, 3)}`,
    `den ${date}/${month}`,
  ];
  return near ? [...withYear, ...short] : withYear;
};

const saidAgain = (on: Day): void => {
  for (const lang of LANGS) {
    for (const text of [sayDay(on, lang), sayWeekday(on, lang), sayDayShort(on, lang, TODAY)])
      isOne(readDate(text, TODAY), on, text);
    const moment = sayMoment(`${on}T16:30:00.000Z`, lang, TODAY);
    isOne(readDate(moment, TODAY), on, moment);
  }
  // A year that readers take for none is none a person is shown.
  assert.ok(Math.abs(yearOf(on) - yearOf(TODAY)) < 6);
};

/** What is shown is read as what it was, in both languages, and what means the same is read as the same. */
export const SAME_VALUE: readonly Kind[] = [
  kind('an amount as it is shown', amount, (value) => {
    for (const lang of LANGS)
      for (const text of [sayAmount(value, lang), sayAmountInWords(value, lang)])
        isOne(readAmount(text), value, text);
  }),
  kind('an amount as it is written', amount, (value) => {
    for (const text of writtenAs(value)) isOne(readAmount(text), value, text);
  }),
  kind('a day as it is shown', day, saidAgain),
  kind('a day as it is written', day, (on) => {
    for (const text of datedAs(on)) isOne(readDate(text, TODAY), on, text);
  }),
];
