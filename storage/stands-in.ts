import type { Announcement } from '../domain/announcement.ts';
import type { Day } from '../domain/day.ts';
import type { Member, PersonKey } from '../domain/member.ts';
import { deputiesOf } from '../domain/member.ts';

/** What makes two people's cards the same one. */
const aboutOf = (card: Announcement): string =>
  [card.kind, 'about' in card ? card.about : '', 'case' in card ? card.case : ''].join(' ');

/**
 * Whether somebody has a card because a colleague is away on the day: one who has the same among `all`, or who has acted
 * themselves while they were away and so needs none.
 */
export const standsIn = (
  card: Announcement,
  all: readonly Announcement[],
  actor: PersonKey,
  members: readonly Member[],
  day: Day,
): boolean => {
  if (!('to' in card)) return false;
  if (card.kind === 'handover') return card.away !== undefined;
  const others = all.flatMap((one) =>
    'to' in one && one.to !== card.to && aboutOf(one) === aboutOf(card) ? [one.to] : [],
  );
  return deputiesOf([...others, actor], members, day).includes(card.to);
};
