import { BO, CARL, VERA } from '../../../people.ts';
import { activity, end, refer, status, step } from '../step.ts';

export const KNUD = 'ML-2027-001';

/** Decided after the middle of it all; a discharge that is undone at once; he leaves on a 29 February. */
export const knud = [
  step('K referred', '2027-06-21', BO, refer('Knud', '2027-06-14')),
  step('K yes', '2027-07-05', VERA, {
    type: 'approve',
    case: KNUD,
    startDate: '2027-08-01',
    coach: 'dk:carl',
  }),
  step('K accepts', '2027-08-20', BO, {
    type: 'answer-offer',
    case: KNUD,
    answer: 'accept',
    startDate: '2027-09-01',
  }),
  step('K cancels', '2027-10-05', CARL, activity(KNUD, '2027-10-05', ['financial-advice'], 45, 'cancelled')),
  step('K status November', '2027-11-15', CARL, status(KNUD, 'stalled')),
  step('K ended in the wrong case', '2028-02-14T10:00', BO, end(KNUD, '2028-02-14', 'moved', 'unknown')),
  step('K undone', '2028-02-14T10:05', BO, (entryOf) => ({
    type: 'undo',
    case: KNUD,
    entry: entryOf('K ended in the wrong case'),
  })),
  step('K ends', '2028-02-29', BO, end(KNUD, '2028-02-29', 'withdrew', 'benefits')),
];
