import assert from 'node:assert/strict';
import { announcementsOf } from '../../domain/announce.ts';
import type { Member } from '../../domain/member.ts';
import { given, TODAY, type Past } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { asked, byAnna, enrolled, referred } from './past.ts';
import {
  ANNA,
  CARL,
  elsewhere,
  ERIK,
  expired,
  KAJ,
  KIRSTEN,
  PEOPLE,
  person,
  PILOT,
  VERA,
  VIGGO,
} from './people.ts';

const CASE = 'ML-2026-001';

/** Who gets which card after the last of these commands. */
const cards = (past: readonly Past[], members: readonly Member[] = PEOPLE): readonly string[] => {
  const last = past.at(-1);
  assert.ok(last);
  const { tenant, object } = last.by;
  const events = last.events.flatMap((event) => ('case' in event && event.case === CASE ? [event] : []));
  const { caseOf } = given(past);
  return announcementsOf(events, caseOf(CASE), `${tenant}:${object}`, members, PILOT, TODAY).map((card) => {
    assert.equal(card.case, CASE);
    return 'to' in card ? `${card.status} → ${card.to}` : `${card.kind} ${card.notice}`;
  });
};

const answered = byAnna({ type: 'question-answered', case: CASE, data: {} });
const withCoach: Past = {
  by: VERA,
  at: '2026-11-23T09:00:00.000Z',
  events: [
    {
      type: 'assessed',
      case: CASE,
      data: { decision: 'approve', wantedStart: '2027-01-01', coach: 'dk:carl' },
    },
    { type: 'waitlisted', case: CASE, data: { applicationDate: '2026-11-20', position: 1 } },
  ],
};

describe('task cards', () => {
  it('of a referral go to every visitator of a provider', () =>
    assert.deepEqual(cards([referred(CASE)]), [
      'with-provider → dk:vera',
      'with-provider → dk:viggo',
      'with-provider → dk:kaj',
      'with-provider → dk:kirsten',
    ]));

  it('of a referral that stays at the job centre go to nobody: who sent it has the ball', () =>
    assert.deepEqual(
      cards([
        {
          ...referred(CASE, { recommendation: 'not-suitable', sharedWithProvider: false }),
          events: [
            ...referred(CASE, { recommendation: 'not-suitable', sharedWithProvider: false }).events,
            { type: 'refusal-begun', case: CASE, data: {} },
          ],
        },
      ]),
      [],
    ));

  it('of a question go to the caseworker alone', () =>
    assert.deepEqual(cards(IN_STATUS.returned), ['returned → dk:anna']));

  it('of an answer go to the visitators', () =>
    assert.deepEqual(cards([referred(CASE), asked(CASE), answered], [VERA, VIGGO, ANNA, CARL, ERIK]), [
      'with-provider → dk:vera',
      'with-provider → dk:viggo',
    ]));

  it('of a disagreement go to both parties, except who caused it', () =>
    assert.deepEqual(cards(IN_STATUS.joint, [VERA, VIGGO, ANNA, CARL, ERIK]), [
      'joint → dk:anna',
      'joint → dk:viggo',
    ]));

  it('of a refusal that begins go to the caseworker', () =>
    assert.deepEqual(cards(IN_STATUS.refusing), ['refusing → dk:anna']));

  it('of a place or the queue go to the people responsible, and the notice with the place', () => {
    // Without a coach every coach of the provider hears that there is somebody to take on.
    assert.deepEqual(cards(IN_STATUS.enrolled), [
      'notice 1',
      'enrolled → dk:anna',
      'enrolled → dk:carl',
      'enrolled → dk:cille',
    ]);
    assert.deepEqual(cards(IN_STATUS.waitlisted), ['waitlisted → dk:anna']);
    assert.deepEqual(cards([referred(CASE), withCoach]), ['waitlisted → dk:anna', 'waitlisted → dk:carl']);
  });

  it('of a receipt go to nobody', () => {
    const seen = byAnna({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } });
    assert.deepEqual(cards([referred(CASE), enrolled(CASE, 1), { ...seen, by: ERIK }]), []);
  });

  it('never go to who acted, in whatever role', () => {
    const past = referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ);
    assert.deepEqual(cards([past], [KAJ, KIRSTEN]), ['with-provider → dk:kirsten']);
    assert.deepEqual(cards([referred(CASE), { ...withCoach, by: CARL }]), ['waitlisted → dk:anna']);
  });

  it('never go to the buyer', () => {
    const buyers = [
      ERIK,
      elsewhere(VERA, 'ishoej'),
      person('ib', 'ishoej', 'visitator', 'caseworker', 'coach'),
    ];
    for (const past of Object.values(IN_STATUS)) {
      const to = cards(past, [...buyers, ANNA]).filter((card) => card.includes('→'));
      assert.deepEqual(
        to.filter((card) => !card.endsWith('dk:anna')),
        [],
      );
    }
  });

  it('never go to who has left, is to come, or whose organisation has no part any more', () => {
    const gone = [expired(VERA, '2026-11-22'), { ...VIGGO, from: '2026-11-24' }, elsewhere(KAJ, 'greve')];
    assert.deepEqual(cards([referred(CASE)], [...gone, KIRSTEN]), ['with-provider → dk:kirsten']);
    assert.deepEqual(cards(IN_STATUS.returned, [expired(ANNA, '2026-11-22')]), []);
    assert.deepEqual(cards(IN_STATUS.refusing, []), []);
    assert.deepEqual(cards([referred(CASE), withCoach], [ANNA, expired(CARL, '2026-11-22')]), [
      'waitlisted → dk:anna',
    ]);
  });

  it('go once to a person with two roles in the same case', () => {
    const both = referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ);
    const disagreed: Past = {
      by: KIRSTEN,
      at: '2026-11-23T09:00:00.000Z',
      events: [{ type: 'disagreed', case: CASE, data: {} }],
    };
    assert.deepEqual(cards([both, disagreed], [KAJ, KIRSTEN]), ['joint → dk:kaj']);
  });
});
