import type { DerivedFigure, DerivedId } from '../../../../../domain/evaluation/derived.ts';

/** Worked out by hand: in whole kroner, and of percent and months one decimal. */
export interface WorkedOut {
  readonly whole: DerivedFigure;
  readonly middle: DerivedFigure;
  readonly why: string;
}

/** What a place costs for each month of a course that has begun, by the month's first day, and what a self-supporting citizen saves a month. */
export const PRICE_PER_PLACE = [
  { from: '2026-01-01', to: '2027-06-30', value: 12_000 },
  { from: '2027-07-01', value: 13_000 },
] as const;
export const SAVING_PER_MONTH = 12_000;

export const derived: Readonly<Record<DerivedId, WorkedOut>> = {
  'in-time-rate': {
    whole: { value: 90 },
    middle: { value: 50 },
    why: '(8 + 1) of 10; (1 + 0) of 2',
  },
  'attendance-rate': {
    whole: { value: 56.3 },
    middle: { value: 62.5 },
    why: '9 of 9 + 3 + 4 = 56,25; 5 of 5 + 0 + 3',
  },
  'self-supporting-rate': {
    whole: { value: 40 },
    middle: { value: 100 },
    why: '2 of 2 + 3; 1 of 1 + 0: C is not known',
  },
  'self-supporting-rate-6': {
    whole: { value: 33.3 },
    middle: { value: 0 },
    why: '1 of 1 + 2; 0 of 0 + 1',
  },
  'self-supporting-rate-12': {
    whole: { value: 100 },
    middle: { missing: 'nothing-to-divide' },
    why: '2 of 2; nobody was asked',
  },
  'place-days-bought': {
    whole: { value: 2_281 },
    middle: { value: 821 },
    why: '455 days × 2 + 457 × 3 (with a 29 February); 274 × 2 + 91 × 3',
  },
  'place-use': {
    whole: { value: 84.5 },
    middle: { value: 87.5 },
    why: '1.928 of 2.281 = 84,52; 718 of 821 = 87,45',
  },
  price: {
    whole: { value: 823_000 },
    middle: { value: 300_000 },
    why: 'months begun by the day of the course: B 13 × 12.000 = 156.000, C 5 × 12.000 = 60.000, G 11 × 12.000 + 15/7-27 at 13.000 = 145.000, F 4 × 12.000 + 4 × 13.000 = 100.000, H 2 × 12.000 + 12 × 13.000 = 180.000, K 6 × 13.000 = 78.000, E 8 × 13.000 = 104.000; begun in the middle: B 8, G 11, F 4, H 2 = 25 × 12.000',
  },
  'price-per-course': {
    whole: { value: 117_571 },
    middle: { value: 100_000 },
    why: '823.000 by 7 = 117.571,43; 300.000 by 3',
  },
  'price-per-self-supporting': {
    whole: { value: 411_500 },
    middle: { value: 300_000 },
    why: '823.000 by 2; 300.000 by 1',
  },
  'monthly-saving': {
    whole: { value: 12_000 },
    middle: { value: 12_000 },
    why: 'as the programme says on the last day',
  },
  'months-to-balance': {
    whole: { value: 68.6 },
    middle: { value: 25 },
    why: '823.000 by 12.000 = 68,58; 300.000 by 12.000',
  },
};
