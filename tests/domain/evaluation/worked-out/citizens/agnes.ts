import { ANNA, VERA } from '../../../people.ts';
import { refer, step } from '../step.ts';

export const AGNES = 'ML-2026-001';

/** Gets a place at once and changes her mind before the first day. */
export const agnes = [
  step('A referred', '2026-01-08', ANNA, refer('Agnes', '2026-01-05')),
  step('A yes', '2026-01-13', VERA, { type: 'approve', case: AGNES, startDate: '2026-03-01' }),
  step('A regrets', '2026-01-26', ANNA, { type: 'withdraw', case: AGNES, reason: 'Har fået job' }),
];
