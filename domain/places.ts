import type { Day } from './day.ts';
import { addDays } from './day.ts';
import type { Head, QueueEntry, TakenPlace } from './head.ts';
import type { Rules } from './programme.ts';

/** Use of the places as anybody may see it: no case numbers. */
export interface PlacesView {
  readonly total: number;
  readonly used: number;
  readonly free: number;
  readonly queued: number;
  /** The day one more is free: after the first place in use ends. Absent while none is, or places count in all. */
  readonly nextFree?: Day;
}

/** What counts against the bought places: those in use now, or all that were ever given. */
const countOf = (head: Head, { placeRule }: Rules): number =>
  placeRule === 'in-all' ? head.placesGiven : head.places.length;

export const placesOf = (head: Head, rules: Rules): PlacesView => {
  const used = countOf(head, rules);
  const free = Math.max(0, rules.places - used);
  const ends = rules.placeRule === 'in-all' ? [] : head.places.map(({ until }) => until).toSorted();
  const end = ends[Math.max(0, used - rules.places)];
  return {
    total: rules.places,
    used,
    free,
    queued: head.queue.length,
    ...(end !== undefined && { nextFree: addDays(end, 1) }),
  };
};

/** A yes takes a free place unless somebody is already waiting for it; who is `first` waits only for others who are. */
export const hasPlaceFor = (head: Head, rules: Rules, first = false): boolean => {
  const ahead = first ? head.queue.filter((entry) => entry.first === true) : head.queue;
  return ahead.length < Math.max(0, rules.places - countOf(head, rules));
};

const before = (a: QueueEntry, b: QueueEntry): number =>
  a.first !== b.first
    ? a.first
      ? -1
      : 1
    : a.applicationDate === b.applicationDate
      ? a.seq - b.seq
      : a.applicationDate < b.applicationDate
        ? -1
        : 1;

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

/** Whether a place that was given up can be taken back: nobody has got it since, and nobody waits for it. */
export const canReturn = (head: Head, rules: Rules): boolean =>
  head.places.length < rules.places && head.queue.length === 0;

/** 1 for the first in line; 0 for a case that does not wait. */
export const positionIn = (queue: readonly QueueEntry[], number: string): number =>
  queue.findIndex((entry) => entry.case === number) + 1;
