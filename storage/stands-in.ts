import type { Announcement } from '../domain/announce.ts';
import type { Day } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import { deputiesOf } from '../domain/member.ts';

/** What makes two people's cards the same one. */
const aboutOf = (card: Announcement): string =>
  [card.kind, 'about' in card ? card.about : '', 'case' in card ? card.case : ''].join(' ');

/** Whether somebody has a card because a colleague is away on the day, who has the same one among `all`. */
export const standsIn = (
  card: Announcement,
  all: readonly Announcement[],
  members: readonly Member[],
  day: Day,
): boolean => {
  if (!('to' in card)) return false;
  const others = all.flatMap((one) =>
    'to' in one && one.to !== card.to && aboutOf(one) === aboutOf(card) ? [one.to] : [],
  );
  return deputiesOf(others, members, day).includes(card.to);
};
