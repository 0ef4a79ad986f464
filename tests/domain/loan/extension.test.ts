import assert from 'node:assert/strict';
import { CILLE, FINN, LONE } from '../people.ts';
import * as lent from './lent.ts';

const { after, asked, CASE, DAY, granted, reject, stateOf } = lent;

/** 28 days from 1 June. */
const DEADLINE = '2027-06-29';
const extend = (until: string) =>
  ({ type: 'extend-loan', case: CASE, until, reason: 'vi mangler et tilbud' }) as const;

describe('the deadline of a loan', () => {
  it('is moved by who decides, with the reason for the letter', () => {
    asked()
      .when(extend('2027-07-15'), LONE, DAY)
      .happens({
        type: 'loan-deadline-extended',
        case: CASE,
        data: { loan: 1, until: '2027-07-15' },
        personal: { loanExtensionReason: 'vi mangler et tilbud' },
      });
    const now = stateOf(after(asked(), [extend('2027-07-15'), LONE]));
    assert.deepEqual([now.status, now.deadline, now.extended], ['submitted', '2027-07-15', true]);
  });

  it('also while the citizen is heard, and again', () => {
    const now = after(asked(), [reject, LONE], [extend('2027-07-15'), LONE], [extend('2027-08-01'), LONE]);
    assert.deepEqual([stateOf(now).status, stateOf(now).deadline], ['hearing', '2027-08-01']);
  });

  it('is later than it was, and later than today', () => {
    asked().when(extend(DEADLINE), LONE, DAY).refuses({ code: 'extension-too-short', after: DEADLINE });
    asked()
      .when(extend('2027-07-10'), LONE, '2027-07-10')
      .refuses({ code: 'extension-too-short', after: '2027-07-10' });
  });

  it('stands once the loan is decided', () =>
    granted()
      .when(extend('2027-07-15'), LONE, DAY)
      .refuses({ code: 'loan-not-now', case: CASE, status: 'approved' }));

  it('is not the coach’s nor finance’s to move', () => {
    for (const who of [CILLE, FINN])
      asked().when(extend('2027-07-15'), who, DAY).refuses({ code: 'not-allowed', action: 'decide-loan' });
  });
});
