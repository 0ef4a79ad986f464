import assert from 'node:assert/strict';
import { AGAINST, DISCHARGE, LETTER, REOPEN, WITHDRAW } from './asking.ts';
import { given, TODAY, type Given, type Past } from './given.ts';
import { discharged, IN_STATUS } from './in-status.ts';
import { BEGUN, byAnna, enrolled, REFER, referred, waitlisted } from './past.ts';
import { ANNA, BO, ERIK, LIS, type PEOPLE } from './people.ts';

const CASE = 'ML-2026-001';
const SECOND = 'ML-2026-002';
const LATER = '2026-11-23T09:13:00.000Z';
const undo = (state: Given, by: (typeof PEOPLE)[number] = ANNA) => {
  const { log } = state.memory;
  const entry = log.get(CASE)?.at(-1)?.deed.seq ?? 0;
  return state.when({ type: 'undo', case: CASE, entry }, by, TODAY, LATER);
};
const MARK = { by: 'dk:anna', at: LATER };
const placesOf = ({ memory }: Given) => memory.head.places;

describe('undo of a discharge', () => {
  it('gives the place back, and the notice no longer holds', () => {
    const undone = undo(given(IN_STATUS.discharged)).after();
    assert.deepEqual(undone.caseOf(CASE), given(BEGUN).caseOf(CASE));
    assert.deepEqual(placesOf(undone), placesOf(given(BEGUN)));
    const { notices, head } = undone.memory;
    assert.deepEqual(
      [notices.get(1)?.withdrawn, notices.get(2)?.withdrawn, head.lastNotice],
      [undefined, MARK, 2],
    );
  });

  it('that was sent as a decision leaves the letter to be sent again', () => {
    const before = given(IN_STATUS['ending-writing']);
    const undone = undo(before.when(LETTER, ANNA).after()).after();
    assert.deepEqual(undone.caseOf(CASE), before.caseOf(CASE));
    assert.deepEqual(placesOf(undone), placesOf(before));
    assert.deepEqual(undone.memory.notices.get(2)?.withdrawn, MARK);
    const again = undone.when(LETTER, ANNA).after();
    assert.deepEqual([again.caseOf(CASE).ending?.notice, again.memory.head.lastNotice], [3, 3]);
  });

  it('that has only begun touches neither place nor notice', () => {
    const undone = undo(given(BEGUN).when(AGAINST, ANNA).after()).after();
    assert.deepEqual(undone.caseOf(CASE), given(BEGUN).caseOf(CASE));
    assert.deepEqual([...undone.memory.notices], [...given(BEGUN).memory.notices]);
  });

  it('that was dropped goes on with it where it was', () => {
    for (const status of ['ending', 'ending-hearing', 'ending-writing'] as const) {
      const before = given(IN_STATUS[status]);
      const undone = undo(before.when(WITHDRAW, ANNA).after()).after();
      assert.deepEqual(undone.caseOf(CASE), before.caseOf(CASE));
      assert.deepEqual(placesOf(undone), placesOf(before));
    }
  });

  it('is for who did it, and is not undone itself', () => {
    undo(given(IN_STATUS.discharged), BO).refuses({ code: 'no-such-case', case: CASE });
    undo(given(IN_STATUS.discharged), LIS).refuses({ code: 'others-undo', case: CASE });
    undo(undo(given(IN_STATUS.discharged)).after()).refuses({ code: 'nothing-to-undo', case: CASE });
  });
});

