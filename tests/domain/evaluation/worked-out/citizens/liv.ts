import { ANNA, VERA } from '../../../people.ts';
import { refer, step } from '../step.ts';

export const LIV = 'ML-2028-001';

/** Has not been decided when the period ends: a question is open. */
export const liv = [
  step('L referred', '2028-06-12', ANNA, refer('Liv', '2028-06-05')),
  step('L asked', '2028-06-14', VERA, { type: 'ask', case: LIV, question: 'Hvad er planen?' }),
];
