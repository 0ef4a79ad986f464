import type { Day } from './day.ts';
import type { Member } from './member.ts';
import { personKey, seatsOf } from './member.ts';
import type { Programme } from './programme.ts';
import { functionsOf } from './programme.ts';
import { holds } from './rights/holds.ts';
import { activeTag, ASSESSED, closedTag, holderTag, openTag } from './case-tags.ts';

/** The tags under which a member's tasks stand: as a person, and as one of a unit ("an inbox for the unit"). */
export const taskTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => [
  ...new Set(
    seatsOf(member, day).flatMap((seat) => [
      `task:person:${personKey(seat)}`,
      ...functionsOf(programme, seat.organisation, day).flatMap((party) =>
        seat.roles.map((role) => holderTag({ kind: 'role', party, role })),
      ),
    ]),
  ),
];

/** The tags under which the cases stand in which something can still become due for a member. */
export const activeTagsOf = (member: Member, day: Day): readonly string[] =>
  seatsOf(member, day).map((seat) => activeTag(personKey(seat)));

/** The tags under which the cases stand in which a member waits for others. */
export const besideTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => [
  ...activeTagsOf(member, day),
  ...(seatsOf(member, day).some((seat) => holds(seat, 'visitator', 'provider', programme, day))
    ? [ASSESSED]
    : []),
];

/** The tags under which the open cases stand that a member may list; a coach also has those that no coach has. */
export const openTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => [
  ...new Set([
    ...activeTagsOf(member, day),
    ...caseTagsOf(member, programme, day)
      .filter((tag) => !tag.startsWith('of:'))
      .map(openTag),
    ...(holds(member, 'coach', 'provider', programme, day)
      ? [holderTag({ kind: 'role', party: 'provider', role: 'coach' })]
      : []),
  ]),
];

/** The tags under which the closed cases stand that a member may list. */
export const closedTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] =>
  caseTagsOf(member, programme, day).map(closedTag);

/** The tags under which the cases stand that a member may list. */
export const caseTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => [
  ...new Set(
    seatsOf(member, day).flatMap((seat) => {
      const functions = functionsOf(programme, seat.organisation, day);
      return [
        `of:${personKey(seat)}`,
        ...(seat.roles.includes('visitator') && functions.includes('provider') ? ['provider'] : []),
        ...(seat.roles.includes('leader') ? [`organisation:${seat.organisation}`] : []),
      ];
    }),
  ),
];

/** The tags under which the cases stand that a member may hand over, and those of the colleagues beside them. */
export const handoverTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => {
  if (member.roles.includes('admin')) return ['case'];
  const functions = functionsOf(programme, member.organisation, day);
  return [
    ...(functions.includes('job-centre') ? [`organisation:${member.organisation}`] : []),
    ...(functions.includes('provider') ? ['provider'] : []),
  ];
};
