import type { Case } from './case.ts';
import type { Day, Instant } from './day.ts';
import { addDays, weekdayOf } from './day.ts';
import { nextWorkingDay } from './danish-holidays.ts';
import type { AnyLoggedEvent, LoggedEvent } from './events.ts';
import { isRead } from './loan/view.ts';
import type { Member, PersonKey } from './member.ts';
import { isActive, personKey, seatsOf, sitsFor } from './member.ts';
import type { Programme } from './programme.ts';
import { holds } from './rights/holds.ts';
import { viewOf } from './view.ts';

/** What filing looks at in an entry of one case's log. */
export interface Filed {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: PersonKey;
  /** Whose member it was then: that authority keeps it in its own system (offentlighedsloven § 15). */
  readonly organisation: string;
  readonly events: readonly LoggedEvent[];
}

/**
 * Nobody's deed, a receipt, who of the staff has a case, and the erasing itself: there is no note to keep of them. What
 * is taken back falls out with what took it back.
 */
const NOTHING_TO_FILE: ReadonlySet<string> = new Set<AnyLoggedEvent['type']>([
  'notice-acknowledged',
  'offered',
  'handed-over',
  'recused',
  'reinstated',
  'erasure-proposed',
  'erasure-declined',
  'erased',
  'undone',
]);

/** Whether what happened in a case leaves a text for the authority's own system. */
export const hasText = (events: readonly Pick<AnyLoggedEvent, 'type'>[]): boolean =>
  events.some(({ type }) => !NOTHING_TO_FILE.has(type));

/** The entries of one case that have a text for the authority's own system, of what was put right the newest one alone; oldest first. */
export const toFile = <T extends Filed>(log: readonly T[]): readonly T[] => {
  const undone = new Set(
    log.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'undone' ? [event.data.entry] : [])),
    ),
  );
  const standing = log.filter(({ seq }) => !undone.has(seq));
  /** The newest correction by the entry it puts right. */
  const corrected = new Map<number, number>();
  for (const { seq, events } of standing)
    for (const event of events) if (event.type === 'activity-corrected') corrected.set(event.data.entry, seq);
  const newest = new Set(corrected.values());
  return standing.filter(
    ({ seq, events }) =>
      !corrected.has(seq) &&
      (newest.has(seq) || events.every(({ type }) => type !== 'activity-corrected')) &&
      hasText(events),
  );
};

/** Whether somebody does the work of who wrote an entry, or has the case for the same authority. */
const isTheirs = (
  { actor, events }: Filed,
  { caseworker, coach }: Pick<Case, 'caseworker' | 'coach'>,
  member: Member,
  programme: Programme,
  day: Day,
  works: (person: PersonKey) => boolean,
): boolean => {
  if (sitsFor(member, actor, day)) return true;
  // A note is read by those it names alone.
  if (events.some(({ type }) => type === 'note-added')) return false;
  if (sitsFor(member, caseworker, day)) return true;
  if (coach !== undefined) return sitsFor(member, coach, day);
  return (
    !works(actor) && seatsOf(member, day).some((seat) => holds(seat, 'visitator', 'provider', programme, day))
  );
};

/** Whether a person works for an organisation on a day; what somebody wrote who does not is for the others there. */
export const worksAmong =
  (members: readonly Member[], organisation: string, day: Day) =>
  (person: PersonKey): boolean =>
    members.some(
      (one) => personKey(one) === person && one.organisation === organisation && isActive(one, day),
    );

/**
 * What of one case a member has to see into their authority's own system: what their own organisation did, wrote by
 * themselves or in a case they have for it, and only what they may read. `log`: oldest first. Each authority files its
 * own part: a copy in the other one's system would be data that nobody there needs.
 */
export const filesOf = <T extends Filed>(
  log: readonly T[],
  subject: Case,
  member: Member,
  programme: Programme,
  day: Day,
  works: (person: PersonKey) => boolean,
): readonly T[] => {
  if (subject.status === 'erased') return [];
  const reads = viewOf(subject, member, programme, day)?.reads;
  if (!reads) return [];
  return toFile(log).filter(
    (entry) =>
      entry.organisation === member.organisation &&
      entry.events.every(({ type }) => isRead(type, reads)) &&
      isTheirs(entry, subject, member, programme, day, works),
  );
};

/** The first working day of the week of a day, when people are reminded; later than the day where all before it was closed. */
export const filingDay = (day: Day): Day => nextWorkingDay(addDays(day, -weekdayOf(day) - 1));
