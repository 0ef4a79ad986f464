import type { Period } from '../../../../domain/evaluation/figure.ts';
import type { Programme } from '../../../../domain/programme.ts';
import { PRICE_PER_PLACE, SAVING_PER_MONTH } from './results/derived.ts';
import { PILOT } from '../../people.ts';

/** Two and a half years, all of which is asked for at its end. */
export const WHOLE: Period = { from: '2026-01-01', to: '2028-06-30' };

/** A year in the middle: courses are under way on its first day and on its last. */
export const MIDDLE: Period = { from: '2026-07-01', to: '2027-06-30' };

/** Two places at a time, three from April 2027; exactly the whole period is bought. */
export const PROGRAMME: Programme = {
  ...PILOT,
  rules: {
    ...PILOT.rules,
    places: [
      { from: '2015-09-01', to: '2027-03-31', value: 2 },
      { from: '2027-04-01', value: 3 },
    ],
  },
  period: WHOLE,
  economy: {
    placePrice: PRICE_PER_PLACE.map(({ value: amount, ...days }) => ({
      ...days,
      value: { amount, per: 'month' },
    })),
    monthlySaving: [{ from: '2026-01-01', value: SAVING_PER_MONTH }],
  },
};
