import assert from 'node:assert/strict';
import { DRAFT, JOINT_YES } from './asking.ts';
import { given, type Past } from './given.ts';
import { IN_STATUS, proposed } from './in-status.ts';
import { byAnna, referred } from './past.ts';
import { ANNA, KAJ, KIRSTEN, VERA, VIGGO } from './people.ts';

const CASE = 'ML-2026-001';
const JOINT = given(IN_STATUS.joint);
const { startDate: _, ...JOINT_NO } = { ...JOINT_YES, decision: 'reject' } as const;
const STILL = { ...JOINT_NO, decision: 'still-disagree' } as const;

/** Kaj of Køge sent it, and his own organisation is the provider too. */
const AT_KOEGE: readonly Past[] = [
  referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ),
  { by: KIRSTEN, at: '2026-11-23T09:00:00.000Z', events: [{ type: 'disagreed', case: CASE, data: {} }] },
];

describe('a joint decision', () => {
  it('is entered by either party, with who took part and why', () => {
    JOINT.when(JOINT_YES, VERA).happens(proposed());
    JOINT.when(JOINT_YES, VIGGO).happens(proposed());
    JOINT.when(JOINT_YES, ANNA).happens(proposed({ side: 'job-centre' }));
  });

  it('waits for the other party, and is nobody’s decision yet', () => {
    const { status, since, joint, course, personal } = given(IN_STATUS.countersigning).caseOf(CASE);
    assert.deepEqual([status, since, course], ['countersigning', '2026-11-23T09:00:00.000Z', undefined]);
    assert.deepEqual(joint, {
      decision: 'approve',
      meetingDate: '2026-11-20',
      startDate: '2027-01-01',
      side: 'provider',
      by: 'dk:vera',
    });
    assert.deepEqual([personal.participants, personal.reasons], ['Anna og Vera', 'Ny plan']);
  });

  it('to refuse has no start, even where one is given', () => {
    const expected = {
      type: 'joint-proposed',
      case: CASE,
      data: { decision: 'reject', meetingDate: '2026-11-20', side: 'provider' },
      personal: { participants: 'Anna og Vera', reasons: 'Ny plan' },
    } as const;
    JOINT.when(JOINT_NO, VERA).happens(expected);
    JOINT.when({ ...JOINT_YES, decision: 'reject' }, VERA).happens(expected);
  });

  it('that is none goes to the deciding authority, and both views stand', () => {
    for (const [member, side] of [
      [VERA, 'provider'],
      [ANNA, 'job-centre'],
    ] as const) {
      JOINT.when(STILL, member).happens({
        type: 'still-disagreed',
        case: CASE,
        data: { meetingDate: '2026-11-20', side },
        personal: { participants: 'Anna og Vera', reasons: 'Ny plan' },
      });
    }
    const { status, personal, assessment, recommendation } = JOINT.when(STILL, VERA).after().caseOf(CASE);
    assert.deepEqual(
      [status, recommendation, assessment?.decision, personal.considerations, personal.facts],
      ['deciding', 'suitable', 'reject', 'ingen tid', 'samtale'],
    );
  });

  it('follows a meeting: today at the latest', () => {
    JOINT.when({ ...JOINT_YES, meetingDate: '2026-11-23' }, VERA).happens(
      proposed({ meetingDate: '2026-11-23' }),
    );
    for (const decision of ['approve', 'reject', 'still-disagree'] as const) {
      JOINT.when({ ...JOINT_YES, decision, meetingDate: '2026-11-24' }, VERA).refuses({
        code: 'meeting-in-future',
      });
    }
  });

  const range = { code: 'start-out-of-range', earliest: '2026-11-20', latest: '2027-11-23' } as const;
  for (const startDate of ['2026-11-20', '2027-11-23']) {
    it(`can begin on ${startDate}`, () =>
      JOINT.when({ ...JOINT_YES, startDate }, VERA).happens(proposed({ startDate })));
  }
  for (const startDate of ['2026-11-19', '2027-11-24', '']) {
    it(`cannot begin on »${startDate}«`, () => JOINT.when({ ...JOINT_YES, startDate }, VERA).refuses(range));
  }
  it('to approve needs a start', () => JOINT.when({ ...JOINT_NO, decision: 'approve' }, VERA).refuses(range));

  it('is not for a case that the provider never saw', () => {
    const kept = [
      referred(CASE, { recommendation: 'not-suitable', sharedWithProvider: false }),
      byAnna({ type: 'refusal-begun', case: CASE, data: {} }),
    ];
    const hearing = given(kept).when(DRAFT, ANNA).after();
    for (const intent of [JOINT_YES, JOINT_NO, STILL]) {
      hearing.when(intent, ANNA).refuses({ code: 'not-shared', case: CASE });
      hearing.when(intent, VERA).refuses({ code: 'not-allowed', action: 'decide-jointly' });
    }
  });

  it('of who referred and assesses elsewhere is the job centre’s', () => {
    given(AT_KOEGE)
      .when(JOINT_YES, KAJ)
      .happens(proposed({ side: 'job-centre' }));
    given(AT_KOEGE).when(JOINT_YES, KIRSTEN).happens(proposed());
  });
});
