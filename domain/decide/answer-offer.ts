import type { Case } from '../case.ts';
import { openPause, resumedOn } from '../course.ts';
import { addDays, later } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { freePlaces, leaveQueue } from '../places.ts';
import { rulesAt } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import { enrolment, startProblem } from './seat.ts';
import type { CommandOf, State } from './state.ts';

type Answer = CommandOf<'answer-offer'>;

/** A course that a wrong discharge had ended goes on; every other begins. */
const accepted = (
  subject: Case,
  command: Answer & { readonly intent: { readonly answer: 'accept' } },
  state: State,
): Decided<CaseEvent> => {
  const { startDate } = command.intent;
  const { number, course, consent } = subject;
  if (consent.withdrawn !== undefined) return refuse({ code: 'consent-withdrawn', case: number });
  const problem = startProblem(subject, startDate, command.today);
  if (problem) return refuse(problem);
  const rules = rulesAt(state.programme, command.today);
  // Fewer places may have been bought since one was held.
  const held = { ...state.head, queue: leaveQueue(state.head.queue, number) };
  if (freePlaces(held, rules) === 0) return refuse({ code: 'place-gone', case: number });
  const since = course && openPause(course)?.from;
  const start = later(startDate, since ?? startDate);
  const data = enrolment(subject, start, state, rules, command.today, course && resumedOn(course, start));
  return happened({ type: 'enrolled', case: number, data });
};

const extended = (
  { number, offer }: Case,
  { today }: Answer,
  { programme }: State,
  reason: string,
): Decided<CaseEvent> => {
  if (offer?.extended) return refuse({ code: 'offer-extended-already', case: number });
  if (reason.trim() === '') return refuse({ code: 'extension-needs-reason' });
  const until = addDays(later(offer?.until ?? today, today), rulesAt(programme, today).offerExtensionDays);
  return happened({
    type: 'offer-extended',
    case: number,
    data: { until },
    personal: { offerReason: reason },
  });
};

/**
 * What the citizen says to a place that is held for them. Silence is not a no: only a person lets an offer go on, and
 * only after its last day (programme §2, Places).
 */
export const answerOffer = (command: Answer, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'answer-offer', 'answer-offer');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { number, offer } = subject;
  const { intent, today } = command;
  if (intent.answer === 'accept') return accepted(subject, { ...command, intent }, state);
  const personal = intent.reason === undefined ? {} : { personal: { offerReason: intent.reason } };
  switch (intent.answer) {
    case 'extend':
      return extended(subject, command, state, intent.reason ?? '');
    case 'decline':
      return happened({ type: 'offer-declined', case: number, data: {}, ...personal });
    case 'expired': {
      const until = offer?.until ?? today;
      return until >= today
        ? refuse({ code: 'offer-still-open', case: number, until })
        : happened({ type: 'offer-expired', case: number, data: { until }, ...personal });
    }
  }
};
