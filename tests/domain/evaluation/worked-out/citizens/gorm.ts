import { ANNA, CARL, ERIK, FINN, LONE, VERA } from '../../../people.ts';
import { activity, advance, agreePhase, askLoan, draft, end, refer, status, step } from '../step.ts';

export const GORM = 'ML-2026-007';

/** Refused within an extended deadline, upheld, first in line and placed after all; one loan refused, one written off. */
export const gorm = [
  step('G referred', '2026-05-04', ANNA, refer('Gorm', '2026-04-27', 'not-suitable', true)),
  step('G no', '2026-05-11', VERA, {
    type: 'reject',
    case: GORM,
    considerations: 'Ingen tid',
    facts: 'Samtale',
  }),
  step('G drafted', '2026-05-13', ANNA, draft(GORM)),
  step('G deadline extended', '2026-05-20', ANNA, {
    type: 'extend',
    case: GORM,
    until: '2026-06-10',
    reason: 'Borgeren er på ferie',
  }),
  step('G heard', '2026-05-28', ANNA, {
    type: 'record-hearing',
    case: GORM,
    result: 'answered',
    remarks: 'Jeg har tid',
  }),
  // Sent on Friday, noted on Monday.
  step('G refused', '2026-06-01', ANNA, { type: 'record-letter', case: GORM, date: '2026-05-29' }),
  step('G complains', '2026-06-15', ANNA, { type: 'complain', case: GORM, date: '2026-06-15' }),
  step('G upheld', '2026-07-06', ANNA, { type: 'judge-complaint', case: GORM, result: 'upheld' }),
  step('G decided alone', '2026-07-13', ANNA, {
    type: 'decide-finally',
    case: GORM,
    decision: 'approve',
    startDate: '2026-08-15',
    reasons: 'Klagen fik medhold',
  }),
  step('G accepts', '2026-08-03', ANNA, {
    type: 'answer-offer',
    case: GORM,
    answer: 'accept',
    startDate: '2026-08-15',
  }),
  step('G coach', '2026-08-05', CARL, { type: 'take-case', case: GORM }),
  step('G guidance', '2026-09-01', CARL, activity(GORM, '2026-09-01', ['guidance'], 60)),
  step('G status October', '2026-10-12', CARL, status(GORM, 'on-track')),
  step(
    'G stays away',
    '2026-12-01',
    CARL,
    activity(GORM, '2026-12-01', ['course-accounting'], 120, 'no-show'),
  ),
  step('G main proposed', '2027-02-08', CARL, advance(GORM, '2027-02-15')),
  step('G main', '2027-02-09', ANNA, agreePhase(GORM)),
  step('G asks loan', '2027-03-01', CARL, askLoan(GORM, 50_000)),
  step('G sparring', '2027-03-02', CARL, activity(GORM, '2027-03-02', ['sparring'], 60)),
  step('G loan refusal drafted', '2027-03-08', LONE, {
    type: 'reject-loan',
    case: GORM,
    rejectionRule: '§ 2',
    rejectionConsiderations: 'Planen holder ikke',
    rejectionFacts: 'Budgettet af 1. marts',
  }),
  step('G support', '2027-03-15', ANNA, {
    type: 'change-support',
    case: GORM,
    supportBasis: 'kontanthjaelp',
    date: '2027-03-01',
    becauseOfCourse: true,
  }),
  step('G loan heard', '2027-03-22', LONE, { type: 'record-loan-hearing', case: GORM, result: 'no-answer' }),
  step('G loan refused', '2027-03-25', LONE, { type: 'record-loan-letter', case: GORM, date: '2027-03-25' }),
  step('G asks again', '2027-04-05', CARL, askLoan(GORM, 12_000, 12)),
  step('G granted', '2027-04-14', LONE, { type: 'approve-loan', case: GORM, amount: 12_000 }),
  step('G paid', '2027-04-20', FINN, {
    type: 'disburse',
    case: GORM,
    amount: 12_000,
    agreementDate: '2027-04-15',
    date: '2027-04-20',
    cvr: '12345674',
  }),
  step('G notice seen', '2027-07-02', ERIK, { type: 'acknowledge', notice: 5 }),
  step('G repays', '2027-07-15', FINN, { type: 'repay', case: GORM, amount: 1_000, date: '2027-07-15' }),
  step('G ends', '2027-08-14', ANNA, end(GORM, '2027-08-14', 'completed', 'self-employed-and-benefit')),
  step('G reminded', '2027-10-15', FINN, { type: 'remind-debtor', case: GORM, date: '2027-10-15' }),
  step('G in recovery', '2027-11-15', FINN, {
    type: 'hand-to-recovery',
    case: GORM,
    date: '2027-11-15',
    reason: 'Betaler ikke',
  }),
  step('G after 6', '2028-02-14', ANNA, { type: 'follow-up', case: GORM, outcome: 'unknown' }),
  step('G write-off proposed', '2028-03-01', FINN, {
    type: 'propose-write-off',
    case: GORM,
    reason: 'Konkurs',
  }),
  step('G written off', '2028-03-08', LONE, { type: 'answer-write-off', case: GORM, agrees: true }),
];
