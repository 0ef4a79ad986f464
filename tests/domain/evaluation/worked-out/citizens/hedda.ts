import { BO, CILLE, ERIK, FINN, LONE, VERA } from '../../../people.ts';
import { advance, agreePhase, askLoan, end, refer, status, step } from '../step.ts';

export const HEDDA = 'ML-2026-008';

/** The parties disagree and decide together; two pauses, a discharge by mistake that is taken back, and a debt. */
export const hedda = [
  step('H referred', '2026-09-07', BO, refer('Hedda', '2026-09-01')),
  step('H no', '2026-09-14', VERA, {
    type: 'reject',
    case: HEDDA,
    considerations: 'Ingen plan',
    facts: 'Samtale',
  }),
  step('H meeting', '2026-09-21', VERA, {
    type: 'decide-jointly',
    case: HEDDA,
    meetingDate: '2026-09-21',
    participants: 'Bo og Vera',
    decision: 'approve',
    startDate: '2026-11-01',
    reasons: 'Ny plan',
  }),
  step('H agreed', '2026-09-23', BO, { type: 'countersign', case: HEDDA, agrees: true }),
  step('H accepts', '2027-04-12', BO, {
    type: 'answer-offer',
    case: HEDDA,
    answer: 'accept',
    startDate: '2027-05-01',
  }),
  step('H notice seen', '2027-04-13', ERIK, { type: 'acknowledge', notice: 8 }),
  step('H coach', '2027-04-14', CILLE, { type: 'take-case', case: HEDDA }),
  step('H pause', '2027-06-14', CILLE, { type: 'pause', case: HEDDA, date: '2027-06-14', reason: 'leave' }),
  step('H note', '2027-06-21', CILLE, {
    type: 'add-note',
    case: HEDDA,
    text: 'Kommer i juli',
    to: ['dk:bo'],
  }),
  step('H support', '2027-06-28', BO, {
    type: 'change-support',
    case: HEDDA,
    supportBasis: 'kontanthjaelp',
    date: '2027-07-15',
    becauseOfCourse: false,
  }),
  step('H back', '2027-07-12', CILLE, { type: 'resume', case: HEDDA, date: '2027-07-12' }),
  step('H status October', '2027-10-04', CILLE, status(HEDDA, 'attention')),
  step('H main proposed', '2027-11-22', CILLE, advance(HEDDA, '2027-11-29')),
  step('H main', '2027-11-23', BO, agreePhase(HEDDA)),
  step('H asks loan', '2027-12-01', CILLE, askLoan(HEDDA, 30_000, 10, 0)),
  step('H granted', '2027-12-15', LONE, { type: 'approve-loan', case: HEDDA, amount: 30_000 }),
  step('H paid', '2028-01-03', FINN, {
    type: 'disburse',
    case: HEDDA,
    amount: 30_000,
    agreementDate: '2027-12-20',
    date: '2028-01-03',
  }),
  step('H ended by mistake', '2028-01-10', BO, end(HEDDA, '2028-01-10', 'employment', 'employed')),
  step('H reopened', '2028-01-12', BO, { type: 'reopen', case: HEDDA, reason: 'Forkert sag' }),
  step('H repays February', '2028-02-01', FINN, {
    type: 'repay',
    case: HEDDA,
    amount: 3_000,
    date: '2028-02-01',
  }),
  step('H pause again', '2028-02-21', CILLE, {
    type: 'pause',
    case: HEDDA,
    date: '2028-02-21',
    reason: 'citizen',
  }),
  step('H repays on leap day', '2028-02-29', FINN, {
    type: 'repay',
    case: HEDDA,
    amount: 3_000,
    date: '2028-02-29',
  }),
  step('H back again', '2028-03-06', CILLE, { type: 'resume', case: HEDDA, date: '2028-03-06' }),
  step('H repays April', '2028-04-03', FINN, {
    type: 'repay',
    case: HEDDA,
    amount: 3_000,
    date: '2028-04-03',
  }),
  step(
    'H ends',
    '2028-06-12',
    BO,
    end(HEDDA, '2028-06-11', 'own-business', 'self-employed-and-job', '12345674'),
  ),
];
