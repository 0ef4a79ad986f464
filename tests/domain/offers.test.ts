import assert from 'node:assert/strict';
import { ACCEPT, APPROVE, DECLINE, DISCHARGE, HOLD, REOPEN, RESHARE, UNSHARE, WITHDRAW } from './asking.ts';
import { given, type Given } from './given.ts';
import { IN_STATUS, offered } from './in-status.ts';
import { BEGUN, byAnna, enrolled, JANUARY, referred, waitlisted, yes } from './past.ts';
import { ANNA, PILOT, VERA, withPlaces } from './people.ts';

const ONE = 'ML-2026-001';
const TWO = 'ML-2026-002';
const THREE = 'ML-2026-003';
const FOUR = 'ML-2026-004';
/** The first has begun, the second has the other place; the third and fourth wait, by the day they applied. */
const LINE = given([
  ...BEGUN,
  referred(TWO),
  enrolled(TWO, 2),
  ...[THREE, FOUR].map((number) => referred(number)),
  waitlisted(THREE, '2026-11-10', 1),
  waitlisted(FOUR, '2026-11-15', 2),
]);
const OFFERED = given(IN_STATUS.offered);
/** Two weeks and a day after the offer. */
const OVER = '2026-12-08';

const order = (state: Given) =>
  state.memory.head.queue.map(({ case: number, offer, passed, first }) =>
    [number.slice(-1), offer && 'offered', passed && 'passed', first && 'first'].filter(Boolean).join(' '),
  );
const offerOf = (number: string, from = '2026-11-23', until = '2026-12-07') =>
  ({ type: 'offered', case: number, data: { from, until } }) as const;
const answer = (number: string, value: 'decline' | 'expired' | 'extend') =>
  ({ type: 'answer-offer', case: number, answer: value, reason: 'x' }) as const;

describe('a freed place', () => {
  const freed = LINE.when(DISCHARGE, ANNA);

  it('is offered at once to whoever applied first, and held for 14 days', () => {
    assert.ok(freed.decided.ok);
    assert.deepEqual(freed.decided.events.at(-1), offerOf(THREE));
    const { caseOf } = freed.after();
    assert.deepEqual(
      [caseOf(THREE).status, caseOf(THREE).offer, caseOf(FOUR).status],
      ['offered', { from: '2026-11-23', until: '2026-12-07' }, 'waitlisted'],
    );
    assert.deepEqual(order(freed.after()), ['3 offered', '4']);
  });

  it('is not given to a new yes meanwhile', () => {
    const later = given([...IN_STATUS.offered, referred(FOUR)]).when({ ...APPROVE, case: FOUR }, VERA);
    later.happens(yes(FOUR), {
      type: 'waitlisted',
      case: FOUR,
      data: { applicationDate: '2026-11-20', position: 2 },
    });
  });

  it('goes past who no longer wants the sharing, and back to them once they do', () => {
    const unshared = LINE.when({ ...UNSHARE, case: THREE }, ANNA).after();
    const next = unshared.when(DISCHARGE, ANNA).after();
    assert.deepEqual(order(next), ['3', '4 offered']);
    const alone = next.when({ ...WITHDRAW, case: FOUR }, ANNA).after();
    assert.deepEqual(order(alone), ['3']);
    const back = alone.when({ ...RESHARE, case: THREE }, ANNA);
    assert.deepEqual(back.decided.ok && back.decided.events.at(-1), offerOf(THREE));
  });

  it('is offered by whatever comes next, when more places are bought', () => {
    const bought = given(
      [
        ...BEGUN,
        referred(TWO),
        enrolled(TWO, 2),
        referred(THREE),
        waitlisted(THREE, '2026-11-10', 1),
        referred(FOUR),
      ],
      withPlaces(3, '2026-12-01'),
    );
    const asked = bought.when({ ...APPROVE, case: FOUR, startDate: '2027-01-01' }, VERA, '2026-12-01');
    assert.deepEqual(asked.decided.ok && asked.decided.events.at(-1)?.type, 'offered');
  });
});

