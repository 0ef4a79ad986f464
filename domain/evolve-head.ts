import type { Case } from './case.ts';
import { yearOf } from './day.ts';
import type { CaseEvent } from './events.ts';
import { isLoanEvent } from './loan/events.ts';
import type { Deed } from './deed.ts';
import type { Head } from './head.ts';
import { nextInYear } from './head.ts';
import { IN_COURSE } from './status.ts';
import {
  changeInQueue,
  enqueue,
  givePlace,
  leavePlace,
  leaveQueue,
  movePlace,
  withoutOffer,
} from './places.ts';

/** Who was in a course before has the same place again. */
const placesAfterUndo = (
  places: Head['places'],
  { number, status, course }: Omit<Case, 'personal'>,
): Head['places'] => {
  const others = leavePlace(places, number);
  const seated = course !== undefined && IN_COURSE.has(status);
  return seated ? [...others, { case: number, from: course.start, until: course.mainUntil }] : others;
};

/**
 * How the count of all places changes: taking back an enrolment makes it as if the place had never been given, taking
 * back a change of mind before the start gives it again. An undone or reopened discharge leaves the count alone.
 */
const givenByUndo = (
  head: Head,
  { number, course, status }: Omit<Case, 'personal'>,
  notice: number | undefined,
): number => {
  if (notice === undefined) return 0;
  const seated = head.places.some((place) => place.case === number);
  if (seated) return IN_COURSE.has(status) || status === 'discharged' || status === 'complained' ? 0 : -1;
  return IN_COURSE.has(status) && course?.notice === notice ? 1 : 0;
};

/** The numbers, places and queue after an event; `seq` and `hash` belong to the log and are set where it is written. */
export const evolveHead = (head: Head, event: CaseEvent, deed: Deed): Head => {
  // Numbers of loans run within their case.
  if (isLoanEvent(event)) return head;
  switch (event.type) {
    case 'referred':
      return { ...head, caseNumbers: nextInYear(head, yearOf(event.data.madeOn)) };
    case 'waitlisted': {
      const { applicationDate, first } = event.data;
      const entry = { case: event.case, applicationDate, seq: deed.seq, ...(first && { first }) };
      return { ...head, queue: enqueue(head.queue, entry) };
    }
    case 'enrolled': {
      const { start, mainUntil, goesOn } = event.data;
      const taken = { case: event.case, from: goesOn?.start ?? start, until: mainUntil };
      const queue = leaveQueue(head.queue, event.case);
      return { ...givePlace(head, taken), queue, lastNotice: event.data.notice };
    }
    case 'withdrawn':
      return {
        ...head,
        queue: leaveQueue(head.queue, event.case),
        places: leavePlace(head.places, event.case),
        placesGiven: head.placesGiven - (event.data.notice === undefined ? 0 : 1),
      };
    case 'discharged':
      return { ...head, places: leavePlace(head.places, event.case), lastNotice: event.data.notice };
    case 'offered': {
      const { until } = event.data;
      const queue = changeInQueue(head.queue, event.case, (entry) => {
        const { passed: _, ...rest } = entry;
        return { ...rest, offer: until };
      });
      return { ...head, queue };
    }
    case 'offer-extended': {
      const { until } = event.data;
      return {
        ...head,
        queue: changeInQueue(head.queue, event.case, (entry) => ({ ...entry, offer: until })),
      };
    }
    case 'offer-declined':
      return { ...head, queue: leaveQueue(head.queue, event.case) };
    case 'offer-expired': {
      const queue = changeInQueue(head.queue, event.case, (entry) => ({
        ...withoutOffer(entry),
        passed: true,
      }));
      return { ...head, queue };
    }
    case 'returned-to-line': {
      const { applicationDate } = event.data;
      const entry = { case: event.case, applicationDate, seq: deed.seq, first: true } as const;
      return { ...head, queue: enqueue(head.queue, entry) };
    }
    case 'resumed':
    case 'phase-agreed': {
      const { course } = event.data;
      return course ? movePlace(head, event.case, course.start, course.mainUntil) : head;
    }
    case 'reopened':
      return { ...head, places: [...head.places, event.data.place] };
    case 'corrected': {
      const { applicationDate, course } = event.data;
      if (course) return movePlace(head, event.case, course.start, course.mainUntil);
      const waiting = head.queue.find((entry) => entry.case === event.case);
      if (applicationDate === undefined || !waiting) return head;
      return { ...head, queue: enqueue(leaveQueue(head.queue, event.case), { ...waiting, applicationDate }) };
    }
    case 'undone': {
      const { queue, restored } = event.data;
      const left = leaveQueue(head.queue, event.case);
      return {
        ...head,
        places: placesAfterUndo(head.places, restored),
        placesGiven: head.placesGiven + givenByUndo(head, restored, event.data.notice),
        queue: queue ? enqueue(left, queue) : left,
      };
    }
    case 'coach-taken':
    case 'activity-logged':
    case 'activity-corrected':
    case 'planned-dropped':
    case 'status-recorded':
    case 'note-added':
    case 'phase-proposed':
    case 'phase-declined':
    case 'paused':
    case 'support-changed':
    case 'citizen-moved':
    case 'move-settled':
    case 'consent-withdrawn':
    case 'consent-renewed':
    case 'access-asked':
    case 'access-given':
    case 'remark-added':
    case 'followed-up':
    case 'assessed':
    case 'question-asked':
    case 'question-answered':
    case 'invited':
    case 'disagreed':
    case 'joint-proposed':
    case 'joint-agreed':
    case 'joint-declined':
    case 'still-disagreed':
    case 'finally-decided':
    case 'refusal-begun':
    case 'refusal-drafted':
    case 'heard':
    case 'refusal-sent':
    case 'complained':
    case 'complaint-judged':
    case 'discharge-begun':
    case 'discharge-dropped':
    case 'handed-over':
    case 'recused':
    case 'reinstated':
    case 'deadline-extended':
    case 'erasure-proposed':
    case 'erasure-declined':
    case 'erased':
    case 'notice-acknowledged':
    case 'notice-questioned':
    case 'notice-answered':
      return head;
  }
};
