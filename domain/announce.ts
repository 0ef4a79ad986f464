import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { CaseEvent } from './events.ts';
import type { TaskHolder } from './turns.ts';
import { holdersOf } from './turns.ts';
import { holdersAgain, staysPut } from './taken-back.ts';
import type { Member, PersonKey } from './member.ts';
import { deputiesOf, isActive, personKey } from './member.ts';
import { noticeChangedBy } from './notice.ts';
import { isNoticeEvent } from './notice-events.ts';
import { IN_COURSE } from './status.ts';
import type { Programme } from './programme.ts';
import type { CaseCard, Kept } from './announcement.ts';
import { loanCards } from './loan/announce.ts';
import { withRole } from './rights/holds.ts';

const KEPT: readonly Kept[] = ['undone', 'reopened', 'discharge-dropped'];

/** Events that hand the ball to somebody else, or that the responsible people are waiting for. */
const MOVES: ReadonlySet<CaseEvent['type']> = new Set([
  'referred',
  'question-asked',
  'question-answered',
  'invited',
  'disagreed',
  'joint-proposed',
  'joint-declined',
  'still-disagreed',
  'refusal-begun',
  'withdrawn',
  'undone',
  'finally-decided',
  'discharge-begun',
  'discharge-dropped',
  'discharged',
  'reopened',
  'waitlisted',
  'enrolled',
  'offered',
  'phase-proposed',
  'returned-to-line',
  'consent-withdrawn',
]);

/** A place that was freed in another case is offered: news to everybody, who freed it too. */
export const isByTheWay = (events: readonly CaseEvent[]): boolean =>
  events.every(({ type }) => type === 'offered');

/** The people responsible for a case, and who entered a joint decision for the provider that came to its end. */
const responsible = ({ caseworker, coach, joint }: Case): readonly PersonKey[] => [
  caseworker,
  ...(coach === undefined ? [] : [coach]),
  ...(joint?.side === 'provider' ? [joint.by] : []),
];

const VISITATORS = { kind: 'role', party: 'provider', role: 'visitator' } as const;

/** Who hears of where a case has come: who has the ball; where nobody has, those who wait for how it went. */
const people = (
  events: readonly CaseEvent[],
  subject: Case,
  members: readonly Member[],
  programme: Programme,
  day: Day,
  before: Case | undefined,
): readonly PersonKey[] => {
  const inRole = (holder: TaskHolder & { kind: 'role' }) => withRole(holder, members, programme, day);
  const is = (type: CaseEvent['type']): boolean => events.some((event) => event.type === type);
  const stays = is('undone') && before !== undefined && staysPut(subject, before);
  const turns = stays ? holdersAgain(subject, before) : holdersOf(subject);
  // The provider keeps the ball while it meets the citizen: it is the job centre that has to know.
  if (subject.status === 'invited' && !stays) return responsible(subject);
  const provider = subject.sharedWithProvider ? inRole(VISITATORS) : [];
  // What the provider waited for is gone, or the job centre has decided without it.
  if ((subject.status === 'withdrawn' && !stays) || is('finally-decided'))
    return [...responsible(subject), ...(is('refusal-begun') ? [] : provider)];
  // An enrolment is news to those responsible, also where a coach has to be found.
  const waits = is('enrolled') ? responsible(subject) : [];
  // A leader is told when a case has nobody, and not of each turn in it.
  const holders = turns.flatMap((holder) =>
    holder.kind === 'person' ? [holder.person] : holder.role === 'leader' ? [] : inRole(holder),
  );
  // Where the case stands is no news then; of what was taken back hears who had heard of it (news.ts).
  if (stays) return holders;
  // Who had heard of what was taken back hears of that too.
  return holders.length === 0 || is('undone')
    ? [...responsible(subject), ...holders]
    : [...waits, ...holders];
};

const noticesOf = (event: CaseEvent): readonly CaseCard[] => {
  if (event.type === 'enrolled' || event.type === 'discharged')
    return [{ kind: 'notice', notice: event.data.notice, case: event.case }];
  // A receipt changes the card too; who gives it makes that permanent at once. A question stands on none in a channel.
  const changed = isNoticeEvent(event) ? undefined : noticeChangedBy(event);
  return changed === undefined ? [] : [{ kind: 'correction', notice: changed, case: event.case }];
};

/** On the course again, and on the way out or out of it before. */
const keptBy = (events: readonly CaseEvent[], subject: Case, before: Case | undefined): Kept | undefined => {
  if (before?.ending === undefined || !IN_COURSE.has(subject.status) || subject.ending) return undefined;
  const kept = KEPT.find((known) => events.some(({ type }) => type === known));
  // Until the letter is sent nobody has lost a place.
  return kept === undefined || before.status === 'discharged' ? kept : 'discharge-dropped';
};

/**
 * The cards that follow from a command's events: a notice for an enrolment or a discharge and for taking one back, a
 * task for everybody who now has the ball and for their deputies, except for who just acted and who has left.
 * `before`: the case without the events.
 */
export const announcementsOf = (
  events: readonly CaseEvent[],
  subject: Case,
  actor: PersonKey,
  members: readonly Member[],
  programme: Programme,
  day: Day,
  before?: Case,
): readonly CaseCard[] => {
  const loans = loanCards(events, subject, members, programme, day).filter(
    (card) => !('to' in card) || card.to !== actor,
  );
  const notices = [...events.flatMap(noticesOf), ...loans];
  if (!events.some(({ type }) => MOVES.has(type))) return notices;
  const active = new Set(members.filter((member) => isActive(member, day)).map(personKey));
  const moved = before !== undefined && !staysPut(subject, before);
  const undone = moved && events.some(({ type }) => type === 'undone') ? responsible(before) : [];
  const hear = [...people(events, subject, members, programme, day, before), ...undone];
  const others = new Set([...hear, ...deputiesOf(hear, members, day)]).intersection(active);
  if (!isByTheWay(events)) others.delete(actor);
  const { number, status } = subject;
  const kept = keptBy(events, subject, before);
  const tasks = [...others].map((to): CaseCard => ({
    kind: 'task',
    to,
    case: number,
    status,
    ...(kept !== undefined && { kept }),
  }));
  return [...notices, ...tasks];
};