describe('an offer', () => {
  it('is accepted with a first day, and is an enrolment with its notice', () => {
    OFFERED.when(ACCEPT, ANNA).happens({
      type: 'enrolled',
      case: ONE,
      data: { ...JANUARY, notice: 3, placesUsed: 2 },
    });
    const { memory } = OFFERED.when(ACCEPT, ANNA).after();
    assert.deepEqual([memory.head.queue, memory.head.places.map((place) => place.case)], [[], [TWO, ONE]]);
  });

  it('is not accepted on a day before the application', () =>
    OFFERED.when({ ...ACCEPT, startDate: '2026-11-19' }, ANNA).refuses({
      code: 'start-out-of-range',
      earliest: '2026-11-20',
      latest: '2027-11-23',
    }));

  it('is not accepted by who no longer wants the sharing, but can be declined', () => {
    const unshared = OFFERED.when(UNSHARE, ANNA).after();
    assert.equal(unshared.caseOf(ONE).status, 'offered');
    unshared.when(ACCEPT, ANNA).refuses({ code: 'consent-withdrawn', case: ONE });
    assert.equal(unshared.when(DECLINE, ANNA).after().caseOf(ONE).status, 'withdrawn');
  });

  it('gives no place that is no longer bought', () =>
    given(IN_STATUS.offered, withPlaces(1, '2026-11-23'))
      .when(ACCEPT, ANNA)
      .refuses({ code: 'place-gone', case: ONE }));

  it('goes on to the next when it is declined or the application withdrawn', () => {
    const first = LINE.when(DISCHARGE, ANNA).after();
    for (const intent of [answer(THREE, 'decline'), { ...WITHDRAW, case: THREE }] as const) {
      const asked = first.when(intent, ANNA);
      assert.deepEqual(asked.decided.ok && asked.decided.events.at(-1), offerOf(FOUR));
      assert.deepEqual(
        [asked.after().caseOf(THREE).status, order(asked.after())],
        ['withdrawn', ['4 offered']],
      );
    }
  });

  it('does not end by silence: a person lets it go on, and only after its last day', () => {
    OFFERED.when(answer(ONE, 'expired'), ANNA, '2026-12-07').refuses({
      code: 'offer-still-open',
      case: ONE,
      until: '2026-12-07',
    });
    assert.equal(OFFERED.when(ACCEPT, ANNA, OVER).decided.ok, true, 'late is not too late');
    OFFERED.when(answer(ONE, 'expired'), ANNA, OVER).happens({
      type: 'offer-expired',
      case: ONE,
      data: { until: '2026-12-07' },
      personal: { offerReason: 'x' },
    });
  });

  it('that ran out goes to the next, and comes back with the next free place, not at once', () => {
    const first = LINE.when(DISCHARGE, ANNA).after();
    const passed = first.when(answer(THREE, 'expired'), ANNA, OVER);
    assert.deepEqual(passed.decided.ok && passed.decided.events.at(-1), offerOf(FOUR, OVER, '2026-12-22'));
    assert.deepEqual(order(passed.after()), ['4 offered', '3 passed']);
    const declined = passed.after().when(answer(FOUR, 'decline'), ANNA, OVER);
    assert.deepEqual(order(declined.after()), ['3 offered']);
    const alone = OFFERED.when(answer(ONE, 'expired'), ANNA, OVER).after();
    assert.deepEqual(
      order(alone),
      ['1 passed'],
      'nobody else waits, and it is not offered the place it passed',
    );
  });

  it('that ran out leaves the place to a new yes', () => {
    const alone = given([...IN_STATUS.offered, referred(FOUR)])
      .when(answer(ONE, 'expired'), ANNA, OVER)
      .after();
    const asked = alone.when({ ...APPROVE, case: FOUR }, VERA, OVER);
    assert.deepEqual(asked.decided.ok && asked.decided.events.at(-1)?.type, 'enrolled');
  });

  it('is extended once, with a reason, from its last day or from today', () => {
    for (const [today, until] of [
      ['2026-12-01', '2026-12-21'],
      [OVER, '2026-12-22'],
    ] as const) {
      const held = OFFERED.when(HOLD, ANNA, today);
      held.happens({
        type: 'offer-extended',
        case: ONE,
        data: { until },
        personal: { offerReason: 'Ferie' },
      });
      assert.equal(held.after().memory.head.queue[0]?.offer, until);
      held.after().when(HOLD, ANNA, today).refuses({ code: 'offer-extended-already', case: ONE });
    }
  });

  it('is not extended without a reason: others wait for the place', () => {
    const { reason: _, ...silent } = HOLD;
    for (const intent of [silent, { ...HOLD, reason: '  ' }])
      OFFERED.when(intent, ANNA, '2026-12-01').refuses({ code: 'extension-needs-reason' });
  });
});

