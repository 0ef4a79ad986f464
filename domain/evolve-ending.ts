import type { Case } from './case.ts';
import type { Deed } from './deed.ts';
import type { EndingFacts } from './ending-events.ts';
import { inCourse } from './evolve-course.ts';
import { movedTo, withoutErasure } from './evolve-status.ts';
import { withoutLapses } from './loan/evolve.ts';

/** Nothing of a discharge that did not come about is taken for a part of a later one. */
export const withoutEnding = (subject: Case): Case => {
  const { ending: _, hearing: __, refusedOn: ___, followUps: ____, personal, ...rest } = subject;
  const {
    dischargeReason: _reason,
    outcome: _outcome,
    dischargeNote: _note,
    cvr,
    followUpOutcome: _later,
    followUpOutcomes: _each,
    followUpNote: _said,
    ...kept
  } = personal;
  // What money was paid out on stays.
  const lent = subject.loans !== undefined && cvr !== undefined;
  return { ...rest, personal: { ...kept, ...(lent && { cvr }) } };
};

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
