import type { AnyLoggedEvent } from '../domain/events.ts';
import { isLoanEvent } from '../domain/events.ts';
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
  switch (event.type) {
    case 'enrolled':
    case 'waitlisted':
      return aboutPlaces(event);
    case 'erasure-proposed':
    case 'erasure-declined':
    case 'erased':
      return aboutErasure(event);
    case 'question-asked':
    case 'question-answered':
    case 'invited':
    case 'disagreed':
    case 'joint-proposed':
    case 'joint-agreed':
    case 'joint-declined':
    case 'still-disagreed':
    case 'refusal-begun':
    case 'deadline-extended':
      return aboutDeciding(event);
    case 'refusal-drafted':
    case 'heard':
    case 'refusal-sent':
    case 'complained':
    case 'complaint-judged':
      return aboutRefusals(event);
    case 'discharge-begun':
    case 'discharge-dropped':
    case 'discharged':
    case 'reopened':
    case 'withdrawn':
      return aboutEnding(event);
    case 'corrected':
      return aboutCorrection(event);
    case 'recused':
    case 'reinstated':
      return aboutStaffing(event);
    case 'offered':
    case 'offer-extended':
    case 'offer-declined':
    case 'offer-expired':
    case 'returned-to-line':
    case 'coach-taken':
    case 'activity-logged':
    case 'activity-corrected':
    case 'planned-dropped':
    case 'status-recorded':
    case 'note-added':
    case 'phase-proposed':
    case 'phase-agreed':
    case 'phase-declined':
    case 'paused':
    case 'resumed':
    case 'support-changed':
    case 'citizen-moved':
    case 'move-settled':
    case 'consent-withdrawn':
    case 'consent-renewed':
    case 'followed-up':
    case 'experience-shared':
      return aboutCourse(event);
    case 'access-asked':
    case 'access-given':
    case 'remark-added':
      return aboutCitizen(event);
    case 'notice-questioned':
    case 'notice-answered':
      return aboutNotice(event);
    case 'rule-proposed':
    case 'rule-confirmed':
    case 'rule-declined':
      return aboutRule(event);
    case 'handed-over':
    case 'undone':
    case 'finally-decided':
    case 'assessed':
    case 'referred':
    case 'notice-acknowledged':
    case 'channel-bound':
    case 'member-added':
    case 'roles-changed':
    case 'member-left':
    case 'admin-proposed':
    case 'admin-confirmed':
    case 'admin-declined':
    case 'absence-set':
    case 'absence-ended':
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
