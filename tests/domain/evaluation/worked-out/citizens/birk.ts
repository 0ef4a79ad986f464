import { ANNA, CARL, ERIK, FINN, LIS, LONE, VERA } from '../../../people.ts';
import { activity, advance, agreePhase, askLoan, end, refer, status, step } from '../step.ts';

export const BIRK = 'ML-2026-002';

/** A course as planned, with a pause, a loan that is paid back, both follow-ups; the person is erased at the end. */
export const birk = [
  step('B referred', '2026-01-12', ANNA, refer('Birk', '2026-01-07')),
  step('B yes', '2026-01-19', VERA, {
    type: 'approve',
    case: BIRK,
    startDate: '2026-02-01',
    coach: 'dk:carl',
  }),
  step('B notice seen', '2026-01-20', ERIK, { type: 'acknowledge', notice: 2 }),
  step('B guidance', '2026-02-10', CARL, activity(BIRK, '2026-02-10', ['guidance', 'business-coaching'], 90)),
  step('B status March', '2026-03-02', CARL, status(BIRK, 'on-track')),
  step(
    'B evening',
    '2026-03-03',
    CARL,
    activity(BIRK, '2026-03-03', ['course-accounting', 'course-vat'], 120),
  ),
  step('B cancels', '2026-04-14', CARL, activity(BIRK, '2026-04-14', ['financial-advice'], 60, 'cancelled')),
  step('B support', '2026-05-11', ANNA, {
    type: 'change-support',
    case: BIRK,
    supportBasis: 'kontanthjaelp',
    date: '2026-05-01',
    becauseOfCourse: false,
  }),
  step('B note', '2026-05-20', ANNA, { type: 'add-note', case: BIRK, text: 'Husk banken', to: ['dk:carl'] }),
  step('B pause', '2026-06-24', CARL, { type: 'pause', case: BIRK, date: '2026-06-25', reason: 'holiday' }),
  step('B back', '2026-07-06', CARL, { type: 'resume', case: BIRK, date: '2026-07-06' }),
  step('B main proposed', '2026-08-05', CARL, advance(BIRK, '2026-08-12')),
  step('B main', '2026-08-06', ANNA, agreePhase(BIRK)),
  step('B asks loan', '2026-09-01', CARL, askLoan(BIRK, 20_000)),
  step('B sparring', '2026-09-08', CARL, activity(BIRK, '2026-09-08', ['sparring'], 45)),
  step('B granted lower', '2026-09-10', LONE, { type: 'approve-loan', case: BIRK, amount: 15_000 }),
  step('B paid first part', '2026-09-15', FINN, {
    type: 'disburse',
    case: BIRK,
    amount: 10_000,
    agreementDate: '2026-09-14',
    date: '2026-09-15',
  }),
  step('B status October', '2026-10-01', CARL, status(BIRK, 'attention')),
  step('B paid second part', '2026-10-05', FINN, {
    type: 'disburse',
    case: BIRK,
    amount: 5_000,
    agreementDate: '2026-09-14',
    date: '2026-10-05',
  }),
  step('B network', '2026-10-06', CARL, activity(BIRK, '2026-10-06', ['network-meeting', 'course-day'], 180)),
  step('B repays November', '2026-11-02', FINN, {
    type: 'repay',
    case: BIRK,
    amount: 1_500,
    date: '2026-11-02',
  }),
  step('B we cancel', '2026-11-10', CARL, activity(BIRK, '2026-11-10', ['advice'], 60, 'cancelled-by-us')),
  step('B wrong repayment', '2026-12-01', FINN, {
    type: 'repay',
    case: BIRK,
    amount: 1_500,
    date: '2026-12-01',
  }),
  step('B repayment reversed', '2026-12-03', FINN, (entryOf) => ({
    type: 'reverse',
    case: BIRK,
    entry: entryOf('B wrong repayment'),
    reason: 'En andens indbetaling',
  })),
  step('B repays the rest', '2027-01-04', FINN, {
    type: 'repay',
    case: BIRK,
    amount: 13_600,
    date: '2027-01-04',
  }),
  step('B ends', '2027-02-11', ANNA, end(BIRK, '2027-02-11', 'completed', 'self-employed', '12345674')),
  step('B end seen', '2027-02-12', ERIK, { type: 'acknowledge', notice: 6 }),
  step('B after 6', '2027-08-12', ANNA, { type: 'follow-up', case: BIRK, outcome: 'self-employed-and-job' }),
  step('B after 12', '2028-02-11', ANNA, { type: 'follow-up', case: BIRK, outcome: 'employed' }),
  step('B erasure proposed', '2028-03-15', ANNA, { type: 'propose-erasure', case: BIRK, filed: true }),
  step('B erased', '2028-03-16', LIS, { type: 'answer-erasure', case: BIRK, agrees: true }),
];
