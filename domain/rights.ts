import { hasNoCoach, isKept, openAccess } from './access.ts';
import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { Member, Role } from './member.ts';
import { mayNow } from './lifecycle.ts';
import { isActive, personKey, ROLES, seatsOf } from './member.ts';
import type { OrganisationFunction, Programme } from './programme.ts';
import { functionsOf } from './programme.ts';

/** Everything a right is needed for. */
export const ACTIONS = [
  'refer',
  'assess',
  'reply',
  'decide-jointly',
  'decide',
  'withdraw',
  'correct',
  'extend',
  'discharge',
  'hand-over',
  'recuse',
  'reinstate',
  'acknowledge',
  'answer-notice',
  'bind-channel',
  'see-case',
  'see-letters',
  'see-places',
  'see-price',
  'see-evaluation',
  'see-closed-evaluation',
  'list-cases',
  'sample-looks',
  'see-deadlines',
  'see-members',
  'manage-members',
  'be-away',
  'set-absence',
  'answer-offer',
  'take-case',
  'erase-case',
  'confirm-erasure',
  'log-activity',
  'record-status',
  'add-note',
  'share-experience',
  'propose-phase',
  'answer-phase',
  'pause',
  'change-support',
  'change-consent',
  'follow-up',
  'request-loan',
  'decide-loan',
  'pay-loan',
  'confirm-write-off',
  'see-loans',
  'ask-access',
  'give-access',
  'add-remark',
  'see-rules',
  'change-rules',
  'confirm-rules',
  'see-operations',
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * `own`: cases the person is responsible for. `party`: cases the person's organisation takes part in. `vacant`: of
 * those the courses that no coach has. `coachless`: of those every case without a coach, whatever has become of it. `lending`: cases with a loan, also when the citizen no longer wants the sharing,
 * for a debt outlives that. `kept`: cases of another authority that are no longer shared, for who had them last: the
 * coach, else a visitator. `kept-asked`: of those the ones in which the citizen waits for an answer.
 * `blind`: every case, of which the person sees nothing but the number.
 */
type Reach = 'own' | 'party' | 'vacant' | 'coachless' | 'kept' | 'kept-asked' | 'lending' | 'blind';

interface Right {
  readonly role: Role;
  /** The function the person's organisation must hold on the day; absent where any will do, but it has to have one. */
  readonly party?: OrganisationFunction;
  readonly may: Readonly<Partial<Record<Action, Reach>>>;
}

/** The one table of rights: role × function × action × whose case. Read by every decision; nothing else grants. */
export const RIGHTS: readonly Right[] = [
  {
    role: 'caseworker',
    party: 'job-centre',
    may: {
      refer: 'party',
      reply: 'own',
      'decide-jointly': 'own',
      // The deciding authority is the job centre where nothing else is set (programme §1).
      decide: 'own',
      withdraw: 'own',
      correct: 'own',
      extend: 'own',
      discharge: 'own',
      'hand-over': 'own',
      recuse: 'own',
      'see-case': 'own',
      'see-letters': 'own',
      'see-places': 'party',
      'list-cases': 'party',
      'answer-offer': 'own',
      'answer-notice': 'own',
      'add-note': 'own',
      'share-experience': 'party',
      'answer-phase': 'own',
      pause: 'own',
      'change-support': 'own',
      'change-consent': 'own',
      'follow-up': 'own',
      'erase-case': 'own',
      'ask-access': 'own',
      'give-access': 'own',
      'add-remark': 'own',
    },
  },
  {
    role: 'visitator',
    party: 'provider',
    may: {
      assess: 'party',
      'decide-jointly': 'party',
      recuse: 'party',
      'see-case': 'party',
      'see-places': 'party',
      'list-cases': 'party',
      'add-note': 'party',
      'share-experience': 'party',
      // The provider's own part goes out by who coaches the citizen, or else by who assessed them: its leader reads no case.
      'ask-access': 'coachless',
      'give-access': 'coachless',
    },
  },
  {
    role: 'coach',
    party: 'provider',
    may: {
      discharge: 'own',
      'hand-over': 'own',
      recuse: 'own',
      'see-case': 'own',
      'see-places': 'party',
      'list-cases': 'party',
      'log-activity': 'own',
      'record-status': 'own',
      'add-note': 'own',
      'share-experience': 'party',
      'propose-phase': 'own',
      pause: 'own',
      'request-loan': 'own',
      'see-loans': 'own',
      'ask-access': 'own',
      'give-access': 'own',
    },
  },
  // What the provider held until the sharing stopped it still has to show the citizen (GDPR art. 15), and nobody else.
  ...(['coach', 'visitator'] as const).map((role): Right => ({
    role,
    party: 'provider',
    may: { 'ask-access': 'kept', 'give-access': 'kept-asked' },
  })),
  // Where no coach was named, any coach of the provider can take the citizen on (programme §2).
  { role: 'coach', party: 'provider', may: { 'take-case': 'vacant', 'see-case': 'vacant' } },
  {
    role: 'business-director',
    party: 'buyer',
    may: {
      acknowledge: 'party',
      'bind-channel': 'party',
      'see-places': 'party',
      // What the places cost is between the parties: who pays, and those who answer for a party.
      'see-price': 'party',
      'see-evaluation': 'party',
      'share-experience': 'party',
      'see-rules': 'party',
    },
  },
  {
    role: 'leader',
    party: 'job-centre',
    may: {
      'hand-over': 'party',
      recuse: 'party',
      reinstate: 'party',
      'see-case': 'party',
      'see-letters': 'party',
      'see-places': 'party',
      'list-cases': 'party',
      // The second of the two people who erase (practice §4).
      'confirm-erasure': 'party',
      'see-deadlines': 'party',
      'ask-access': 'party',
      'give-access': 'party',
      // What is about few citizens: the deciding authority's paper to its committee has it in a closed annex (practice §6).
      'see-closed-evaluation': 'party',
    },
  },
  // The provider's leader sees to it that a case has somebody, and reads nothing of it.
  {
    role: 'leader',
    party: 'provider',
    may: { 'hand-over': 'party', reinstate: 'party', 'see-deadlines': 'party' },
  },
  // Every authority checks its own people's look-ups (practice §5, Leder).
  { role: 'leader', may: { 'sample-looks': 'party' } },
  {
    role: 'loan-approver',
    party: 'provider',
    may: {
      'see-places': 'party',
      'see-case': 'lending',
      'see-loans': 'lending',
      'decide-loan': 'lending',
      'confirm-write-off': 'lending',
      recuse: 'lending',
    },
  },
  {
    role: 'finance',
    party: 'provider',
    may: {
      'see-places': 'party',
      'see-case': 'lending',
      'see-loans': 'lending',
      'pay-loan': 'lending',
      recuse: 'lending',
    },
  },
  {
    role: 'admin',
    may: {
      'bind-channel': 'party',
      'hand-over': 'blind',
      'see-places': 'party',
      'see-members': 'party',
      'manage-members': 'party',
      'set-absence': 'party',
      'see-rules': 'party',
      'change-rules': 'party',
      'confirm-rules': 'party',
      'see-operations': 'party',
    },
  },
  // Each organisation's leader knows who works there, and who fell ill.
  { role: 'leader', may: { 'see-members': 'party', 'set-absence': 'party' } },
  // An administrator proposes a rule, and any party's leader can be the second person.
  {
    role: 'leader',
    may: { 'see-rules': 'party', 'confirm-rules': 'party', 'see-price': 'party', 'see-evaluation': 'party' },
  },
  ...ROLES.map((role): Right => ({ role, may: { 'be-away': 'party' } })),
];

/** Whether a member has a role on the day, in an organisation that holds the function the role belongs to. */
export const holds = (
  member: Member,
  role: Role,
  party: OrganisationFunction,
  programme: Programme,
  day: Day,
): boolean =>
  isActive(member, day) &&
  member.roles.includes(role) &&
  functionsOf(programme, member.organisation, day).includes(party);

/** Whether a member looks after the bot on the day: what runs and what is stuck, never a case. */
export const isAdmin = (member: Member, programme: Programme, day: Day): boolean =>
  functionsOf(programme, member.organisation, day).some((party) =>
    holds(member, 'admin', party, programme, day),
  );

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

/** Forvaltningsloven § 3: who has a conflict of interest takes no part, whatever their role and whoever's seat it is. */
export const hasConflict = ({ recused }: Pick<Case, 'recused'>, person: Member): boolean =>
  recused?.includes(personKey(person)) ?? false;

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
