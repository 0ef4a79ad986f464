import type { Case } from './case.ts';
import type { CaseEvent } from './events.ts';
import type { Head } from './head.ts';
import { nextInYear } from './head.ts';
import { enqueue } from './places.ts';
import type { Instant } from './day.ts';
import type { PersonKey } from './member.ts';
import { yearOf } from './day.ts';

/** Who did it and when, as the log entry has it. */
export interface Deed {
  readonly by: PersonKey;
  readonly at: Instant;
  readonly programme: string;
  readonly seq: number;
}

const referredCase = (event: CaseEvent & { type: 'referred' }, deed: Deed): Case => {
  const { consentDay, consentForm, ...data } = event.data;
  return {
    number: event.case,
    programme: deed.programme,
    status: 'with-provider',
    since: deed.at,
    consent: { day: consentDay, form: consentForm },
    ...data,
    personal: event.personal ?? {},
  };
};

/** The case after an event. Only `referred` makes one; everything else needs the case it happened to. */
export const evolveCase = (before: Case | undefined, event: CaseEvent, deed: Deed): Case => {
  if (event.type === 'referred') return referredCase(event, deed);
  if (!before) throw new Error(`Event ${event.type} needs a case that exists`);
  const subject: Case = { ...before, personal: { ...before.personal, ...event.personal } };
  const moved = (status: Case['status']): Case => ({ ...subject, status, since: deed.at });
  switch (event.type) {
    case 'assessed': {
      const { decision, ...rest } = event.data;
      return { ...subject, ...rest, assessment: { decision, by: deed.by, at: deed.at } };
    }
    case 'question-asked':
      return { ...moved('returned'), asker: deed.by };
    case 'question-answered':
      return moved('with-provider');
    case 'disagreed':
      return moved('joint');
    case 'refusal-begun':
      return moved('refusing');
    case 'waitlisted':
      return moved('waitlisted');
    case 'enrolled': {
      const { start, qualifyingUntil, mainUntil } = event.data;
      return { ...moved('enrolled'), course: { start, qualifyingUntil, mainUntil } };
    }
    case 'notice-acknowledged':
      return subject;
  }
};

/** The numbers, places and queue after an event; `seq` and `hash` belong to the log and are set where it is written. */
export const evolveHead = (head: Head, event: CaseEvent, deed: Deed): Head => {
  switch (event.type) {
    case 'referred':
      return { ...head, caseNumbers: nextInYear(head, yearOf(event.data.madeOn)) };
    case 'waitlisted': {
      const entry = { case: event.case, applicationDate: event.data.applicationDate, seq: deed.seq };
      return { ...head, queue: enqueue(head.queue, entry) };
    }
    case 'enrolled': {
      const taken = { case: event.case, from: event.data.start, until: event.data.mainUntil };
      return { ...head, places: [...head.places, taken], lastNotice: event.data.notice };
    }
    case 'assessed':
    case 'question-asked':
    case 'question-answered':
    case 'disagreed':
    case 'refusal-begun':
    case 'notice-acknowledged':
      return head;
  }
};
