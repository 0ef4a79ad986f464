import assert from 'node:assert/strict';
import { announcementsOf } from '../../domain/announce.ts';
import type { CaseEvent } from '../../domain/events.ts';
import type { Member } from '../../domain/member.ts';
import { AGREE, FINAL_NO, JOINT_YES, UPHOLD } from './asking.ts';
import { given, TODAY, type Past } from './given.ts';
import { IN_STATUS, invited, proposed } from './in-status.ts';
import { byAnna, byVera, enrolled, referred } from './past.ts';
import * as people from './people.ts';

const CASE = 'ML-2026-001';
const { ANNA, CARL, ERIK, KAJ, KIRSTEN, LIS, PILOT, VERA, VIGGO } = people;
const MEMBERS: readonly Member[] = [VERA, VIGGO, ANNA, CARL, ERIK, LIS];
const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** Who gets which card after one more thing happened to a case. */
const cards = (past: readonly Past[], last: Past, members = MEMBERS): readonly string[] => {
  const events = last.events.flatMap((event) => ('case' in event ? [event] : []));
  const { caseOf } = given([...past, last]);
  return announcementsOf(events, caseOf(CASE), keyOf(last.by), members, PILOT, TODAY).map((card) =>
    'to' in card ? `${card.status} → ${card.to}` : `${card.kind} ${card.notice}`,
  );
};
const decidedBy = (
  past: readonly Past[],
  intent: Parameters<ReturnType<typeof given>['when']>[0],
  by: Member,
): Past => {
  const { decided } = given(past).when(intent, by);
  assert.ok(decided.ok);
  return { by, at: '2026-11-23T10:00:00.000Z', events: decided.events };
};
const plain = (type: 'joint-declined' | 'withdrawn'): CaseEvent => ({ type, case: CASE, data: {} });

describe('task cards of the later turns', () => {
  it('of an invitation go to the caseworker: the provider keeps the ball', () => {
    assert.deepEqual(cards([referred(CASE)], byVera(invited())), ['invited → dk:anna']);
    const past = referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ);
    const byKirsten = { ...byVera(invited()), by: KIRSTEN };
    assert.deepEqual(cards([past], byKirsten, [KAJ, KIRSTEN, VERA]), ['invited → dk:kaj']);
  });

  it('of a withdrawal go to the provider, where it had the case', () => {
    assert.deepEqual(cards(IN_STATUS.returned, byAnna(plain('withdrawn'))), [
      'withdrawn → dk:vera',
      'withdrawn → dk:viggo',
    ]);
    const kept = [referred(CASE, { recommendation: 'not-suitable', sharedWithProvider: false })];
    assert.deepEqual(cards(kept, byAnna(plain('withdrawn'))), []);
  });

  it('of a joint proposal go to the other party', () => {
    assert.deepEqual(cards(IN_STATUS.joint, byVera(proposed())), ['countersigning → dk:anna']);
    assert.deepEqual(cards(IN_STATUS.joint, byAnna(proposed({ side: 'job-centre' }))), [
      'countersigning → dk:vera',
      'countersigning → dk:viggo',
    ]);
  });

  it('of a declined proposal go to both parties, except who declined', () =>
    assert.deepEqual(cards(IN_STATUS.countersigning, byAnna(plain('joint-declined'))), [
      'joint → dk:vera',
      'joint → dk:viggo',
    ]));

  it('of what the parties could not agree on go to the deciding authority', () => {
    const still = decidedBy(IN_STATUS.joint, { ...JOINT_YES, decision: 'still-disagree' }, VERA);
    assert.deepEqual(cards(IN_STATUS.joint, still), ['deciding → dk:anna']);
  });

  it('of an agreement go on as of any yes or no', () => {
    const yes = [...IN_STATUS.joint, byAnna(proposed({ side: 'job-centre' }))];
    assert.deepEqual(cards(yes, decidedBy(yes, AGREE, VERA)), [
      'notice 1',
      'enrolled → dk:anna',
      // A coach has to be found.
      'enrolled → dk:carl',
    ]);
    const { countersigning } = IN_STATUS;
    assert.deepEqual(
      cards(countersigning, decidedBy(countersigning, AGREE, ANNA)),
      ['notice 1', 'enrolled → dk:vera', 'enrolled → dk:carl'],
      'who proposed it hears',
    );
    const { startDate: _, ...data } = { ...proposed().data, decision: 'reject', side: 'job-centre' } as const;
    const no = [...IN_STATUS.joint, byAnna({ ...proposed(), data })];
    assert.deepEqual(cards(no, decidedBy(no, AGREE, VERA)), ['refusing → dk:anna']);
  });

  it('of what the responsible caseworker does alone go to nobody', () => {
    for (const [past, intent] of [
      [IN_STATUS.deciding, FINAL_NO],
      [IN_STATUS.complained, UPHOLD],
    ] as const)
      assert.deepEqual(cards(past, decidedBy(past, intent, ANNA)), []);
  });

  it('of a correction or a later deadline go to nobody: the ball stays', () => {
    for (const event of [
      { type: 'corrected', case: CASE, data: { field: 'citizenName' } },
      { type: 'deadline-extended', case: CASE, data: { until: '2027-01-15' } },
    ] as const)
      assert.deepEqual(cards(IN_STATUS['with-provider'], byAnna(event)), []);
  });
});

describe('a notice that no longer holds', () => {
  const placed = [referred(CASE), enrolled(CASE, 1)];
  it('is corrected where it stands', () => {
    const undone = decidedBy(placed, { type: 'undo', case: CASE, entry: 2 }, VERA);
    assert.deepEqual(cards(placed, undone), [
      'correction 1',
      'with-provider → dk:anna',
      'with-provider → dk:viggo',
    ]);
  });

  it('is heard of by who had heard, and by who has the ball again', () => {
    const past = [referred(CASE), byVera(invited())];
    const undone = decidedBy(past, { type: 'undo', case: CASE, entry: 2 }, VERA);
    assert.deepEqual(cards(past, undone), ['with-provider → dk:anna', 'with-provider → dk:viggo']);
  });
});
