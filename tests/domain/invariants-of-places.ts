import assert from 'node:assert/strict';
import type { Status } from '../../domain/case.ts';
import type { QueueEntry } from '../../domain/head.ts';
import type { Accepted } from './invariants.ts';

/** programme §1: a case holds a place from enrolment to discharge. */
export const IN_A_COURSE: ReadonlySet<Status> = new Set([
  'enrolled',
  'ending',
  'ending-hearing',
  'ending-writing',
]);

export const placeOrQueue = ({ events, before, after, places }: Accepted): void => {
  const free = places - before.head.places.length;
  const seated = events.some(({ type }) => type === 'enrolled');
  if (!seated && after.head.places.length > before.head.places.length)
    assert.ok(free > 0 && before.head.queue.length === 0, 'a place was given back that is not free');
  for (const event of events) {
    if (event.type === 'discharged')
      assert.deepEqual(
        [event.data.placesUsed, event.data.placesTotal, event.data.waiting],
        [after.head.places.length, places, after.head.queue.length > 0],
      );
    if (event.type !== 'enrolled' && event.type !== 'waitlisted') continue;
    const isFirst = after.cases.get(event.case)?.first === true;
    const ahead = before.head.queue.filter(({ first }) => !isFirst || first === true);
    const goesIn = free > ahead.length;
    if (event.type === 'enrolled') {
      assert.ok(goesIn, 'a place was taken that was not free');
      assert.equal(event.data.placesUsed, after.head.places.length);
      continue;
    }
    assert.ok(!goesIn, 'somebody waits for a place that is free');
    const place = after.head.queue.findIndex((entry) => entry.case === event.case);
    assert.equal(event.data.position, place + 1);
  }
};

const gapFree = (numbers: readonly number[]): boolean =>
  numbers.toSorted((a, b) => a - b).every((number, index) => number === index + 1);

export const numbers = ({ after }: Accepted): void => {
  const years = Map.groupBy(after.cases.keys(), (number) => number.slice(0, 8));
  for (const [prefix, all] of years) {
    assert.match(prefix, /^ML-20\d\d-$/);
    assert.ok(gapFree(all.map((number) => Number(number.slice(8)))), `gap in ${all.join(' ')}`);
  }
  assert.ok(gapFree([...after.notices.keys()]), 'a gap in the notices');
  assert.equal(after.head.lastNotice, after.notices.size);
  for (const notice of after.notices.values()) {
    const { number, kind, withdrawn } = notice;
    const named = after.cases.get(notice.case);
    assert.ok(named);
    const { status, course, ending } = named;
    const ended = status === 'discharged' || (status === 'complained' && ending !== undefined);
    const has = IN_A_COURSE.has(status) || ended;
    const holds = kind === 'enrolment' ? has && course?.notice === number : ending?.notice === number;
    assert.equal(withdrawn === undefined, holds, `notice ${number} says what is not so`);
    if (withdrawn) continue;
    if (notice.kind === 'discharge') assert.equal(notice.date, ending?.date);
    else assert.deepEqual([notice.start, notice.mainUntil], [course?.start, course?.mainUntil]);
  }
};

/** The order of the queue as one text: first in line, then application, then who got the yes first. */
const orderOf = ({ first, applicationDate, seq }: QueueEntry): string =>
  `${first ? 0 : 1} ${applicationDate} ${String(seq).padStart(6, '0')}`;

export const headFits = ({ after: { head, cases }, places }: Accepted): void => {
  const all = [...cases.values()];
  const inStatus = (...wanted: readonly Status[]): readonly string[] =>
    all
      .filter(({ status }) => wanted.includes(status))
      .map(({ number }) => number)
      .toSorted();
  assert.ok(head.places.length <= places, `${head.places.length} enrolled for ${places} places`);
  assert.deepEqual(head.places.map((taken) => taken.case).toSorted(), inStatus(...IN_A_COURSE));
  assert.deepEqual(head.queue.map((entry) => entry.case).toSorted(), inStatus('waitlisted'));
  for (const { case: number, from, until } of head.places) {
    const course = cases.get(number)?.course;
    assert.deepEqual([from, until], [course?.start, course?.mainUntil]);
  }
  for (const { case: number, applicationDate, first } of head.queue) {
    const waiting = cases.get(number);
    assert.deepEqual([applicationDate, first], [waiting?.applicationDate, waiting?.first]);
  }
  const orders = head.queue.map(orderOf);
  assert.deepEqual(orders, orders.toSorted(), 'the queue is out of order');
  assert.equal(new Set(head.queue.map(({ seq }) => seq)).size, head.queue.length, 'a tie without an order');
};
