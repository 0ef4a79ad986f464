import assert from 'node:assert/strict';
import { INVITE } from './asking.ts';
import { given } from './given.ts';
import { IN_STATUS, invited } from './in-status.ts';
import { byVera, referred, yes } from './past.ts';
import { KAJ, KIRSTEN, VERA, VIGGO } from './people.ts';

const CASE = 'ML-2026-001';

describe('an invitation to an assessment talk', () => {
  for (const meetingDate of ['2026-11-23', '2026-11-24', '2027-03-01']) {
    it(`can be for ${meetingDate}`, () =>
      given([referred(CASE)])
        .when({ ...INVITE, meetingDate }, VERA)
        .happens(invited(meetingDate)));
  }

  for (const meetingDate of ['2026-11-22', '2015-10-01', '']) {
    it(`cannot be for »${meetingDate}«`, () =>
      given([referred(CASE)])
        .when({ ...INVITE, meetingDate }, VERA)
        .refuses({ code: 'meeting-in-past' }));
  }

  it('leaves the ball with the provider, dates the talk, and can be put off', () => {
    const first = given([referred(CASE), byVera(invited('2026-11-30'))]);
    const { status, since, talk } = first.caseOf(CASE);
    assert.deepEqual([status, since, talk], ['invited', '2026-11-23T09:00:00.000Z', '2026-11-30']);
    first.when({ ...INVITE, meetingDate: '2026-12-07' }, VIGGO).happens(invited('2026-12-07'));
    assert.equal(
      given([referred(CASE), byVera(invited()), byVera(invited('2026-12-07'))]).caseOf(CASE).talk,
      '2026-12-07',
    );
  });

  it('is followed by any answer, or a question', () => {
    const past = IN_STATUS.invited;
    const { decided } = given(past).when({ type: 'approve', case: CASE, startDate: '2027-01-01' }, VERA);
    assert.deepEqual(decided.ok && decided.events[0], yes(CASE));
    given(past)
      .when({ type: 'ask', case: CASE, question: 'Hvornår?' }, VIGGO)
      .happens({ type: 'question-asked', case: CASE, data: {}, personal: { question: 'Hvornår?' } });
  });

  it('is not made by who referred, whatever else they are', () => {
    const past = [referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ)];
    given(past).when(INVITE, KAJ).refuses({ code: 'both-keys', case: CASE });
    given(past).when(INVITE, KIRSTEN).happens(invited());
  });

  it('is not made before the case was shared with the provider', () =>
    given([referred(CASE, { recommendation: 'not-suitable', sharedWithProvider: false })])
      .when(INVITE, VERA)
      .refuses({ code: 'not-allowed', action: 'assess' }));
});
