import assert from 'node:assert/strict';
import type { Member } from '../../domain/member.ts';
import { ASKING, APPROVE, pastOf, REJECT } from './asking.ts';
import { given, TODAY, type Given } from './given.ts';
import { asked, byAnna, byVera, enrolled, referred } from './past.ts';
import { ADA, ANNA, BO, CARL, ERIK, expired, FINN, LIS, LONE, PILOT, VERA, VIGGO } from './people.ts';

const CASE = 'ML-2026-001';
const undo = (entry: number) => ({ type: 'undo', case: CASE, entry }) as const;
const undoLast = (state: Given, by: Member, at = '2026-11-23T09:13:00.000Z') =>
  state.when(undo(state.memory.head.seq), by, TODAY, at);

/** Everything that a person can do in a case. */
const DEEDS = [
  { intent: APPROVE, by: VERA, from: ['with-provider', 'invited'] },
  { intent: REJECT, by: VERA, from: ['with-provider', 'invited'] },
  { intent: { type: 'ask', case: CASE, question: 'Hvornår?' }, by: VERA, from: ['with-provider'] },
  { intent: { type: 'reply', case: CASE, answer: 'Nu' }, by: ANNA, from: ['returned'] },
  ...ASKING,
] as const;

describe('undo', () => {
  for (const deed of DEEDS) {
    const { intent, by, from } = deed;
    it(`of ${intent.type} leaves the case, places and queue as they were`, () => {
      for (const status of from) {
        const before = given(pastOf(deed, status));
        const done = before.when(intent, by).after();
        assert.notDeepEqual(done.caseOf(CASE), before.caseOf(CASE), 'something was done');
        const undone = undoLast(done, by).after();
        assert.deepEqual(undone.caseOf(CASE), before.caseOf(CASE), status);
        assert.deepEqual(undone.memory.head.places, before.memory.head.places);
        assert.deepEqual(undone.memory.head.queue, before.memory.head.queue);
      }
    });
  }

  it('says what was taken back and what the case is again, the citizen’s values apart', () => {
    const { personal, ...restored } = given([referred(CASE)]).caseOf(CASE);
    undoLast(given([referred(CASE), asked(CASE)]), VERA).happens({
      type: 'undone',
      case: CASE,
      data: { entry: 2, restored },
      personal,
    });
  });

  it('of a referral leaves its number used and nobody with the ball; the citizen can be referred again', () => {
    const undone = undoLast(given([referred(CASE)]), ANNA, '2026-11-23T08:10:00.000Z').after();
    const { status, since, number } = undone.caseOf(CASE);
    assert.deepEqual([status, since, number], ['withdrawn', '2026-11-23T08:10:00.000Z', CASE]);
    assert.deepEqual(undone.memory.head.caseNumbers, { year: 2026, last: 1 });
  });

  const ASKED = given([referred(CASE), asked(CASE)]);

  for (const [at, minutes] of [
    ['2026-11-23T09:00:00.000Z', 0],
    ['2026-11-23T09:15:00.000Z', 15],
  ] as const) {
    it(`is possible after ${minutes} minutes`, () => assert.ok(undoLast(ASKED, VERA, at).decided.ok));
  }

  it('is too late after 15 minutes', () => {
    const late = { code: 'undo-too-late', case: CASE, minutes: 15 } as const;
    undoLast(ASKED, VERA, '2026-11-23T09:15:00.001Z').refuses(late);
    ASKED.when(undo(2), VERA, '2026-11-24', '2026-11-24T09:00:00.000Z').refuses(late);
  });

  it('is possible as long as the programme says', () => {
    const rules = {
      ...PILOT.rules,
      undoMinutes: [...PILOT.rules.undoMinutes, { from: '2026-11-01', value: 5 }],
    };
    const state = given([referred(CASE), asked(CASE)], { ...PILOT, rules });
    assert.ok(undoLast(state, VERA, '2026-11-23T09:05:00.000Z').decided.ok);
    undoLast(state, VERA, '2026-11-23T09:05:01.000Z').refuses({
      code: 'undo-too-late',
      case: CASE,
      minutes: 5,
    });
  });

  it('is for who did it alone', () => {
    for (const member of [VIGGO, ANNA, LIS, { ...VERA, tenant: 'se' }])
      undoLast(ASKED, member).refuses({ code: 'others-undo', case: CASE });
  });

  it('is not for who may not see the case: for them there is none', () => {
    for (const member of [
      BO,
      CARL,
      ERIK,
      ADA,
      LONE,
      FINN,
      expired(VERA, '2026-11-22'),
      { ...VERA, roles: [] },
    ])
      undoLast(ASKED, member).refuses({ code: 'no-such-case', case: CASE });
    given().when(undo(1), VERA).refuses({ code: 'no-such-case', case: CASE });
  });

  it('is of the newest entry alone, whoever did the one before', () => {
    const invited = byVera({ type: 'invited', case: CASE, data: { meetingDate: '2026-11-30' } });
    const both = given([referred(CASE), invited, asked(CASE)]);
    for (const entry of [0, 1, 2, 4]) both.when(undo(entry), VERA).refuses({ code: 'moved-on', case: CASE });
    const answered = byAnna({ type: 'question-answered', case: CASE, data: {} });
    given([referred(CASE), asked(CASE), answered])
      .when(undo(2), VERA)
      .refuses({ code: 'moved-on', case: CASE });
  });

  it('is not undone, and neither is what came before it', () => {
    const invited = byVera({ type: 'invited', case: CASE, data: { meetingDate: '2026-11-30' } });
    const undone = undoLast(given([referred(CASE), invited, asked(CASE)]), VERA).after();
    for (const entry of [4, 3, 2])
      undone.when(undo(entry), VERA).refuses({ code: 'nothing-to-undo', case: CASE });
    const again = undone.when({ type: 'ask', case: CASE, question: 'Nu?' }, VERA).after();
    assert.deepEqual(undoLast(again, VERA).after().caseOf(CASE), undone.caseOf(CASE));
  });

  it('is not stopped by a receipt for the notice, nor by what happens in other cases', () => {
    const seen = byAnna({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } });
    const past = [referred(CASE), enrolled(CASE, 1), { ...seen, by: ERIK }, referred('ML-2026-002')];
    const undone = given(past).when(undo(2), VERA).after();
    assert.equal(undone.caseOf(CASE).status, 'with-provider');
    given(past).when(undo(3), ERIK).refuses({ code: 'no-such-case', case: CASE });
  });
});
