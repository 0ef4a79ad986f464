import type { Role } from './member.ts';
import { ROLES } from './member.ts';
import type { OrganisationFunction } from './programme.ts';
import type { Action } from './rights/actions.ts';

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
