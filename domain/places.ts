import type { Day } from './day.ts';
import { addDays } from './day.ts';
import type { Head, QueueEntry } from './head.ts';
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

export const placesOf = (head: Head, rules: Rules): PlacesView => {
  const used = head.places.length;
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

/** A yes takes a free place unless somebody is already waiting for it. */
export const hasPlaceFor = (head: Head, rules: Rules): boolean =>
  head.queue.length < Math.max(0, rules.places - head.places.length);

const before = (a: QueueEntry, b: QueueEntry): number =>
  a.applicationDate === b.applicationDate ? a.seq - b.seq : a.applicationDate < b.applicationDate ? -1 : 1;

/** The queue with a new entry: ordered by application date, not by how fast the yes came (programme §2, Places). */
export const enqueue = (queue: readonly QueueEntry[], entry: QueueEntry): readonly QueueEntry[] =>
  [...queue, entry].toSorted(before);

/** 1 for the first in line; 0 for a case that does not wait. */
export const positionIn = (queue: readonly QueueEntry[], number: string): number =>
  queue.findIndex((entry) => entry.case === number) + 1;
