import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { CaseEvent } from './events.ts';
import type { TaskHolder } from './lifecycle.ts';
import { holdersOf } from './lifecycle.ts';
import type { Member, PersonKey } from './member.ts';
import { isActive, personKey } from './member.ts';
import type { Programme } from './programme.ts';
import { holds } from './rights.ts';

/** What leaves the bot because of an event, written with it and sent afterwards. */
export type Announcement =
  | { readonly kind: 'notice'; readonly notice: number; readonly case: string }
  | { readonly kind: 'task'; readonly to: PersonKey; readonly case: string; readonly status: Case['status'] };

/** Events that hand the ball to somebody else, or that the responsible people are waiting for. */
const MOVES: ReadonlySet<CaseEvent['type']> = new Set([
  'referred',
  'question-asked',
  'question-answered',
  'disagreed',
  'refusal-begun',
  'waitlisted',
  'enrolled',
]);

const withRole = (
  holder: TaskHolder & { kind: 'role' },
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly PersonKey[] =>
  members.filter((member) => holds(member, holder.role, holder.party, programme, day)).map(personKey);

/** Who has the ball; where nobody has, the people responsible for the case hear how it went. */
const people = (
  subject: Case,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly PersonKey[] => {
  const holders = holdersOf(subject);
  if (holders.length === 0)
    return [subject.caseworker, ...(subject.coach === undefined ? [] : [subject.coach])];
  return holders.flatMap((holder) =>
    holder.kind === 'person' ? [holder.person] : withRole(holder, members, programme, day),
  );
};

/**
 * The cards that follow from a command's events: a notice for an enrolment, a task for everybody who now has the
 * ball, except for who just acted and who has left.
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
  const active = new Set(members.filter((member) => isActive(member, day)).map(personKey));
  const others = new Set(people(subject, members, programme, day)).intersection(active);
  others.delete(actor);
  const { number, status } = subject;
  return [...notices, ...[...others].map((to): Announcement => ({ kind: 'task', to, case: number, status }))];
};
