import type { Day, Instant } from './day.ts';
import type { CaseEvent } from './events.ts';
import type { PersonKey } from './member.ts';

/** What the Erhvervschef's channel is told (note: "løbende orienteres om ind- og udskrivning"). Nothing personal. */
export interface Notice {
  readonly number: number;
  readonly kind: 'enrolment';
  readonly case: string;
  readonly at: Instant;
  readonly start: Day;
  readonly qualifyingUntil: Day;
  readonly mainUntil: Day;
  readonly placesUsed: number;
  readonly placesTotal: number;
  readonly nextFree?: Day;
  readonly seen?: { readonly by: PersonKey; readonly at: Instant };
}

/** The notice an event causes, if it causes one. */
export const noticeOf = (event: CaseEvent, at: Instant): Notice | undefined => {
  if (event.type !== 'enrolled') return undefined;
  const { notice, ...facts } = event.data;
  return { number: notice, kind: 'enrolment', case: event.case, at, ...facts };
};
