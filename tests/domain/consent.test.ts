import assert from 'node:assert/strict';
import { STATUSES } from '../../domain/case.ts';
import { holdersOf } from '../../domain/turns.ts';
import { isOpen } from '../../domain/status.ts';
import { viewOf } from '../../domain/view.ts';
import { DISCHARGE, FINAL_NO, FOLLOW_UP, RESHARE, SUPPORT, UNSHARE } from './asking.ts';
import { given, TODAY } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { BEGUN, COACHED, referred } from './past.ts';
import { ANNA, CARL, CILLE, PILOT, VERA, VIGGO } from './people.ts';

const CASE = 'ML-2026-001';
const ASKED = ['with-provider', 'invited', 'returned', 'joint', 'countersigning'];

describe('a citizen who no longer wants the sharing', () => {
  for (const status of STATUSES.filter((one) => one !== 'withdrawn' && one !== 'erased')) {
    it(`is seen by nobody at the provider from that minute on: ${status}`, () => {
      const before = given(IN_STATUS[status]);
      assert.ok(viewOf(before.caseOf(CASE), VERA, PILOT, TODAY));
      const subject = before
        .when({ ...UNSHARE, reason: 'Vil selv' }, ANNA)
        .after()
        .caseOf(CASE);
      for (const member of [VERA, VIGGO, CARL, CILLE])
        assert.equal(viewOf(subject, member, PILOT, TODAY), undefined, member.object);
      assert.deepEqual(viewOf(subject, ANNA, PILOT, TODAY)?.personal.consentReason, 'Vil selv');
      // What was asked of the provider is decided on what the job centre has; nothing else moves.
      assert.equal(subject.status, ASKED.includes(status) ? 'deciding' : status);
      assert.equal(
        holdersOf(subject).some((one) => one.kind === 'person' && one.person === 'dk:anna'),
        isOpen(status),
        'the job centre has a task',
      );
      assert.ok(!holdersOf(subject).some((one) => one.kind === 'role' && one.party === 'provider'));
    });
  }

  it('is asked again, and shared again from the day they want it', () => {
    const gone = given(COACHED).when(UNSHARE, ANNA).after();
    gone.when(UNSHARE, ANNA).refuses({ code: 'consent-withdrawn', case: CASE });
    const back = gone.when(RESHARE, ANNA);
    back.happens({
      type: 'consent-renewed',
      case: CASE,
      data: { consentDay: TODAY, consentForm: 'written', information: '2015-09-01' },
    });
    const subject = back.after().caseOf(CASE);
    const consent = { day: TODAY, form: 'written', information: '2015-09-01' };
    assert.deepEqual([subject.sharedWithProvider, subject.consent], [true, consent]);
    assert.ok(viewOf(subject, CILLE, PILOT, TODAY));
    back.after().when(RESHARE, ANNA).refuses({ code: 'consent-holds', case: CASE });
  });

  it('does so on no day to come, and only where something is shared', () => {
    const state = given(BEGUN);
    state.when({ ...UNSHARE, date: '2026-11-24' }, ANNA).refuses({ code: 'consent-in-future' });
    const gone = state.when(UNSHARE, ANNA).after();
    gone.when({ ...RESHARE, consentDay: '2026-11-24' }, ANNA).refuses({ code: 'consent-in-future' });
    gone
      .when({ ...RESHARE, consentDay: '2026-11-22' }, ANNA)
      .refuses({ code: 'consent-before-withdrawal', from: '2026-11-23' });
    given([referred(CASE, { sharedWithProvider: false })])
      .when(UNSHARE, ANNA)
      .refuses({ code: 'not-shared', case: CASE });
  });

  it('gets no place by the authority alone, but a refusal', () => {
    const state = given(IN_STATUS.joint).when(UNSHARE, ANNA).after();
    state
      .when({ ...FINAL_NO, decision: 'approve', startDate: '2027-01-01' }, ANNA)
      .refuses({ code: 'consent-withdrawn', case: CASE });
    assert.equal(state.when(FINAL_NO, ANNA).after().caseOf(CASE).status, 'refusing');
  });
});

describe('what the citizen lives on', () => {
  const RUNNING = given(COACHED);
  it('is changed from a day on, with whether the course is why', () => {
    for (const becauseOfCourse of [true, false])
      RUNNING.when({ ...SUPPORT, becauseOfCourse }, ANNA).happens({
        type: 'support-changed',
        case: CASE,
        data: { date: TODAY, becauseOfCourse },
        personal: { supportBasis: 'sygedagpenge' },
      });
    assert.equal(RUNNING.when(SUPPORT, ANNA).after().caseOf(CASE).personal.supportBasis, 'sygedagpenge');
  });
  it('is a benefit there is on that day, and not long before', () => {
    RUNNING.when({ ...SUPPORT, supportBasis: 'guld' }, ANNA).refuses({ code: 'unknown-support-basis' });
    RUNNING.when({ ...SUPPORT, date: '2026-12-25' }, ANNA).refuses({
      code: 'support-in-future',
      latest: '2026-12-24',
    });
    RUNNING.when(SUPPORT, CILLE).refuses({ code: 'not-allowed', action: 'change-support' });
  });
});

const event = (months: 6 | 12, date: string) =>
  ({
    type: 'followed-up',
    case: CASE,
    data: { months, date },
    personal: { followUpOutcome: 'self-employed', followUpNote: 'Har ansat' },
  }) as const;

describe('a follow-up', () => {
  const ENDED = given(IN_STATUS.discharged);
  const on = (today: string, state = ENDED) => state.when({ ...FOLLOW_UP, note: 'Har ansat' }, ANNA, today);

  it('is 6 and 12 months after the last day, a month early at most', () => {
    on('2027-04-21').refuses({ code: 'follow-up-early', case: CASE, from: '2027-04-22' });
    on('2027-04-22').happens(event(6, '2027-04-22'));
    on('2027-10-22').happens(event(6, '2027-10-22'));
    on('2027-10-23').happens(event(12, '2027-10-23'));
    on('2029-01-01').happens(event(12, '2029-01-01'));
  });
  it('is made once each', () => {
    const first = on('2027-05-23').after();
    on('2027-06-01', first).refuses({ code: 'followed-up-already', case: CASE });
    on('2027-11-23', first).happens(event(12, '2027-11-23'));
  });
  it('is nobody’s of whoever has died, nor the coach’s', () => {
    const died = given(COACHED)
      .when({ ...DISCHARGE, reason: 'death' }, ANNA)
      .after();
    const { since } = died.caseOf(CASE);
    on('2027-05-23', died).refuses({ code: 'not-now', case: CASE, status: 'discharged', since });
    const ended = given(COACHED).when(DISCHARGE, ANNA).after();
    ended.when(FOLLOW_UP, CILLE, '2027-05-23').refuses({ code: 'not-allowed', action: 'follow-up' });
  });
});
