import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { CaseEvent } from './events.ts';
import { holdersOf } from './lifecycle.ts';
import type { Member, PersonKey } from './member.ts';
import { isActive, personKey } from './member.ts';
import type { Programme } from './programme.ts';
import { functionsOf } from './programme.ts';

/** What leaves the bot because of an event, written with it and sent afterwards. */
export type Announcement =
  | { readonly kind: 'notice'; readonly notice: number; readonly case: string }
  | { readonly kind: 'task'; readonly to: PersonKey; readonly case: string; readonly status: Case['status'] };

/** Events that hand the ball to somebody else. */
const MOVES: ReadonlySet<CaseEvent['type']> = new Set([
  'referred',
  'question-asked',
  'question-answered',
  'disagreed',
  'refusal-begun',
]);

const people = (
  subject: Case,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly PersonKey[] =>
  holdersOf(subject).flatMap((holder) =>
    holder.kind === 'person'
      ? [holder.person]
      : members
          .filter((member) => isActive(member, day) && member.roles.includes(holder.role))
          .filter((member) => functionsOf(programme, member.organisation, day).includes(holder.party))
          .map(personKey),
  );

/**
 * The cards that follow from a command's events: a notice for an enrolment, a task for everybody who now has the
 * ball, except for who just acted.
 */
export const announcementsOf = (
  events: readonly CaseEvent[],
  subject: Case,
  actor: PersonKey,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly Announcement[] => {
  const notices = events.flatMap((event): Announcement[] =>
    event.type === 'enrolled' ? [{ kind: 'notice', notice: event.data.notice, case: event.case }] : [],
  );
  if (!events.some(({ type }) => MOVES.has(type))) return notices;
  const others = new Set(people(subject, members, programme, day).filter((person) => person !== actor));
  const { number, status } = subject;
  return [...notices, ...[...others].map((to): Announcement => ({ kind: 'task', to, case: number, status }))];
};
