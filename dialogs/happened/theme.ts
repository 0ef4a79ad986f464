import type { AnyLoggedEvent } from '../../domain/events.ts';
import { isCitizenEvent } from '../../domain/citizen-events.ts';
import { isCourseEvent } from '../../domain/course-events.ts';
import { isDecisionEvent } from '../../domain/decision-events.ts';
import { isEndingEvent } from '../../domain/ending-events.ts';
import { isErasureEvent } from '../../domain/erasure/events.ts';
import { isLoanEvent } from '../../domain/loan/events.ts';
import { isNoticeEvent } from '../../domain/notice-events.ts';
import { isPeopleEvent } from '../../domain/people/events.ts';
import { isPlaceEvent } from '../../domain/place-events.ts';
import { isRefusalEvent } from '../../domain/refusal-events.ts';
import { isRuleEvent } from '../../domain/rules/events.ts';
import { isStaffingEvent } from '../../domain/staffing-events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { CORRECTABLE_LABELS } from '../correct/labels.ts';
import { citizenTheme } from './citizen.ts';
import { courseTheme } from './course-theme.ts';
import { decidingTheme } from './deciding.ts';
import { endingTheme } from './ending.ts';
import { erasureTheme } from './erasure.ts';
import { loanTheme } from './loan-theme.ts';
import { noticeTheme } from './notice.ts';
import { peopleTheme } from './people.ts';
import { placesTheme } from './places.ts';
import { refusalTheme } from './refusals.ts';
import { ruleTheme } from './rules.ts';
import { staffingTheme } from './staffing.ts';

/** One event in a few words; what it says is what everybody on the case may know. */
export const happenedTheme = (event: AnyLoggedEvent): Text => {
  if (isLoanEvent(event)) return loanTheme(event);
  if (isDecisionEvent(event)) return decidingTheme(event);
  if (isRefusalEvent(event)) return refusalTheme(event);
  if (isPlaceEvent(event)) return placesTheme(event);
  if (isCourseEvent(event)) return courseTheme(event);
  if (isEndingEvent(event)) return endingTheme(event);
  if (isStaffingEvent(event)) return staffingTheme(event);
  if (isErasureEvent(event)) return erasureTheme(event);
  if (isCitizenEvent(event)) return citizenTheme(event);
  if (isNoticeEvent(event)) return noticeTheme(event);
  if (isRuleEvent(event)) return ruleTheme(event);
  if (isPeopleEvent(event)) return peopleTheme(event);
  switch (event.type) {
    case 'referred':
      return event.data.sharedWithProvider
        ? text('Visitation sendt til Næstved', 'Referral sent to the provider')
        : text('Visitation lavet, ikke delt med Næstved', 'Referral made, not shared with the provider');
    case 'corrected':
      return text(
        `Rettet: ${CORRECTABLE_LABELS[event.data.field].da}`,
        `Corrected: ${CORRECTABLE_LABELS[event.data.field].en}`,
      );
    case 'undone':
      return text('Fortrudt', 'Undone');
    case 'channel-bound':
      return text('Kanalen er valgt', 'The channel was chosen');
    case 'experience-shared':
      return courseTheme(event);
  }
};
