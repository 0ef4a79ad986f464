import { ANNA, VERA } from '../../../people.ts';
import { refer, step } from '../step.ts';

export const DAGNY = 'ML-2026-004';

/** Waits, and says no thank you to the place that is offered when Clara's course has ended. */
export const dagny = [
  step('D referred', '2026-02-10', ANNA, refer('Dagny', '2026-02-02', 'suitable-with-support')),
  step('D yes', '2026-02-17', VERA, { type: 'approve', case: DAGNY, startDate: '2026-03-01' }),
  step('D declines', '2026-07-10', ANNA, { type: 'answer-offer', case: DAGNY, answer: 'decline' }),
];