describe('the lengths of a course', () => {
  it('are those that held when the case was made, at once and after an offer', () => {
    const shorter = [...PILOT.rules.qualifyingMonths, { from: '2026-11-24', value: 3 }];
    const programme = { ...PILOT, rules: { ...PILOT.rules, qualifyingMonths: shorter } };
    const start = '2027-01-01';
    const at = { ...APPROVE, startDate: start };
    const old = given([referred(ONE)], programme)
      .when(at, VERA, '2026-11-25')
      .after();
    assert.equal(old.caseOf(ONE).course?.qualifyingUntil, '2027-06-30');
    const offer = given(IN_STATUS.offered, programme);
    const accepted = offer.when({ ...ACCEPT, startDate: start }, ANNA, '2026-11-25').after();
    assert.equal(accepted.caseOf(ONE).course?.qualifyingUntil, '2027-06-30');
    const later = given([referred(ONE, { madeOn: '2026-11-24' })], programme);
    assert.equal(
      later.when(at, VERA, '2026-11-25').after().caseOf(ONE).course?.qualifyingUntil,
      '2027-03-31',
    );
  });
});

describe('who was wrongly discharged', () => {
  const back = LINE.when(DISCHARGE, ANNA).after().when(REOPEN, ANNA).after();

  it('is first in line while the place is held for another', () =>
    assert.deepEqual([order(back), back.caseOf(ONE).status], [['1 first', '3 offered', '4'], 'waitlisted']));

  it('goes on with the same course when a place is free, as long as the rest of it was', () => {
    const ready = back.when(answer(THREE, 'decline'), ANNA).after();
    assert.deepEqual(order(ready), ['1 offered first', '4']);
    const on = ready.when({ ...ACCEPT, startDate: '2026-12-24' }, ANNA);
    // The last day was 23 November; the 30 days to 24 December are made up for.
    assert.deepEqual(on.after().caseOf(ONE).course, {
      notice: 4,
      start: '2026-11-23',
      qualifyingUntil: '2027-06-21',
      mainUntil: '2027-12-22',
      pauses: [{ from: '2026-11-24', to: '2026-12-24' }],
      again: '2026-12-24',
    });
    assert.equal(on.after().memory.notices.get(4)?.kind, 'enrolment');
  });

  it('can still change their mind, and is out of the line', () => {
    const gone = back.when(WITHDRAW, ANNA).after();
    assert.deepEqual([gone.caseOf(ONE).status, order(gone)], ['withdrawn', ['3 offered', '4']]);
  });

  it('who is discharged again later is followed up again', () => {
    const followed = given(IN_STATUS.discharged)
      .when({ type: 'follow-up', case: ONE, outcome: 'employed' }, ANNA, '2027-05-23')
      .after();
    assert.equal(followed.when(REOPEN, ANNA, '2027-05-24').after().caseOf(ONE).followUps, undefined);
  });
});

describe('undo while a place is held', () => {
  const LATER = '2026-11-23T09:14:00.000Z';
  const undo = (state: Given, number: string) =>
    state.when({ type: 'undo', case: number, entry: state.memory.head.seq }, ANNA, '2026-11-23', LATER);

  it('of a yes to it gives it back as it was', () => {
    const back = undo(OFFERED.when(ACCEPT, ANNA).after(), ONE).after();
    assert.deepEqual(back.caseOf(ONE), OFFERED.caseOf(ONE));
    assert.deepEqual(back.memory.head.queue, OFFERED.memory.head.queue);
    assert.deepEqual(back.memory.head.placesGiven, OFFERED.memory.head.placesGiven);
  });

  it('of a no to it gives it back, unless it went on', () => {
    const back = undo(OFFERED.when(DECLINE, ANNA).after(), ONE).after();
    assert.deepEqual(back.memory.head.queue, OFFERED.memory.head.queue);
    const gone = LINE.when(DISCHARGE, ANNA).after().when(answer(THREE, 'decline'), ANNA).after();
    undo(gone, THREE).refuses({ code: 'place-gone', case: THREE });
  });

  it('of the discharge that freed it is refused', () =>
    undo(LINE.when(DISCHARGE, ANNA).after(), ONE).refuses({ code: 'place-gone', case: ONE }));

  it('never takes the offer itself back', () => {
    const held = given([...IN_STATUS.waitlisted, byAnna(offered)]);
    undo(held, ONE).refuses({ code: 'nothing-to-undo', case: ONE });
  });

  it('of a withdrawal from the line gives the place behind the others back', () => {
    const passed = OFFERED.when(answer(ONE, 'expired'), ANNA, OVER).after();
    const gone = passed.when(WITHDRAW, ANNA, OVER).after();
    const intent = { type: 'undo', case: ONE, entry: gone.memory.head.seq } as const;
    const back = gone.when(intent, ANNA, OVER, `${OVER}T09:14:00.000Z`).after();
    assert.deepEqual(back.memory.head.queue, passed.memory.head.queue);
  });
});
