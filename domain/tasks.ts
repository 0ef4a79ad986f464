import type { Case } from './case.ts';
import { POSTS } from './case.ts';
import type { Day } from './day.ts';
import type { TaskHolder } from './lifecycle.ts';
import { holdersOf, PARTY_OF, STAGES } from './lifecycle.ts';
import { holdsOtherKey } from './keys.ts';
import type { Member } from './member.ts';
import { personKey } from './member.ts';
import type { Programme } from './programme.ts';
import { functionsOf } from './programme.ts';

const holderTag = (holder: TaskHolder): string =>
  holder.kind === 'person' ? `task:person:${holder.person}` : `task:role:${holder.party}:${holder.role}`;

/** The tags under which cases stand that nobody is responsible for. */
export const VACANT_TAGS: readonly string[] = POSTS.map((post) =>
  holderTag({ kind: 'role', party: PARTY_OF[post], role: 'leader' }),
);

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

/** The tags under which the cases stand that a member may hand over, and those of the colleagues beside them. */
export const handoverTagsOf = (member: Member, programme: Programme, day: Day): readonly string[] => {
  if (member.roles.includes('admin')) return ['case'];
  const functions = functionsOf(programme, member.organisation, day);
  return [
    ...(functions.includes('job-centre') ? [`organisation:${member.organisation}`] : []),
    ...(functions.includes('provider') ? ['provider'] : []),
  ];
};

/** A person who holds or has held the job centre's key of a case has no task with the provider's. */
export const hasTask = (subject: Case, member: Member): boolean =>
  !holdsOtherKey(subject, personKey(member), 'provider') ||
  holdersOf(subject).some((holder) =>
    holder.kind === 'person' ? holder.person === personKey(member) : holder.party !== 'provider',
  );

/** The day an answer is due, while the deadline runs. */
export const dueOn = (subject: Case): Day | undefined => {
  if (subject.status === 'complained') return subject.complaint?.reassessBy;
  return STAGES[subject.status].deadlineRuns ? subject.deadline : undefined;
};
