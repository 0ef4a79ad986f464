import type { Case } from './case.ts';
import { openPause } from './course.ts';
import { addDays, later } from './day.ts';
import type { Deed } from './deed.ts';
import { inCourse } from './evolve-course.ts';
import { withoutEnding } from './evolve-ending.ts';
import { inStatus, movedTo } from './evolve-status.ts';
import { withoutLapses } from './loan/evolve.ts';
import type { PlaceFacts } from './place-events.ts';

const withoutOffer = (subject: Case): Case => {
  const { offer: _, ...rest } = subject;
  return rest;
};

const withoutPass = (subject: Case): Case => {
  const { passed: _, ...rest } = subject;
  return rest;
};

const enrolled = (subject: Case, { data }: PlaceFacts & { type: 'enrolled' }, deed: Deed): Case => {
  const { notice, start, qualifyingUntil, mainUntil, goesOn } = data;
  const course = goesOn ? { ...goesOn, notice, again: start } : { notice, start, qualifyingUntil, mainUntil };
  return inCourse({ ...withoutOffer(subject), course }, deed);
};

/** The days between the wrong discharge and the place that comes count as a pause. */
const returned = (subject: Case, deed: Deed): Case => {
  const { course, ending } = subject;
  const open = withoutLapses(withoutEnding(inStatus(subject, 'waitlisted', deed)), deed);
  const back = { ...open, first: true as const };
  if (!course || !ending) return back;
  const { pauses = [] } = course;
  if (openPause(course)) return back;
  // No day counts twice, where the discharge was dated before a pause that had been over by then.
  const from = pauses.reduce((day, { to = day }) => later(day, to), addDays(ending.date, 1));
  return { ...back, course: { ...course, pauses: [...pauses, { from }] } };
};

/** A case after it got a place, waits for one, or was offered one. */
export const evolvePlaces = (subject: Case, event: PlaceFacts, deed: Deed): Case => {
  switch (event.type) {
    case 'waitlisted':
      return movedTo(subject, 'waitlisted', deed);
    case 'enrolled':
      return enrolled(subject, event, deed);
    case 'offered':
      return { ...withoutPass(inStatus(subject, 'offered', deed)), offer: event.data };
    case 'offer-extended': {
      const from = subject.offer?.from ?? event.data.until;
      return { ...subject, offer: { from, until: event.data.until, extended: true } };
    }
    case 'offer-declined':
      return inStatus(withoutOffer(subject), 'withdrawn', deed);
    case 'offer-expired':
      return { ...inStatus(withoutOffer(subject), 'waitlisted', deed), passed: true };
    case 'returned-to-line':
      return returned(subject, deed);
  }
};
