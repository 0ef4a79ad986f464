import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { TaskHolder } from './lifecycle.ts';
import { holdersOf, STAGES } from './lifecycle.ts';
import type { Member } from './member.ts';
import { personKey } from './member.ts';
import type { Programme } from './programme.ts';
import { functionsOf } from './programme.ts';

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
  `task:person:${personKey(member)}`,
  ...functionsOf(programme, member.organisation, day).flatMap((party) =>
    member.roles.map((role) => holderTag({ kind: 'role', party, role })),
  ),
];

/** The tags under which the cases stand that a member may list. */
export const caseTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => {
  const functions = functionsOf(programme, member.organisation, day);
  return [
    `of:${personKey(member)}`,
    ...(member.roles.includes('visitator') && functions.includes('provider') ? ['provider'] : []),
    ...(member.roles.includes('leader') ? [`organisation:${member.organisation}`] : []),
  ];
};

/** A person who holds one key of a case has no task with the other: only what falls to the responsible caseworker. */
export const hasTask = (subject: Case, member: Member): boolean =>
  subject.caseworker !== personKey(member) ||
  holdersOf(subject).some((holder) => holder.kind === 'person' && holder.person === personKey(member));

/** The day an answer is due, while the deadline runs. */
export const dueOn = (subject: Case): Day | undefined => {
  if (subject.status === 'complained') return subject.complaint?.reassessBy;
  return STAGES[subject.status].deadlineRuns ? subject.deadline : undefined;
};
