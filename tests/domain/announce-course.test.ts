import assert from 'node:assert/strict';
import { announcementsOf } from '../../domain/announce.ts';
import type { Member } from '../../domain/member.ts';
import { AGAINST, DISCHARGE, LETTER, REOPEN, WITHDRAW } from './asking.ts';
import { given, TODAY, type Past } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { BEGUN, byAnna, referred } from './past.ts';
import { ANNA, CARL, ERIK, LIS, PILOT, VERA, VIGGO } from './people.ts';

const CASE = 'ML-2026-001';
const MEMBERS: readonly Member[] = [VERA, VIGGO, ANNA, CARL, ERIK, LIS];

/** The same past with Carl for a coach. */
const coached = (past: readonly Past[]): readonly Past[] =>
  past.map((one) => ({
    ...one,
    events: one.events.map((event) =>
      event.type === 'assessed' ? { ...event, data: { ...event.data, coach: 'dk:carl' } } : event,
    ),
  }));

/** Who gets which card when somebody does something to a case. */
const cards = (
  past: readonly Past[],
  intent: Parameters<ReturnType<typeof given>['when']>[0],
  { tenant, object, ...rest }: Member,
): readonly string[] => {
  const asked = given(past).when(intent, { tenant, object, ...rest });
  assert.ok(asked.decided.ok, JSON.stringify(asked.decided));
  const events = asked.decided.events.flatMap((event) => ('case' in event ? [event] : []));
  const subject = asked.after().caseOf(CASE);
  return announcementsOf(events, subject, `${tenant}:${object}`, MEMBERS, PILOT, TODAY).map((card) =>
    'to' in card ? `${card.status} → ${card.to}` : `${card.kind} ${card.notice}`,
  );
};

const RUNNING = coached(BEGUN);
const { enrolled, discharged, ending, 'ending-writing': writing } = IN_STATUS;

describe('cards of a course', () => {
  it('of a discharge: a notice, and who else is responsible', () => {
    assert.deepEqual(cards(RUNNING, DISCHARGE, ANNA), ['notice 2', 'discharged → dk:carl']);
    assert.deepEqual(cards(RUNNING, DISCHARGE, CARL), ['notice 2', 'discharged → dk:anna']);
  });

  it('of one against the citizen’s wish: a task for who decides, and no notice yet', () => {
    assert.deepEqual(cards(RUNNING, AGAINST, CARL), ['ending → dk:anna']);
    assert.deepEqual(cards(RUNNING, AGAINST, ANNA), []);
    assert.deepEqual(cards(coached(writing), LETTER, ANNA), ['notice 2', 'discharged → dk:carl']);
  });

  it('of one that was dropped: the coach, who may have asked for it', () =>
    assert.deepEqual(cards(coached(ending), WITHDRAW, ANNA), ['enrolled → dk:carl']));

  it('of a reopened course: the corrected notice, and who else is responsible', () => {
    assert.deepEqual(cards(coached(discharged), REOPEN, ANNA), ['correction 2', 'enrolled → dk:carl']);
    assert.deepEqual(cards(coached(discharged), REOPEN, CARL), ['correction 2', 'enrolled → dk:anna']);
  });

  it('of a change of mind before the first day: the corrected notice, the coach and the provider', () =>
    assert.deepEqual(cards(coached(enrolled), WITHDRAW, ANNA), [
      'correction 1',
      'withdrawn → dk:carl',
      'withdrawn → dk:vera',
      'withdrawn → dk:viggo',
    ]));

  it('of a corrected day: the corrected notice', () => {
    for (const [past, field, value, notice] of [
      [enrolled, 'startDate', '2027-02-01', 1],
      [discharged, 'dischargeDate', '2026-11-24', 2],
    ] as const) {
      const correct = { type: 'correct', case: CASE, correction: { field, value }, reason: 'x' } as const;
      const asked = given(past).when(correct, ANNA, '2026-11-24');
      assert.ok(asked.decided.ok);
      const events = asked.decided.events.flatMap((event) => ('case' in event ? [event] : []));
      const subject = asked.after().caseOf(CASE);
      const [first, ...more] = announcementsOf(events, subject, 'dk:anna', MEMBERS, PILOT, TODAY);
      assert.deepEqual(first, { kind: 'correction', notice, case: CASE });
      assert.deepEqual(more, []);
    }
  });

  it('of an undone discharge: the corrected notice, and who had heard of it', () => {
    const state = given(coached(discharged));
    const intent = { type: 'undo', case: CASE, entry: state.memory.head.seq } as const;
    assert.deepEqual(cards(coached(discharged), intent, ANNA), ['correction 2', 'enrolled → dk:carl']);
  });

  it('of a final yes on a case the provider never had: the visitators hear of it', () => {
    const kept: readonly Past[] = [
      referred(CASE, { recommendation: 'not-suitable', sharedWithProvider: false }),
      byAnna({ type: 'refusal-begun', case: CASE, data: {} }),
      byAnna({ type: 'refusal-sent', case: CASE, data: { date: TODAY, complainBy: '2026-12-21' } }),
      byAnna({
        type: 'complained',
        case: CASE,
        data: { date: TODAY, reassessBy: '2026-12-21', late: false },
      }),
      byAnna({ type: 'complaint-judged', case: CASE, data: { result: 'upheld', deadline: '2026-12-21' } }),
    ];
    const yes = { type: 'decide-finally', case: CASE, decision: 'approve', reasons: 'Ny' } as const;
    assert.deepEqual(cards(kept, { ...yes, startDate: '2027-01-01' }, ANNA), [
      'notice 1',
      'enrolled → dk:vera',
      'enrolled → dk:viggo',
    ]);
    const state = given(kept)
      .when({ ...yes, startDate: '2027-01-01' }, ANNA)
      .after();
    assert.equal(state.caseOf(CASE).sharedWithProvider, true);
  });
});
