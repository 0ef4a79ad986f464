import type { NewsAbout } from './news-kinds.ts';
import type { Changed } from './changed.ts';
import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { CaseEvent, DomainEvent } from './events.ts';
import { isLoanEvent } from './events.ts';
import { loanNews } from './loan/news.ts';
import type { Member, PersonKey } from './member.ts';
import { deputiesOf, isActive, personKey } from './member.ts';
import type { Programme } from './programme.ts';
import { may } from './rights/may.ts';
import { isRuleEvent } from './rules/events.ts';
import type { RuleChange } from './rules/vocabulary.ts';
import { letterIn } from './rules/vocabulary.ts';

export interface News {
  readonly kind: 'news';
  readonly about: NewsAbout;
  readonly to: PersonKey;
  /** Empty where it is about none. */
  readonly cases: readonly string[];
  /** The notice it is about, where it is about one. */
  readonly notice?: number;
  /** The change it is about, where it is about a rule. */
  readonly change?: RuleChange;
}

interface Told {
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

const toldBy = (
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

/** Everybody who may read it, at all three parties (note: "vidensdeling"): a card for anybody else would never leave. */
const sharing = (members: readonly Member[], programme: Programme, day: Day): readonly PersonKey[] =>
  members.filter((member) => may(member, 'share-experience', programme, day)).map(personKey);

/** The administrators and leaders of all parties, of what is agreed on: one of them is the second person. */
const ruleNews = (
  events: readonly DomainEvent[],
  actor: PersonKey,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly News[] =>
  events.filter(isRuleEvent).flatMap(({ type, data }) => {
    const { rule, from, was, label } = data;
    // A whole letter is read where it is answered.
    const value = letterIn(rule) === undefined ? data.value : '';
    const change = {
      rule,
      value,
      from,
      ...(was !== undefined && { was }),
      ...(label !== undefined && { label }),
    };
    return members
      .filter((member) => may(member, 'confirm-rules', programme, day) && personKey(member) !== actor)
      .map((member): News => ({ kind: 'news', about: type, to: personKey(member), cases: [], change }));
  });

/**
 * What people hear of a command without having anything to do: one card each for however many cases. Nobody hears
 * what they did themselves, and who stands in hears it too.
 */
export const newsOf = (
  changed: readonly Changed[],
  events: readonly DomainEvent[],
  actor: PersonKey,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly News[] => {
  const active = new Set(members.filter((member) => isActive(member, day)).map(personKey));
  active.delete(actor);
  const told = changed.flatMap(({ events: own, subject }) =>
    own.flatMap((event) => {
      const one = toldBy(event, subject, members, programme, day);
      if (!one) return [];
      const hear = new Set([...one.to, ...deputiesOf(one.to, members, day)]).intersection(active);
      return [...hear]
        .filter((to) => subject.recused?.includes(to) !== true)
        .map((to) => ({ ...one, to, number: subject.number }));
    }),
  );
  const cards = [...Map.groupBy(told, ({ about, to }) => `${about} ${to}`).values()].flatMap(
    (same): News[] => {
      const [first] = same;
      if (!first) return [];
      const cases = [...new Set(same.map(({ number }) => number))];
      const { about, to, notice } = first;
      return [{ kind: 'news', about, to, cases, ...(notice !== undefined && { notice }) }];
    },
  );
  const shared = events.some(({ type }) => type === 'experience-shared');
  const hear = shared ? new Set(sharing(members, programme, day)).intersection(active) : new Set<string>();
  return [
    ...cards,
    ...[...hear].map((to): News => ({ kind: 'news', about: 'experience', to, cases: [] })),
    ...ruleNews(events, actor, members, programme, day),
  ];
};
