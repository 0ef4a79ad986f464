import assert from 'node:assert/strict';
import { AGAINST, APPROVE, DISCHARGE } from './asking.ts';
import { given } from './given.ts';
import { advanced, discharged, dischargeBegun, IN_STATUS } from './in-status.ts';
import { BEGUN, byAnna, FULL, referred, waitlisted, yes } from './past.ts';
import { ANNA, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const THIRD = 'ML-2026-003';
const MARCH = '2027-03-14';
const RUNNING = given(BEGUN);
/** With the main phase from 23 May, as planned. */
const IN_MAIN = given([...BEGUN, byAnna(advanced)]);
const on = (date: string) => ({ ...DISCHARGE, date }) as const;

describe('a discharge that the citizen agrees to', () => {
  const asked = RUNNING.when(on(MARCH), ANNA, MARCH);

  it('ends the course at once, with why and to what kept apart', () => {
    asked.happens(discharged({ date: MARCH }));
    const now = asked.after().caseOf(CASE);
    assert.deepEqual(
      [now.status, now.since, now.ending, now.course?.start, now.personal.outcome],
      [
        'discharged',
        '2027-03-14T09:12:00.000Z',
        { date: MARCH, phase: 'qualifying', early: true, notice: 2 },
        '2026-11-23',
        'employed',
      ],
    );
  });

  it('frees the place, and has a notice with the next number', () => {
    const { head, notices } = asked.after().memory;
    assert.deepEqual([head.places, head.lastNotice], [[], 2]);
    assert.deepEqual(notices.get(2), {
      number: 2,
      kind: 'discharge',
      case: CASE,
      at: '2027-03-14T09:12:00.000Z',
      entry: 3,
      date: MARCH,
      phase: 'qualifying',
      early: true,
      placesUsed: 0,
      placesTotal: 2,
      waiting: false,
    });
    assert.equal(notices.get(1)?.withdrawn, undefined, 'the enrolment is as true as before');
  });

  for (const [date, phase, early] of [
    ['2026-11-23', 'qualifying', true],
    ['2027-05-22', 'qualifying', true],
    ['2027-05-23', 'main', true],
    ['2027-11-21', 'main', true],
    ['2027-11-22', 'main', false],
  ] as const) {
    it(`on ${date} is from the ${phase} phase, ${early ? 'early' : 'as planned'}`, () =>
      IN_MAIN.when(on(date), ANNA, '2027-12-24').happens(discharged({ date, phase, early })));
  }

  it('is from the qualifying phase as long as the gate has not been passed', () =>
    RUNNING.when(on('2027-11-21'), ANNA, '2027-12-24').happens(
      discharged({ date: '2027-11-21', phase: 'qualifying' }),
    ));

  it('keeps a note and the number of the business, where there are any', () => {
    const { personal } = discharged();
    RUNNING.when({ ...DISCHARGE, note: 'Godt gået', cvr: '10150817' }, ANNA).happens({
      ...discharged(),
      personal: { ...personal, dischargeNote: 'Godt gået', cvr: '10150817' },
    });
  });

  for (const cvr of ['12345678', '1015081', '', '10150817 og 24256790']) {
    it(`does not take »${cvr}« for a business`, () =>
      RUNNING.when({ ...DISCHARGE, cvr }, ANNA).refuses({ code: 'not-a-cvr' }));
  }

  for (const [why, date, today, latest] of [
    ['before the first day', '2026-11-22', MARCH, MARCH],
    ['in the future', '2027-03-15', MARCH, MARCH],
    ['after the last day', '2027-11-23', '2027-12-24', '2027-11-22'],
    ['on no day', '', MARCH, MARCH],
  ] as const) {
    it(`does not happen ${why}`, () =>
      RUNNING.when(on(date), ANNA, today).refuses({
        code: 'discharge-out-of-range',
        earliest: '2026-11-23',
        latest,
      }));
  }

  it('does not happen before the course has begun: that is a change of mind', () =>
    given(IN_STATUS.enrolled)
      .when(DISCHARGE, ANNA)
      .refuses({ code: 'discharge-out-of-range', earliest: '2027-01-01', latest: '2026-11-23' }));
});

describe('a discharge that the citizen does not agree to', () => {
  it('begins as a decision: the place is kept, and nobody is told', () => {
    const asked = RUNNING.when({ ...AGAINST, note: 'Kom ikke' }, ANNA);
    asked.happens(dischargeBegun);
    const { memory, caseOf } = asked.after();
    assert.equal(caseOf(CASE).status, 'ending');
    assert.deepEqual(memory.head.places, RUNNING.memory.head.places);
    assert.deepEqual([memory.head.lastNotice, memory.notices.size], [1, 1]);
  });

  it('is none where the citizen has died: there is nobody to hear', () =>
    RUNNING.when({ ...AGAINST, reason: 'death' }, ANNA).happens({
      ...discharged(),
      personal: { dischargeReason: 'death', outcome: 'unknown' },
    }));
});

describe('a freed place', () => {
  const full = given([...FULL, referred(THIRD)]);
  const freed = (past: typeof full) => past.when(on('2027-02-01'), ANNA, '2027-02-01');
  const approve = { ...APPROVE, case: THIRD } as const;

  it('is taken by the next yes, whose notice goes on from there', () => {
    const { decided } = freed(full).after().when(approve, VERA, '2027-02-01');
    const [assessed, event] = decided.ok ? decided.events : [];
    assert.deepEqual(assessed, yes(THIRD));
    assert.ok(event?.type === 'enrolled');
    assert.deepEqual([event.data.notice, event.data.placesUsed], [4, 2]);
  });

  it('is said to be waited for, is offered to the first, and goes to nobody past the queue', () => {
    const queue = [...FULL, referred(THIRD), waitlisted(THIRD, '2026-11-20', 1), referred('ML-2026-004')];
    const asked = freed(given(queue));
    asked.happens(discharged({ notice: 3, date: '2027-02-01', placesUsed: 1, waiting: true }), {
      type: 'offered',
      case: THIRD,
      data: { from: '2027-02-01', until: '2027-02-15' },
    });
    const later = asked.after().when({ ...approve, case: 'ML-2026-004' }, VERA, '2027-02-01');
    assert.equal(later.decided.ok && later.decided.events.at(-1)?.type, 'waitlisted');
  });

  it('is none where the places count for the whole period', () => {
    const rules = { ...PILOT.rules, placeRule: [{ from: '2015-09-01', value: 'in-all' }] } as const;
    const bought = given([...FULL, referred(THIRD)], { ...PILOT, rules });
    const later = freed(bought).after().when(approve, VERA, '2027-02-01');
    assert.equal(later.decided.ok && later.decided.events.at(-1)?.type, 'waitlisted');
  });
});
