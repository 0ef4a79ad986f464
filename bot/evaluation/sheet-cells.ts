import type { Day } from '../../domain/day.ts';
import type { Unit } from '../../domain/evaluation/figure.ts';
import { cellText } from '../files/cell-text.ts';

/** What a spreadsheet shows of a value; the marks between thousands and before decimals are the reader's own. */
const FORMAT: Readonly<Record<Unit, string>> = {
  count: '#,##0',
  days: '#,##0.0',
  minutes: '#,##0.0',
  kroner: '#,##0',
  percent: '0.0',
  months: '#,##0.0',
};

export const UNIT: Readonly<Record<Unit, string>> = {
  count: 'antal',
  days: 'dage',
  minutes: 'timer',
  kroner: 'kr.',
  percent: '%',
  months: 'måneder',
};

/** Always text, whatever it begins with: never a formula. */
export const words = (value: string) => ({
  value: cellText(value),
  type: String,
});
export const head = (value: string) => ({ ...words(value), fontWeight: 'bold' as const });
export const wrapped = (value: string) => ({
  ...words(value),
  wrap: true as const,
  alignVertical: 'top' as const,
});
export const number = (value: number) => ({ value, type: Number, format: '#,##0' });
export const plainNumber = (value: number) => ({ value, type: Number });
export const day = (value: Day) => ({
  value: new Date(`${value}T00:00:00Z`),
  type: Date,
  format: 'dd-mm-yyyy',
});

const DAY_MS = 86_400_000;
/** 1 January 1970 in the calendar of spreadsheets. */
const EPOCH = 25_569;

/** A day as a spreadsheet has it; nothing for none. */
export const serialOf = (value: Day | undefined): number | undefined =>
  value === undefined ? undefined : Date.parse(`${value}T00:00:00Z`) / DAY_MS + EPOCH;

/** A figure's value as a number: hours for minutes, so that the number is what the column of units says. */
export const inUnit = (value: number, unit: Unit): number => (unit === 'minutes' ? value / 60 : value);

export const ofUnit = (value: number, unit: Unit) => ({
  value: inUnit(value, unit),
  type: Number,
  // What is whole is shown so, also where a middle can be a half.
  format: unit !== 'percent' && Number.isInteger(inUnit(value, unit)) ? FORMAT.count : FORMAT[unit],
});
