import type { Changed } from './changed.ts';
import type { Day } from './day.ts';
import type { DomainEvent } from './events.ts';
import type { Member, PersonKey } from './member.ts';
import { deputiesOf, isActive, personKey } from './member.ts';
import type { Programme } from './programme.ts';
import type { News } from './news-kinds.ts';
import { toldBy, sharing } from './who-hears.ts';
import { ruleNews } from './rules/news.ts';

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
