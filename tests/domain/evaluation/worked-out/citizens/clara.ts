import { BO, CILLE, ERIK, VERA } from '../../../people.ts';
import { activity, agreePhase, draft, refer, status, step, stop } from '../step.ts';

export const CLARA = 'ML-2026-003';

/** A question back; a course that is stopped against her wish, which she complains about in vain. */
export const clara = [
  step('C referred', '2026-01-20', BO, refer('Clara', '2026-01-14')),
  step('C asked', '2026-01-22', VERA, { type: 'ask', case: CLARA, question: 'Har hun tid?' }),
  step('C answered', '2026-01-28', BO, { type: 'reply', case: CLARA, answer: 'Ja' }),
  step('C yes', '2026-02-03', VERA, {
    type: 'approve',
    case: CLARA,
    startDate: '2026-02-15',
    coach: 'dk:cille',
  }),
  step('C stays away', '2026-03-10', CILLE, activity(CLARA, '2026-03-10', ['course-tax'], 120, 'no-show')),
  step('C guidance', '2026-04-07', CILLE, activity(CLARA, '2026-04-07', ['guidance'], 60)),
  step('C had cancelled', '2026-04-09', CILLE, (entryOf) => ({
    type: 'correct-activity',
    case: CLARA,
    entry: entryOf('C guidance'),
    reason: 'Meldte afbud',
    held: true,
    activityTypes: ['guidance'],
    date: '2026-04-07',
    minutes: 60,
    attendance: 'cancelled',
    share: false,
  })),
  step('C status April', '2026-04-20', CILLE, status(CLARA, 'stalled')),
  step('C another', '2026-05-05', CILLE, activity(CLARA, '2026-05-05', ['guidance'], 60)),
  step('C never was', '2026-05-07', CILLE, (entryOf) => ({
    type: 'correct-activity',
    case: CLARA,
    entry: entryOf('C another'),
    reason: 'Blev ikke til noget',
    held: false,
  })),
  step('C stop proposed', '2026-06-10', CILLE, stop(CLARA, '2026-06-10')),
  step('C stop begun', '2026-06-11', BO, agreePhase(CLARA)),
  step('C end drafted', '2026-06-15', BO, draft(CLARA)),
  step('C end heard', '2026-06-30', BO, {
    type: 'record-hearing',
    case: CLARA,
    result: 'answered',
    remarks: 'Jeg vil gerne fortsætte',
  }),
  step('C end sent', '2026-07-03', BO, { type: 'record-letter', case: CLARA, date: '2026-07-03' }),
  step('C end seen', '2026-07-06', ERIK, { type: 'acknowledge', notice: 4 }),
  step('C complains', '2026-07-20', BO, { type: 'complain', case: CLARA, date: '2026-07-20' }),
  step('C sent on', '2026-08-10', BO, { type: 'judge-complaint', case: CLARA, result: 'rejected-sent-on' }),
  step('C after 6', '2027-01-05', BO, { type: 'follow-up', case: CLARA, outcome: 'benefits' }),
  step('C after 12', '2027-07-05', BO, { type: 'follow-up', case: CLARA, outcome: 'employed' }),
];
