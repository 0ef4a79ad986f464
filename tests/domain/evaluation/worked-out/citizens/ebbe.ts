import { ANNA, CARL, ERIK, LONE, VERA } from '../../../people.ts';
import { activity, advance, agreePhase, askLoan, refer, status, step } from '../step.ts';

export const EBBE = 'ML-2026-005';

/** Lets an offer run out, waits behind everybody, and has a course at last: it is paused when the period ends. */
export const ebbe = [
  step('E referred', '2026-02-23', ANNA, refer('Ebbe', '2026-02-16')),
  step('E yes', '2026-03-03', VERA, { type: 'approve', case: EBBE, startDate: '2026-04-01' }),
  step('E lets it run out', '2026-07-27', ANNA, { type: 'answer-offer', case: EBBE, answer: 'expired' }),
  step('E accepts', '2027-10-25', ANNA, {
    type: 'answer-offer',
    case: EBBE,
    answer: 'accept',
    startDate: '2027-11-01',
  }),
  step('E notice seen', '2027-10-26', ERIK, { type: 'acknowledge', notice: 12 }),
  step('E coach', '2027-10-27', CARL, { type: 'take-case', case: EBBE }),
  step('E guidance', '2027-11-09', CARL, activity(EBBE, '2027-11-09', ['guidance'], 60)),
  step('E status January', '2028-01-20', CARL, status(EBBE, 'on-track')),
  step('E leap day', '2028-02-29', CARL, activity(EBBE, '2028-02-29', ['course-vat'], 90)),
  step('E main proposed', '2028-04-24', CARL, advance(EBBE, '2028-05-01')),
  step('E main', '2028-04-25', ANNA, agreePhase(EBBE)),
  step('E asks loan', '2028-05-15', CARL, askLoan(EBBE, 8_000)),
  step('E granted', '2028-05-30', LONE, { type: 'approve-loan', case: EBBE, amount: 8_000 }),
  step('E gives it back', '2028-06-12', CARL, {
    type: 'withdraw-loan',
    case: EBBE,
    reason: 'Fik pengene selv',
  }),
  step('E asks again', '2028-06-14', CARL, askLoan(EBBE, 6_000)),
  step('E takes it back', '2028-06-16', CARL, { type: 'withdraw-loan', case: EBBE, reason: 'Venter lidt' }),
  step('E pause', '2028-06-19', CARL, { type: 'pause', case: EBBE, date: '2028-06-20', reason: 'citizen' }),
];
