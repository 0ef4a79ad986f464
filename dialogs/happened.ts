import type { AnyLoggedEvent } from '../domain/events.ts';
import { isCitizenEvent } from '../domain/citizen-events.ts';
import { isCourseEvent } from '../domain/course-events.ts';
import { isDecisionEvent } from '../domain/decision-events.ts';
import { isEndingEvent } from '../domain/ending-events.ts';
import { isErasureEvent } from '../domain/erasure/events.ts';
import { isLoanEvent } from '../domain/loan/events.ts';
import { isNoticeEvent } from '../domain/notice-events.ts';
import { isPeopleEvent } from '../domain/people/events.ts';
import { isPlaceEvent } from '../domain/place-events.ts';
import { isRefusalEvent } from '../domain/refusal-events.ts';
import { isRuleEvent } from '../domain/rules/events.ts';
import { isStaffingEvent } from '../domain/staffing-events.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { aboutCitizen } from './happened/citizen.ts';
import { aboutCourse } from './happened/course.ts';
import { aboutNotice } from './happened/notice.ts';
import { aboutRule } from './happened/rules.ts';
import { aboutLoan } from './happened/loan.ts';
import { aboutDeciding } from './happened/deciding.ts';
import { aboutEnding } from './happened/ending.ts';
import { aboutCorrection } from './happened/correction.ts';
import { aboutStaffing } from './happened/staffing.ts';
import { aboutErasure } from './happened/erasure.ts';
import { aboutPlaces, ownOffer } from './happened/places.ts';
import { aboutRefusals } from './happened/refusals.ts';

/** What an event means, said to who caused it: what is so now and what comes next. */
const sentencesOf = (event: AnyLoggedEvent): readonly Text[] => {
  if (isLoanEvent(event)) return aboutLoan(event);
  if (isDecisionEvent(event)) return aboutDeciding(event);
  if (isRefusalEvent(event)) return aboutRefusals(event);
  if (isPlaceEvent(event)) return aboutPlaces(event);
  if (isCourseEvent(event)) return aboutCourse(event);
  if (isEndingEvent(event)) return aboutEnding(event);
  if (isStaffingEvent(event)) return aboutStaffing(event);
  if (isErasureEvent(event)) return aboutErasure(event);
  if (isCitizenEvent(event)) return aboutCitizen(event);
  if (isNoticeEvent(event)) return aboutNotice(event);
  if (isRuleEvent(event)) return aboutRule(event);
  // Dialogs about members say it themselves (people/done.ts).
  if (isPeopleEvent(event)) return [];
  switch (event.type) {
    case 'corrected':
      return aboutCorrection(event);
    case 'experience-shared':
      return aboutCourse(event);
    case 'referred':
    case 'undone':
    case 'channel-bound':
      return [];
  }
};

const undoneLine = (number: string, gone: boolean): Text =>
  gone
    ? text(`Fortrudt. ${number} er trukket tilbage.`, `Undone. ${number} is withdrawn.`)
    : text(`Fortrudt. ${number} er, som den var før.`, `Undone. ${number} is as it was before.`);

/** What a card says once something is stored: where, and what it means. */
export const happenedLines = (events: readonly AnyLoggedEvent[]): readonly Text[] => {
  const [first] = events;
  const number = first && 'case' in first ? first.case : '';
  const said =
    first?.type === 'undone'
      ? undoneLine(number, first.data.restored.status === 'withdrawn')
      : text(`Gemt i ${number}.`, `Saved in ${number}.`);
  return [
    said,
    ...events.flatMap((event) =>
      event.type === 'offered' && event.case === number ? ownOffer(event.data.until) : sentencesOf(event),
    ),
  ];
};
