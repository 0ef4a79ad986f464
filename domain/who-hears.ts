import type { NewsAbout } from './news-kinds.ts';
import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { CaseEvent } from './events.ts';
import { isLoanEvent } from './loan/events.ts';
import { loanNews } from './loan/news.ts';
import type { Member, PersonKey } from './member.ts';
import { personKey } from './member.ts';
import type { Programme } from './programme.ts';
import { may } from './rights/may.ts';

export interface Told {
  readonly about: NewsAbout;
  readonly to: readonly PersonKey[];
  readonly notice?: number;
}

const responsible = ({ caseworker, coach, sharedWithProvider }: Case): readonly PersonKey[] => [
  caseworker,
  ...(coach === undefined || !sharedWithProvider ? [] : [coach]),
];

/**
 * The job centre's leader hears where the course is why a citizen lost a benefit, for the note forbids that, and where
 * the citizen moves away, for somebody else has to pay.
 */
const leaders = ({ organisation }: Case, members: readonly Member[]): readonly PersonKey[] =>
  members
    .filter((member) => member.organisation === organisation && member.roles.includes('leader'))
    .map(personKey);

/** Who hears of what happened in a case without having anything to do; `undefined` where nobody does. */
export const toldBy = (
  event: CaseEvent,
  subject: Case,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): Told | undefined => {
  if (isLoanEvent(event)) return loanNews(event, subject, members, programme, day);
  switch (event.type) {
    case 'activity-logged':
      // Absence can matter for the benefit, so the caseworker hears the same day (practice §6).
      return event.data.attendance === 'no-show' ? { about: 'no-show', to: [subject.caseworker] } : undefined;
    case 'activity-corrected': {
      const [was, now] = [event.data.was.attendance === 'no-show', event.data.now?.attendance === 'no-show'];
      return was === now
        ? undefined
        : { about: now ? 'no-show' : 'no-show-corrected', to: [subject.caseworker] };
    }
    case 'status-recorded':
      return event.data.state === 'on-track'
        ? undefined
        : { about: event.data.state, to: [subject.caseworker] };
    case 'note-added':
      return { about: 'note', to: event.data.to };
    case 'notice-questioned':
      return { about: event.type, to: [subject.caseworker], notice: event.data.notice };
    case 'notice-answered':
      return { about: event.type, to: [event.data.to], notice: event.data.notice };
    case 'support-changed':
      return event.data.becauseOfCourse
        ? { about: 'support-changed', to: [...responsible(subject), ...leaders(subject, members)] }
        : undefined;
    case 'citizen-moved':
      return { about: event.type, to: [subject.caseworker, ...leaders(subject, members)] };
    case 'phase-agreed':
    case 'phase-declined':
      return { about: event.type, to: responsible(subject) };
    case 'paused':
    case 'resumed':
    case 'coach-taken':
      return { about: event.type, to: responsible(subject) };
    case 'erasure-proposed':
      return { about: event.type, to: leaders(subject, members) };
    case 'erasure-declined':
      return { about: event.type, to: [subject.caseworker] };
    case 'erased':
      return { about: event.type, to: responsible(subject) };
    case 'offer-declined':
    case 'offer-expired':
      return { about: 'offer-answered', to: [subject.caseworker] };
    case 'referred':
    case 'assessed':
    case 'question-asked':
    case 'question-answered':
    case 'disagreed':
    case 'refusal-begun':
    case 'waitlisted':
    case 'enrolled':
    case 'notice-acknowledged':
    case 'invited':
    case 'joint-proposed':
    case 'joint-agreed':
    case 'joint-declined':
    case 'still-disagreed':
    case 'finally-decided':
    case 'refusal-drafted':
    case 'heard':
    case 'refusal-sent':
    case 'complained':
    case 'complaint-judged':
    case 'withdrawn':
    case 'discharge-begun':
    case 'discharge-dropped':
    case 'discharged':
    case 'reopened':
    case 'corrected':
    case 'handed-over':
    case 'recused':
    case 'reinstated':
    case 'deadline-extended':
    case 'offered':
    case 'offer-extended':
    case 'returned-to-line':
    case 'planned-dropped':
    case 'phase-proposed':
    case 'move-settled':
    case 'consent-withdrawn':
    case 'consent-renewed':
    case 'access-asked':
    case 'access-given':
    case 'remark-added':
    case 'followed-up':
    case 'undone':
      return undefined;
  }
};

const inOwnRight = (member: Member): Member => ({ ...member, standsInFor: [] });

/**
 * Everybody who may read it, at all three parties (note: "vidensdeling"): a card for anybody else would never leave. Who is
 * away has a card as well, and who stands in for them needs none of theirs.
 */
export const sharing = (members: readonly Member[], programme: Programme, day: Day): readonly PersonKey[] =>
  members.filter((member) => may(inOwnRight(member), 'share-experience', programme, day)).map(personKey);
