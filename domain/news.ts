import { announcementsOf } from './announce.ts';
import type { Case } from './case.ts';
import type { Changed } from './changed.ts';
import type { Day } from './day.ts';
import type { DomainEvent } from './events.ts';
import type { Member, PersonKey } from './member.ts';
import { deputiesOf, isActive, personKey } from './member.ts';
import type { Programme } from './programme.ts';
import type { News } from './news-kinds.ts';
import { staysPut } from './taken-back.ts';
import type { Told } from './who-hears.ts';
import { toldBy, sharing } from './who-hears.ts';
import { ruleNews } from './rules/news.ts';

/**
 * Who had heard of what an undo took back, or had got something to do by it, hears that it holds no more. Where the case
 * has moved by the undo, the card of where it stands says so.
 */
const takenBack = (
  { events, subject, before, taken }: Changed,
  actor: PersonKey,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): Told | undefined => {
  if (!before || !taken || !staysPut(subject, before)) return undefined;
  const cards = (own: Changed['events'], then: Case, was?: Case): readonly PersonKey[] =>
    announcementsOf(own, then, actor, members, programme, day, was).flatMap((card) =>
      'to' in card ? [card.to] : [],
    );
  const news = taken.flatMap((event) => toldBy(event, before, members, programme, day)?.to ?? []);
  const now = new Set(cards(events, subject, before));
  return { about: 'taken-back', to: [...news, ...cards(taken, before)].filter((to) => !now.has(to)) };
};

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
  const told = changed.flatMap((one) => {
    const { events: own, subject } = one;
    const heard = own.map((event) => toldBy(event, subject, members, programme, day));
    return [...heard, takenBack(one, actor, members, programme, day)].flatMap((news) => {
      if (!news) return [];
      const hear = new Set([...news.to, ...deputiesOf(news.to, members, day)]).intersection(active);
      return [...hear]
        .filter((to) => subject.recused?.includes(to) !== true)
        .map((to) => ({ ...news, to, number: subject.number }));
    });
  });
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
