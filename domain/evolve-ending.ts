import type { Case } from './case.ts';
import type { Deed } from './deed.ts';
import type { EndingFacts } from './ending-events.ts';
import { inCourse, withoutEnding } from './evolve-course.ts';
import { movedTo, withoutErasure } from './evolve-status.ts';
import { withoutLapses } from './loan/evolve.ts';

/** What becomes of a case whose course ends, goes on after all, or never begins. */
export const evolveEnding = (subject: Case, event: EndingFacts, deed: Deed): Case => {
  const moved = (status: Case['status']): Case => movedTo(subject, status, deed);
  switch (event.type) {
    case 'withdrawn': {
      const { offer: _, ...rest } = moved('withdrawn');
      return rest;
    }
    case 'discharge-begun':
      return { ...moved('ending'), ending: event.data };
    case 'discharge-dropped':
      return inCourse(withoutEnding(subject), deed);
    case 'reopened':
      return inCourse(withoutErasure(withoutLapses(withoutEnding(subject), deed)), deed);
    case 'discharged': {
      const { date, phase, early, notice, sent } = event.data;
      const ending = { date, phase, early, notice, ...(sent !== undefined && { sent }) };
      const { proposal: _, planned: __, moved: ___, ...rest } = moved('discharged');
      return { ...rest, ending };
    }
  }
};
