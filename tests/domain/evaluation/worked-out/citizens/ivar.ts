import { BO } from '../../../people.ts';
import { refer, step } from '../step.ts';

export const IVAR = 'ML-2026-009';

/** The day of the application was wrong and is put right; withdrawn before anybody decided. */
export const ivar = [
  step('I referred', '2026-10-05', BO, refer('Ivar', '2026-10-02', 'suitable-with-support')),
  step('I day put right', '2026-10-06', BO, {
    type: 'correct',
    case: IVAR,
    correction: { field: 'applicationDate', value: '2026-10-01' },
    reason: 'Skrevet forkert',
  }),
  step('I withdrawn', '2026-10-12', BO, { type: 'withdraw', case: IVAR, reason: 'Flytter' }),
];
