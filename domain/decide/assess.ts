import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { Day } from '../day.ts';
import { addDays, addMonths, lastDayOf } from '../day.ts';
import type { CaseEvent, EnrolmentFacts } from '../events.ts';
import { mayNow } from '../lifecycle.ts';
import { personKey } from '../member.ts';
import { enqueue, hasPlaceFor, placesOf, positionIn } from '../places.ts';
import type { Rules } from '../programme.ts';
import { rulesAt } from '../programme.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { holds, may } from '../rights.ts';
import type { IntentOf, State } from './state.ts';

const isYes = (subject: Case): boolean => subject.recommendation !== 'not-suitable';

/** A course can begin from the application on, and not further ahead than a year. */
export const startRange = (applicationDate: Day, today: Day): { earliest: Day; latest: Day } => ({
  earliest: applicationDate,
  latest: addMonths(today, 12),
});

const enrolment = (subject: Case, start: Day, state: State, rules: Rules): EnrolmentFacts => {
  const qualifyingUntil = lastDayOf(start, rules.qualifyingMonths);
  const mainUntil = lastDayOf(addDays(qualifyingUntil, 1), rules.mainMonths);
  const course = { start, qualifyingUntil, mainUntil };
  const taken = { case: subject.number, from: start, until: course.mainUntil };
  const after = placesOf({ ...state.head, places: [...state.head.places, taken] }, rules);
  return {
    ...course,
    notice: state.head.lastNotice + 1,
    placesUsed: after.used,
    placesTotal: after.total,
    ...(after.nextFree !== undefined && { nextFree: after.nextFree }),
  };
};

/** A yes of both keys takes a free place or joins the queue by application date (note: "op til 2 pladser"). */
const place = (subject: Case, start: Day, command: Command, state: State): CaseEvent => {
  const rules = rulesAt(state.programme, command.today);
  const { head } = state;
  if (hasPlaceFor(head, rules)) {
    return { type: 'enrolled', case: subject.number, data: enrolment(subject, start, state, rules) };
  }
  const { applicationDate } = subject;
  const queue = enqueue(head.queue, { case: subject.number, applicationDate, seq: head.seq + 1 });
  const position = positionIn(queue, subject.number);
  return { type: 'waitlisted', case: subject.number, data: { applicationDate, position } };
};

/**
 * The provider's half of the visitation: yes, no, or a question back. Two keys, never the same person. Both yes: a
 * place or the queue. Both no: a refusal begins at the deciding authority. Otherwise the parties meet.
 */
export const assess = (
  command: Command,
  intent: IntentOf<'approve' | 'reject' | 'ask'>,
  state: State,
): Decided<CaseEvent> => {
  const { actor, today } = command;
  const { subject, programme } = state;
  if (!subject) return refuse({ code: 'no-such-case', case: intent.case });
  if (!may(actor, 'assess', programme, today, subject))
    return refuse({ code: 'not-allowed', action: 'assess' });
  if (subject.caseworker === personKey(actor)) return refuse({ code: 'both-keys', case: subject.number });
  if (!mayNow(subject.status, 'assess')) {
    return refuse({ code: 'not-now', case: subject.number, status: subject.status, since: subject.since });
  }
  const number = subject.number;
  if (intent.type === 'ask') {
    return happened({
      type: 'question-asked',
      case: number,
      data: {},
      personal: { question: intent.question },
    });
  }
  if (intent.type === 'reject') {
    const { considerations, facts } = intent;
    return happened<CaseEvent>(
      { type: 'assessed', case: number, data: { decision: 'reject' }, personal: { considerations, facts } },
      { type: isYes(subject) ? 'disagreed' : 'refusal-begun', case: number, data: {} },
    );
  }
  const range = startRange(subject.applicationDate, today);
  if (intent.startDate < range.earliest || intent.startDate > range.latest) {
    return refuse({ code: 'start-out-of-range', ...range });
  }
  const { coach } = state;
  if (intent.coach !== undefined && !(coach && holds(coach, 'coach', 'provider', programme, today)))
    return refuse({ code: 'unknown-coach' });
  const assessed: CaseEvent = {
    type: 'assessed',
    case: number,
    data: {
      decision: 'approve',
      wantedStart: intent.startDate,
      ...(intent.coach !== undefined && { coach: intent.coach }),
    },
  };
  return isYes(subject)
    ? happened<CaseEvent>(assessed, place(subject, intent.startDate, command, state))
    : happened<CaseEvent>(assessed, { type: 'disagreed', case: number, data: {} });
};
