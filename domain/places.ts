import type { Day } from './day.ts';
import { addDays } from './day.ts';
import type { Head, QueueEntry, TakenPlace } from './head.ts';
import type { Rules } from './programme.ts';
import { byText } from './order.ts';

/** Use of the places as anybody may see it: no case numbers. */
export interface PlacesView {
  readonly total: number;
  readonly used: number;
  /** They count in all: those of courses that have ended are used up, and in use by nobody. */
  readonly inAll?: true;
  readonly free: number;
  readonly queued: number;
  /** Of those not in use: held for somebody who has been offered it. */
  readonly held: number;
  /** The day one more is free: after the first place in use ends. Absent while none is, or no day is known that is to come, or places count in all. */
  readonly nextFree?: Day;
}

/** What counts against the bought places: those in use now, or all that were ever given. */
const countOf = (head: Head, { placeRule }: Rules): number =>
  placeRule === 'in-all' ? head.placesGiven : head.places.length;

/** Places that are offered to somebody who waits. */
const heldIn = ({ queue }: Head): number => queue.filter(({ offer }) => offer !== undefined).length;

/**
 * How many places can be given or offered now; one that is offered to somebody is held for them (programme §2,
 * Places).
 */
export const freePlaces = (head: Head, rules: Rules): number =>
  Math.max(0, rules.places - countOf(head, rules) - heldIn(head));

/**
 * The places of a programme as they are used (note: up to 2; programme §2, Places). Never free below 0, also where
 * fewer are bought now than are in use.
 */
export const placesOf = (head: Head, rules: Rules, today: Day): PlacesView => {
  const used = countOf(head, rules);
  const held = heldIn(head);
  const free = Math.max(0, rules.places - used - held);
  // A course that should be over and is not gives its place up on a day that nobody knows.
  const ends =
    rules.placeRule === 'in-all'
      ? []
      : head.places
          .map(({ until }) => until)
          .filter((until) => until >= today)
          .toSorted();
  const end = ends[Math.max(0, used + held - rules.places)];
  return {
    total: rules.places,
    used,
    ...(rules.placeRule === 'in-all' && { inAll: true as const }),
    free,
    queued: head.queue.length,
    held,
    ...(end !== undefined && { nextFree: addDays(end, 1) }),
  };
};

/** A yes takes a free place unless somebody is already waiting for it; who is `first` waits only for others who are. */
export const hasPlaceFor = (head: Head, rules: Rules, first = false): boolean => {
  const waiting = head.queue.filter(({ offer, passed }) => offer === undefined && passed !== true);
  const ahead = first ? waiting.filter((entry) => entry.first === true) : waiting;
  return ahead.length < freePlaces(head, rules);
};

/** After an upheld complaint before everybody, after an offer that ran out behind everybody. */
const rankOf = ({ first, passed }: QueueEntry): number => (passed ? 2 : first ? 0 : 1);

const before = (a: QueueEntry, b: QueueEntry): number =>
  rankOf(a) - rankOf(b) || byText(a.applicationDate, b.applicationDate) || a.seq - b.seq;

/** The queue with a new entry: ordered by application date, not by how fast the yes came (programme §2, Places). */
export const enqueue = (queue: readonly QueueEntry[], entry: QueueEntry): readonly QueueEntry[] =>
  [...queue, entry].toSorted(before);

/** A place given to a case for its course. */
export const givePlace = (head: Head, place: TakenPlace): Head => ({
  ...head,
  places: [...head.places, place],
  placesGiven: head.placesGiven + 1,
});

/** A place whose course has other days. */
export const movePlace = (head: Head, number: string, from: Day, until: Day): Head => ({
  ...head,
  places: head.places.map((place) => (place.case === number ? { ...place, from, until } : place)),
});

/** The queue without a case. */
export const leaveQueue = (queue: readonly QueueEntry[], number: string): readonly QueueEntry[] =>
  queue.filter((entry) => entry.case !== number);

/** The places in use without a case's. */
export const leavePlace = (places: readonly TakenPlace[], number: string): readonly TakenPlace[] =>
  places.filter((place) => place.case !== number);

/** Whether a place that was given up can be taken back: nobody has it, and it is offered to nobody. */
export const canReturn = (head: Head, rules: Rules): boolean =>
  rules.placeRule === 'in-all'
    ? head.places.length + heldIn(head) < rules.places
    : freePlaces(head, rules) > 0;

/** 1 for the first in line; 0 for a case that does not wait. */
export const positionIn = (queue: readonly QueueEntry[], number: string): number =>
  queue.findIndex((entry) => entry.case === number) + 1;

/** The queue with an entry changed where it stands, or moved to where it belongs now. */
export const changeInQueue = (
  queue: readonly QueueEntry[],
  number: string,
  change: (entry: QueueEntry) => QueueEntry,
): readonly QueueEntry[] => {
  const entry = queue.find((one) => one.case === number);
  return entry ? enqueue(leaveQueue(queue, number), change(entry)) : queue;
};

/** Nothing is held for the entry any more. */
export const withoutOffer = (entry: QueueEntry): QueueEntry => {
  const { offer: _, ...rest } = entry;
  return rest;
};
