import type { Announcement } from './announcement.ts';
import type { Changed } from './changed.ts';
import { announcementsOf, isByTheWay } from './announce.ts';
import { withRole } from './rights/holds.ts';
import { POSTS } from './case.ts';
import type { Day } from './day.ts';
import { hasOtherKey } from './keys.ts';
import { holdersOf } from './turns.ts';
import type { Member, PersonKey } from './member.ts';
import { deputiesOf, isActive, personKey } from './member.ts';
import type { Programme } from './programme.ts';

type HandoverCard = Announcement & { readonly kind: 'handover' };

/** Who has a case from now on, and who no longer has it: whatever happened, also where a handover was taken back. */
const handovers = (changed: readonly Changed[]): readonly HandoverCard[] =>
  changed.flatMap(({ subject, before }) =>
    POSTS.flatMap((post): HandoverCard[] => {
      const [from, to] = [before?.[post], subject[post]];
      if (from === undefined || to === undefined || from === to) return [];
      const about = (other: PersonKey) => [{ number: subject.number, other }];
      return [
        { kind: 'handover', to, takes: true, cases: about(from) },
        { kind: 'handover', to: from, takes: false, cases: about(to) },
      ];
    }),
  );

/** One card for many cases, not one for each. */
const bundled = (cards: readonly HandoverCard[]): readonly HandoverCard[] =>
  [...Map.groupBy(cards, ({ to, takes }) => `${takes} ${to}`).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, cases: same.flatMap(({ cases }) => cases) }] : [];
  });

/** Who stands in for somebody who is away and gets cases hears of them too: else nobody does before they are back. */
const forDeputies = (
  cards: readonly HandoverCard[],
  changed: readonly Changed[],
  members: readonly Member[],
  day: Day,
): readonly HandoverCard[] =>
  cards
    .filter(({ takes }) => takes)
    .flatMap((card) =>
      deputiesOf([card.to], members, day).map((deputy) => ({
        ...card,
        to: deputy,
        away: card.to,
        cases: card.cases.filter(({ number }) =>
          changed.some(
            ({ subject }) => subject.number === number && subject.recused?.includes(deputy) !== true,
          ),
        ),
      })),
    )
    .filter(({ cases }) => cases.length > 0);

/** The leader where somebody works and the administrators: they find somebody else for a case. */
const whoFindsSomebody = (person: PersonKey, members: readonly Member[], day: Day): readonly PersonKey[] => {
  const organisation = members.find((member) => personKey(member) === person)?.organisation;
  return members
    .filter(
      ({ roles, ...member }) =>
        roles.includes('admin') || (roles.includes('leader') && member.organisation === organisation),
    )
    .filter((member) => isActive(member, day))
    .map(personKey);
};

/** A conflict of interest: the others of the unit still have the ball, or somebody has to be found. */
const afterRecusal = (
  { events, subject }: Changed,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly Announcement[] =>
  events.flatMap((event): readonly Announcement[] => {
    if (event.type !== 'recused') return [];
    const { number, status } = subject;
    const { person, unmanned } = event.data;
    if (unmanned)
      return whoFindsSomebody(person, members, day).map((to) => ({ kind: 'unmanned', to, case: number }));
    if (subject.caseworker === person || subject.coach === person) return [];
    return holdersOf(subject)
      .flatMap((holder) =>
        holder.kind === 'role' && holder.role === 'visitator'
          ? withRole(holder, members, programme, day)
          : [],
      )
      .filter((to) => !hasOtherKey(subject, to, 'provider'))
      .map((to) => ({ kind: 'task', to, case: number, status }));
  });

/**
 * The cards that follow from a command, whichever cases it touched. Nobody is told what they did themselves, who has
 * left is told nothing, and who has a conflict of interest hears no more of the case.
 */
export const announcementsFor = (
  changed: readonly Changed[],
  actor: PersonKey,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly Announcement[] => {
  const active = new Set(members.filter((member) => isActive(member, day)).map(personKey));
  const taken = bundled(handovers(changed));
  const handed = [...taken, ...forDeputies(taken, changed, members, day)];
  const heard = new Set(handed.map(({ to }) => to));
  const hears = (card: Announcement): boolean => {
    if (!('to' in card)) return true;
    const about = changed.find(({ subject }) => 'case' in card && subject.number === card.case);
    const own = card.to === actor && !(card.kind === 'task' && about && isByTheWay(about.events));
    return !own && active.has(card.to) && about?.subject.recused?.includes(card.to) !== true;
  };
  const each = changed.flatMap((one) => [
    ...announcementsOf(one.events, one.subject, actor, members, programme, day, one.before),
    ...afterRecusal(one, members, programme, day),
  ]);
  // Who gets or loses the case hears that, and not a second time what the case waits for.
  return [...each.filter((card) => card.kind !== 'task' || !heard.has(card.to)), ...handed].filter(hears);
};
