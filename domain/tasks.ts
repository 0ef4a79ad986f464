import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { TaskHolder } from './lifecycle.ts';
import { holdersOf, STAGES } from './lifecycle.ts';
import type { Member } from './member.ts';
import { isActive, personKey, seatsOf, sitsFor } from './member.ts';
import type { Programme } from './programme.ts';
import { functionsOf } from './programme.ts';
import { holds } from './rights.ts';

const holderTag = (holder: TaskHolder): string =>
  holder.kind === 'person' ? `task:person:${holder.person}` : `task:role:${holder.party}:${holder.role}`;

/** What a case can be listed by: whose turn it is, who is responsible, and that it is open. */
export const caseTags = (subject: Case): readonly string[] => [
  'case',
  `of:${subject.caseworker}`,
  `organisation:${subject.organisation}`,
  ...(subject.coach !== undefined ? [`of:${subject.coach}`] : []),
  ...(subject.sharedWithProvider ? ['provider'] : []),
  ...holdersOf(subject).map(holderTag),
];

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

/** A person who holds one key of a case has no task with the other: only what falls to the responsible caseworker. */
export const hasTask = (subject: Case, member: Member, day: Day): boolean =>
  !sitsFor(member, subject.caseworker, day) ||
  holdersOf(subject).some((holder) => holder.kind === 'person' && sitsFor(member, holder.person, day));

/** The members who have the ball in a case on a day: in person, in a unit, or standing in for one of those. */
export const holdersAmong = (
  subject: Pick<Case, 'status' | 'caseworker' | 'joint'>,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly Member[] =>
  members.filter((member) =>
    holdersOf(subject).some((holder) =>
      holder.kind === 'person'
        ? sitsFor(member, holder.person, day) && isActive(member, day)
        : seatsOf(member, day).some((seat) => holds(seat, holder.role, holder.party, programme, day)),
    ),
  );

/** The day an answer is due, while the deadline runs. */
export const dueOn = (subject: Case): Day | undefined => {
  if (subject.status === 'complained') return subject.complaint?.reassessBy;
  return STAGES[subject.status].deadlineRuns ? subject.deadline : undefined;
};
