import { hasNoCoach, isKept, openAccess } from '../access.ts';
import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import type { Member, Role } from '../member.ts';
import { personKey, seatsOf } from '../member.ts';
import { mayNow } from '../lifecycle.ts';
import type { OrganisationFunction, Programme } from '../programme.ts';
import { functionsOf } from '../programme.ts';
import type { Action } from './actions.ts';
import { RIGHTS } from '../rights.ts';
import { holds } from './holds.ts';
import { hasConflict } from './conflict.ts';

/** What the rights look at in a case: nothing personal. */
type Judged = Pick<Case, 'organisation' | 'sharedWithProvider' | 'caseworker' | 'coach' | 'recused'> &
  Partial<Pick<Case, 'status' | 'loans' | 'consent' | 'accesses'>>;

const isOwn = (subject: Judged, member: Member, role: Role): boolean =>
  (role === 'coach' ? subject.coach : subject.caseworker) === personKey(member);

/** The provider's part in a case begins when it was sent to them; the job centre's when it was made there. */
const takesPart = (subject: Judged, member: Member, party: OrganisationFunction | undefined): boolean =>
  party === 'provider'
    ? subject.sharedWithProvider
    : party === 'job-centre' && subject.organisation === member.organisation;

/** What an authority holds of its own case does not end with the sharing. */
const hadLast = (subject: Judged, member: Member, role: Role): boolean =>
  isKept(subject) &&
  subject.organisation !== member.organisation &&
  (role === 'coach' ? isOwn(subject, member, role) : hasNoCoach(subject));

const isVacant = ({ coach, status }: Judged): boolean =>
  coach === undefined && status !== undefined && mayNow(status, 'take-case');

/**
 * What nobody does in another's seat: a new case is one's own, a leader's staff do not check their own look-ups, and
 * who may name deputies does not come by that as one. A rule takes two people, and nobody is both.
 */
const NEVER_AS_DEPUTY: ReadonlySet<Action> = new Set([
  'refer',
  'take-case',
  'sample-looks',
  'be-away',
  'set-absence',
  'change-rules',
  'confirm-rules',
]);

/** The rights of one seat, whoever sits in it. */
export const mayFromSeat = (
  member: Member,
  action: Action,
  programme: Programme,
  day: Day,
  subject?: Judged,
): boolean =>
  RIGHTS.some(({ role, party, may: granted }) => {
    const reach = granted[action];
    if (reach === undefined) return false;
    const parties = party === undefined ? functionsOf(programme, member.organisation, day) : [party];
    if (!parties.some((one) => holds(member, role, one, programme, day))) return false;
    if (!subject) return true;
    if (hasConflict(subject, member)) return false;
    if (reach === 'blind') return true;
    if (reach === 'lending') return (subject.loans ?? []).length > 0;
    if (reach === 'kept') return hadLast(subject, member, role);
    if (reach === 'kept-asked')
      return hadLast(subject, member, role) && openAccess(subject, member.organisation) !== undefined;
    if (reach === 'coachless') return subject.coach === undefined && takesPart(subject, member, party);
    if (reach === 'vacant') return isVacant(subject) && takesPart(subject, member, party);
    return takesPart(subject, member, party) && (reach === 'party' || isOwn(subject, member, role));
  });

/** Whether a member may do something in a programme on a day, with this case where it concerns one. */
export const may = (
  member: Member,
  action: Action,
  programme: Programme,
  day: Day,
  subject?: Judged,
): boolean =>
  !(subject && hasConflict(subject, member)) &&
  seatsOf(member, day).some(
    (seat) =>
      (seat === member || !NEVER_AS_DEPUTY.has(action)) && mayFromSeat(seat, action, programme, day, subject),
  );
