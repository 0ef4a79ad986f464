import assert from 'node:assert/strict';
import type { Status } from '../../domain/case.ts';
import type { Head, QueueEntry } from '../../domain/head.ts';
import type { CaseEvent } from '../../domain/events.ts';
import type { PastEntry } from '../../domain/history.ts';
import type { Accepted } from './invariants.ts';

/** programme §1: a case holds a place from enrolment to discharge. */
export const IN_A_COURSE: ReadonlySet<Status> = new Set([
  'enrolled',
  'phase-proposed',
  'paused',
  'ending',
  'ending-hearing',
  'ending-writing',
]);

const heldIn = ({ queue }: Head): number => queue.filter(({ offer }) => offer !== undefined).length;

export const placeOrQueue = ({ intent, events, before, after, places }: Accepted): void => {
  const free = places - before.head.places.length - heldIn(before.head);
  const seated = events.some(({ type }) => type === 'enrolled');
  if (!seated && after.head.places.length > before.head.places.length)
    assert.ok(free > 0, 'a place was given back that is not free');
  for (const event of events) {
    if (event.type === 'discharged')
      assert.deepEqual(
        [event.data.placesUsed, event.data.placesTotal, event.data.waiting],
        // »Næste på ventelisten får tilbud om pladsen« is said exactly where somebody does.
        [after.head.places.length, places, events.some(({ type }) => type === 'offered')],
      );
    if (event.type !== 'enrolled' && event.type !== 'waitlisted') continue;
    const isFirst = after.cases.get(event.case)?.first === true;
    if (intent.type === 'answer-offer') {
      assert.equal(
        before.cases.get(event.case)?.status,
        'offered',
        'nobody enters by an offer they do not have',
      );
      assert.ok(event.type === 'enrolled');
      assert.equal(event.data.placesUsed, after.head.places.length);
      continue;
    }
    const ahead = before.head.queue.filter(
      ({ first, offer, passed }) => offer === undefined && !passed && (!isFirst || first === true),
    );
    const goesIn = free > ahead.length;
    if (event.type === 'enrolled') {
      assert.ok(goesIn, 'a place was taken that was not free');
      assert.equal(event.data.placesUsed, after.head.places.length);
      continue;
    }
    assert.ok(!goesIn, 'somebody waits for a place that is free');
    // Whoever is offered a place may have stood elsewhere before.
    if (events.some(({ type }) => type === 'offered')) continue;
    const place = after.head.queue.findIndex((entry) => entry.case === event.case);
    assert.equal(event.data.position, place + 1);
  }
};

const gapFree = (numbers: readonly number[]): boolean =>
  numbers.toSorted((a, b) => a - b).every((number, index) => number === index + 1);

/** What happened in a case and was not taken back. */
const standingEvents = (log: readonly PastEntry[]): readonly CaseEvent[] => {
  const undone = new Set(
    log.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'undone' ? [event.data.entry] : [])),
    ),
  );
  return log.filter(({ deed }) => !undone.has(deed.seq)).flatMap(({ events }) => events);
};

/** The notices whose news stands: an enrolment or a discharge that no later event took back. */
const toldIn = (log: readonly CaseEvent[]): ReadonlySet<number> => {
  const told = new Set<number>();
  for (const event of log) {
    if (event.type === 'enrolled' || event.type === 'discharged') told.add(event.data.notice);
    // A discharge that was wrong is not told any more, whether there is a place for the citizen or not yet.
    if (event.type === 'reopened' || event.type === 'returned-to-line') told.delete(event.data.notice);
    if (event.type === 'withdrawn' && event.data.notice !== undefined) told.delete(event.data.notice);
  }
  return told;
};

const hadACourse = (status: Status, ending: unknown): boolean =>
  IN_A_COURSE.has(status) ||
  status === 'discharged' ||
  ((status === 'complained' || status === 'erased') && ending !== undefined);

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
    const log = standingEvents(after.log.get(notice.case) ?? []);
    const has = (type: string): boolean => log.some((event) => event.type === type);
    // Who was wrongly discharged and came back another way has had two places, and each notice told of one.
    const holds = has('returned-to-line')
      ? toldIn(log).has(number)
      : kind === 'enrolment'
        ? hadACourse(status, ending) && course?.notice === number
        : ending?.notice === number;
    assert.equal(withdrawn === undefined, holds, `notice ${number} says what is not so`);
    if (withdrawn || has('returned-to-line')) continue;
    if (notice.kind === 'discharge') assert.equal(notice.date, ending?.date);
    else assert.equal(notice.start, course?.start);
    // The gate, an extension and pauses move the end, and are told to those who work with the course.
    if (notice.kind === 'enrolment' && !has('phase-agreed') && !has('resumed'))
      assert.equal(notice.mainUntil, course?.mainUntil);
  }
};

/** The order of the queue as one text: first in line, passed last, application, then who got the yes first. */
const orderOf = ({ first, passed, applicationDate, seq }: QueueEntry): string =>
  `${passed ? 2 : first ? 0 : 1} ${applicationDate} ${String(seq).padStart(6, '0')}`;

export const headFits = ({ events, after: { head, cases }, places }: Accepted): void => {
  const all = [...cases.values()];
  const inStatus = (...wanted: readonly Status[]): readonly string[] =>
    all
      .filter(({ status }) => wanted.includes(status))
      .map(({ number }) => number)
      .toSorted();
  assert.ok(
    head.places.length + heldIn(head) <= places,
    `${head.places.length} enrolled for ${places} places`,
  );
  assert.deepEqual(head.places.map((taken) => taken.case).toSorted(), inStatus(...IN_A_COURSE));
  assert.deepEqual(head.queue.map((entry) => entry.case).toSorted(), inStatus('waitlisted', 'offered'));
  for (const { case: number, from, until } of head.places) {
    const course = cases.get(number)?.course;
    assert.deepEqual([from, until], [course?.start, course?.mainUntil]);
  }
  for (const { case: number, applicationDate, first, offer, passed } of head.queue) {
    const waiting = cases.get(number);
    assert.deepEqual([applicationDate, first], [waiting?.applicationDate, waiting?.first]);
    assert.deepEqual([offer, passed], [waiting?.offer?.until, waiting?.passed], 'an offer without an offer');
    assert.equal(offer !== undefined, waiting?.status === 'offered');
  }
  for (const { number, offer, status } of all)
    assert.equal(offer !== undefined, status === 'offered', `${number} is offered a place and is not`);
  const orders = head.queue.map(orderOf);
  assert.deepEqual(orders, orders.toSorted(), 'the queue is out of order');
  assert.equal(new Set(head.queue.map(({ seq }) => seq)).size, head.queue.length, 'a tie without an order');
  // programme §2, Places: a freed place is offered to the first in line at once.
  if (events.length === 0 || head.places.length + heldIn(head) >= places) return;
  for (const { case: number, offer, passed } of head.queue)
    assert.ok(
      offer !== undefined || passed || cases.get(number)?.consent.withdrawn !== undefined,
      'a place rests beside somebody who waits for it',
    );
};
