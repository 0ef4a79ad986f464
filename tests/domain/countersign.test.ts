import assert from 'node:assert/strict';
import { AGREE, JOINT_YES } from './asking.ts';
import { given, type Past } from './given.ts';
import { IN_STATUS, proposed } from './in-status.ts';
import { byAnna, byVera, FULL, JANUARY, referred } from './past.ts';
import { ANNA, KAJ, KIRSTEN, VERA, VIGGO } from './people.ts';

const CASE = 'ML-2026-001';
const DECLINE = { ...AGREE, agrees: false } as const;
const enrolled = { type: 'enrolled', case: CASE, data: JANUARY } as const;
const agreed = (decision: 'approve' | 'reject') =>
  ({ type: 'joint-agreed', case: CASE, data: { decision } }) as const;
const OWN = { code: 'own-proposal', case: CASE } as const;

const byProvider = given(IN_STATUS.countersigning);
const byJobCentre = given([...IN_STATUS.joint, byAnna(proposed({ side: 'job-centre' }))]);

describe('the second key of a joint decision', () => {
  it('turns a yes into a place', () => {
    byProvider.when(AGREE, ANNA).happens(agreed('approve'), enrolled);
    byJobCentre.when(AGREE, VERA).happens(agreed('approve'), enrolled);
    byJobCentre.when(AGREE, VIGGO).happens(agreed('approve'), enrolled);
  });

  it('turns a yes into the queue where no place is free', () => {
    const number = 'ML-2026-003';
    const past = [
      ...FULL,
      referred(number),
      byVera({ type: 'disagreed', case: number, data: {} }, { ...proposed(), case: number }),
    ];
    given(past)
      .when({ ...AGREE, case: number }, ANNA)
      .happens(
        { ...agreed('approve'), case: number },
        { type: 'waitlisted', case: number, data: { applicationDate: '2026-11-20', position: 1 } },
      );
  });

  it('turns a no into the beginning of a refusal', () => {
    const past = [
      ...IN_STATUS.joint,
      byVera({
        type: 'joint-proposed',
        case: CASE,
        data: { decision: 'reject', meetingDate: '2026-11-20', side: 'provider' },
      }),
    ];
    given(past).when(AGREE, ANNA).happens(agreed('reject'), { type: 'refusal-begun', case: CASE, data: {} });
  });

  it('is never turned by the party that proposed', () => {
    for (const intent of [AGREE, DECLINE]) {
      for (const member of [VERA, VIGGO, KIRSTEN]) byProvider.when(intent, member).refuses(OWN);
      byJobCentre.when(intent, ANNA).refuses(OWN);
    }
  });

  it('is never turned by who has the first one, whatever else they are', () => {
    const past: readonly Past[] = [
      referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ),
      { by: VERA, at: '2026-11-23T09:00:00.000Z', events: [{ type: 'disagreed', case: CASE, data: {} }] },
    ];
    const byKaj = given(past).when(JOINT_YES, KAJ).after();
    byKaj.when(AGREE, KAJ).refuses(OWN);
    byKaj.when(AGREE, KIRSTEN).happens(agreed('approve'), enrolled);
    const byKirsten = given(past).when(JOINT_YES, KIRSTEN).after();
    byKirsten.when(AGREE, KIRSTEN).refuses(OWN);
    byKirsten.when(AGREE, KAJ).happens(agreed('approve'), enrolled);
  });

  it('is never turned by who entered it for a party that has another caseworker since', () => {
    const past: readonly Past[] = [
      referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ),
      { by: VERA, at: '2026-11-23T09:00:00.000Z', events: [{ type: 'disagreed', case: CASE, data: {} }] },
      { by: KIRSTEN, at: '2026-11-23T09:05:00.000Z', events: [proposed({ side: 'job-centre' })] },
    ];
    given(past).when(AGREE, KIRSTEN).refuses(OWN);
    given(past).when(AGREE, VERA).happens(agreed('approve'), enrolled);
  });

  it('refused takes the proposal back, and the parties meet again', () => {
    byProvider.when(DECLINE, ANNA).happens({ type: 'joint-declined', case: CASE, data: {} });
    const again = byProvider.when(DECLINE, ANNA).after();
    assert.deepEqual(
      [again.caseOf(CASE).status, again.caseOf(CASE).joint, again.caseOf(CASE).course],
      ['joint', undefined, undefined],
    );
    again.when(JOINT_YES, ANNA).happens(proposed({ side: 'job-centre' }));
  });

  it('comes too late for a start that a correction has moved before the application; a no is still possible', () => {
    const moved = byProvider
      .when(
        {
          type: 'correct',
          case: CASE,
          correction: { field: 'applicationDate', value: '2027-01-02' },
          reason: 'x',
        },
        ANNA,
        '2027-01-02',
      )
      .after();
    moved
      .when(AGREE, ANNA, '2027-01-02')
      .refuses({ code: 'start-out-of-range', earliest: '2027-01-02', latest: '2028-01-02' });
    moved.when(DECLINE, ANNA, '2027-01-02').happens({ type: 'joint-declined', case: CASE, data: {} });
  });
});