describe('undo of what took a discharge or an enrolment back', () => {
  it('of a reopened course frees the place, and the notice of the discharge holds again', () => {
    const ended = given(IN_STATUS.discharged);
    const undone = undo(ended.when(REOPEN, ANNA).after()).after();
    assert.deepEqual(undone.caseOf(CASE), ended.caseOf(CASE));
    assert.deepEqual([placesOf(undone), undone.memory.notices.get(2)?.withdrawn], [[], undefined]);
  });

  it('of a change of mind before the first day gives the place back, and the enrolment notice holds', () => {
    const before = given(IN_STATUS.enrolled);
    const undone = undo(before.when(WITHDRAW, ANNA).after()).after();
    assert.deepEqual(undone.caseOf(CASE), before.caseOf(CASE));
    assert.deepEqual(placesOf(undone), placesOf(before));
    const notice = undone.memory.notices.get(1);
    assert.ok(notice?.kind === 'enrolment');
    assert.deepEqual([notice.withdrawn, notice.start], [undefined, '2027-01-01']);
  });

  it('asks for a new receipt: who saw that it was taken back has to see that it holds', () => {
    const seen = { ...byAnna({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } }), by: ERIK };
    const gone = given([...IN_STATUS.enrolled, seen])
      .when(WITHDRAW, ANNA)
      .after();
    const receipt = { type: 'acknowledge', notice: 1 } as const;
    const seenGone = gone.when(receipt, ERIK).after();
    const intent = { type: 'undo', case: CASE, entry: gone.memory.head.seq } as const;
    const undone = seenGone.when(intent, ANNA, TODAY, LATER).after();
    assert.equal(undone.memory.notices.get(1)?.seen, undefined);
    undone.when(receipt, ERIK).happens({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } });
  });
});

const others: readonly Past[] = [
  referred(SECOND),
  enrolled(SECOND, 7),
  referred('ML-2026-003'),
  enrolled('ML-2026-003', 8),
];
const held: readonly Past[] = [
  referred(SECOND),
  referred('ML-2026-003'),
  enrolled('ML-2026-003', 8),
  waitlisted(SECOND, '2026-11-20', 1),
  byAnna({ type: 'offered', case: SECOND, data: { from: '2026-11-23', until: '2026-12-07' } }),
];

describe('undo where a place was given up', () => {
  for (const [why, past] of [
    ['a discharge', IN_STATUS.discharged],
    ['a decided discharge', [...IN_STATUS['ending-writing'], byAnna(discharged())]],
    [
      'a change of mind',
      [...IN_STATUS.enrolled, byAnna({ type: 'withdrawn', case: CASE, data: { notice: 1 } })],
    ],
  ] as const) {
    it(`by ${why} takes it from nobody who got it or whom it is held for`, () => {
      const gone = { code: 'place-gone', case: CASE } as const;
      undo(given([...past, ...others])).refuses(gone);
      undo(given([...past, ...held])).refuses(gone);
      assert.ok(undo(given([...past, ...others.slice(0, 2)])).decided.ok, 'one of two is free');
    });

    it(`by ${why} does not make two open cases of one citizen`, () => {
      const again = given(past)
        .when({ ...REFER, journalRef: `25/${CASE}` }, BO)
        .after();
      undo(again).refuses({ code: 'double-reference', case: SECOND });
    });
  }
});

describe('undo of a corrected day of a course', () => {
  it('is none: it is corrected again, and the notice says which day was wrong', () => {
    for (const [past, field, value] of [
      [IN_STATUS.enrolled, 'startDate', '2027-02-01'],
      [[...IN_STATUS.discharged], 'dischargeDate', '2026-11-24'],
    ] as const) {
      const correct = { type: 'correct', case: CASE, correction: { field, value }, reason: 'x' } as const;
      const { memory } = given(past).when(correct, ANNA, '2026-11-24').after();
      const entry = memory.head.seq;
      const state = given(past).when(correct, ANNA, '2026-11-24').after();
      state
        .when({ type: 'undo', case: CASE, entry }, ANNA, '2026-11-24', '2026-11-24T09:13:00.000Z')
        .refuses({ code: 'nothing-to-undo', case: CASE });
    }
  });

  it('leaves what was done before it where it is', () => {
    const ended = given(BEGUN).when(DISCHARGE, ANNA).after();
    const correction = { field: 'citizenName', value: 'Marie' } as const;
    const named = ended.when({ type: 'correct', case: CASE, correction, reason: 'x' }, ANNA).after();
    assert.deepEqual(undo(named).after().caseOf(CASE), ended.caseOf(CASE));
  });
});
