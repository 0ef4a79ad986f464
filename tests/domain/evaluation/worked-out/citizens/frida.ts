import { BO, CILLE, VIGGO } from '../../../people.ts';
import { activity, agreePhase, end, extendPhase, refer, status, step } from '../step.ts';
import { HEDDA } from './hedda.ts';

export const FRIDA = 'ML-2026-006';

/** A talk, a long wait, an offer that is held longer; her course is extended and ends early for an education. */
export const frida = [
  step('F referred', '2026-03-02', BO, refer('Frida', '2026-02-20')),
  step('F talk', '2026-03-05', VIGGO, { type: 'invite', case: FRIDA, meetingDate: '2026-03-10' }),
  step('F yes', '2026-03-12', VIGGO, {
    type: 'approve',
    case: FRIDA,
    startDate: '2026-04-01',
    coach: 'dk:cille',
  }),
  step('F held longer', '2027-02-24', BO, {
    type: 'answer-offer',
    case: FRIDA,
    answer: 'extend',
    reason: 'Ferie',
  }),
  step('F accepts', '2027-03-05', BO, {
    type: 'answer-offer',
    case: FRIDA,
    answer: 'accept',
    startDate: '2027-03-15',
  }),
  step('F status April', '2027-04-20', CILLE, status(FRIDA, 'on-track')),
  step('F and H evening', '2027-05-11', CILLE, {
    type: 'log-activities',
    cases: [FRIDA, HEDDA],
    activityTypes: ['course-tax'],
    date: '2027-05-11',
    minutes: 120,
    attendance: { [HEDDA]: 'no-show' },
    share: false,
  }),
  step('F coaching', '2027-06-08', CILLE, activity(FRIDA, '2027-06-08', ['business-coaching'], 60)),
  step('F was not there', '2027-07-08', CILLE, (entryOf) => ({
    type: 'correct-activity',
    case: FRIDA,
    entry: entryOf('F coaching'),
    reason: 'Kom ikke',
    held: true,
    activityTypes: ['business-coaching'],
    date: '2027-06-08',
    minutes: 60,
    attendance: 'no-show',
    share: false,
  })),
  step('F extension proposed', '2027-09-06', CILLE, extendPhase(FRIDA, '2027-09-06', '2027-10-31')),
  step('F extended', '2027-09-08', BO, agreePhase(FRIDA)),
  step('F ends', '2027-10-15', BO, end(FRIDA, '2027-10-15', 'education', 'education')),
  step('F after 6', '2028-04-17', BO, { type: 'follow-up', case: FRIDA, outcome: 'education' }),
];
