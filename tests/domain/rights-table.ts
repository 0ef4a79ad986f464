import type { Role } from '../../domain/member.ts';
import type { OrganisationFunction } from '../../domain/programme.ts';
import type { Action } from '../../domain/rights/actions.ts';

/**
 * What a right covers. `programme`: something of the whole programme, no case · `responsible`: the caseworker's own
 * cases · `coached`: the coach's own · `made-there`: all cases of the member's job centre · `shared`: all that were
 * shared with the provider · `uncoached`: of those the courses nobody has · `shared-uncoached`: of those all without a coach · `lent`: those with a loan, shared or not ·
 * `kept-coached`: what another authority no longer shares, of whom the member was the coach · `kept-uncoached`: the same
 * where nobody was, or who was has a conflict of interest · `asked-coached`, `asked-uncoached`: of those the ones in which
 * the citizen has asked the member's authority for access and waits · `every`: all there are. A conflict of interest ends each of them (forvaltningsloven § 3).
 */
export type Cover =
  | 'programme'
  | 'responsible'
  | 'coached'
  | 'made-there'
  | 'shared'
  | 'uncoached'
  | 'shared-uncoached'
  | 'kept-coached'
  | 'kept-uncoached'
  | 'asked-coached'
  | 'asked-uncoached'
  | 'lent'
  | 'every';

interface Row {
  /** The functions one of which the organisation must hold. */
  readonly at: readonly OrganisationFunction[];
  readonly rights: Readonly<Partial<Record<Action, Cover>>>;
}

const ANY: Row['at'] = ['buyer', 'job-centre', 'provider'];

/** programme §3 `away`: everybody who works here can be away. */
const EVERYBODY: Row = { at: ANY, rights: { 'be-away': 'programme' } };

/**
 * Written from the design (programme §1 roles, §2, §3 who; practice §3 Two keys, §4 access, §5), not from
 * domain/rights.ts. A role may mean something else where the organisation does something else.
 */
export const TABLE: Readonly<Record<Role, readonly Row[]>> = {
  caseworker: [
    {
      at: ['job-centre'],
      rights: {
        refer: 'programme',
        reply: 'responsible',
        'decide-jointly': 'responsible',
        decide: 'responsible',
        withdraw: 'responsible',
        correct: 'responsible',
        extend: 'responsible',
        discharge: 'responsible',
        'hand-over': 'responsible',
        recuse: 'responsible',
        'see-case': 'responsible',
        'see-letters': 'responsible',
        'see-places': 'programme',
        'list-cases': 'programme',
        'answer-offer': 'responsible',
        'add-note': 'responsible',
        'share-experience': 'programme',
        // The second key of a phase (programme §2, Phase gate).
        'answer-phase': 'responsible',
        // Practice §5: the buyer asks back on a notice, and the case's caseworker answers.
        'answer-notice': 'responsible',
        pause: 'responsible',
        'change-support': 'responsible',
        'change-consent': 'responsible',
        // Not the coach: the provider has no task left (practice §2).
        'follow-up': 'responsible',
        // The first and the second of the two people who erase (practice §4).
        'erase-case': 'responsible',
        // Each authority releases its own part (practice §4, Access).
        'ask-access': 'responsible',
        'give-access': 'responsible',
        // Correction is a remark beside the text (practice §4); the caseworker enters it.
        'add-remark': 'responsible',
      },
    },
    EVERYBODY,
  ],
  visitator: [
    {
      at: ['provider'],
      rights: {
        assess: 'shared',
        'decide-jointly': 'shared',
        recuse: 'shared',
        'see-case': 'shared',
        'see-places': 'programme',
        'list-cases': 'programme',
        'add-note': 'shared',
        'share-experience': 'programme',
        // The provider's part where no coach holds it.
        'ask-access': 'shared-uncoached',
        'give-access': 'shared-uncoached',
      },
    },
    // GDPR art. 15: the provider is a controller of its own, and the citizen has no less right to its part afterwards.
    { at: ['provider'], rights: { 'ask-access': 'kept-uncoached', 'give-access': 'asked-uncoached' } },
    EVERYBODY,
  ],
  coach: [
    {
      at: ['provider'],
      rights: {
        discharge: 'coached',
        'hand-over': 'coached',
        recuse: 'coached',
        'see-case': 'coached',
        'see-places': 'programme',
        'list-cases': 'programme',
        'log-activity': 'coached',
        'record-status': 'coached',
        'add-note': 'coached',
        'share-experience': 'programme',
        'propose-phase': 'coached',
        pause: 'coached',
        // The citizen applies, the coach types (practice §2, loan).
        'request-loan': 'coached',
        'see-loans': 'coached',
        'ask-access': 'coached',
        'give-access': 'coached',
      },
    },
    { at: ['provider'], rights: { 'ask-access': 'kept-coached', 'give-access': 'asked-coached' } },
    // The coach named at the approval, or who takes it (programme §2).
    { at: ['provider'], rights: { 'take-case': 'uncoached', 'see-case': 'uncoached' } },
    EVERYBODY,
  ],
  'business-director': [
    {
      at: ['buyer'],
      rights: {
        acknowledge: 'programme',
        'bind-channel': 'programme',
        'see-places': 'programme',
        // A project note without citizens goes to all three (programme §2, Knowledge sharing).
        'share-experience': 'programme',
        // Ishøj buys by the rules, and reads them.
        // Practice §5: price so far; for who pays and the parties' leaders (between the parties).
        'see-price': 'programme',
        // The paper for the committee (programme §3, evaluering): who pays, and the leaders.
        'see-evaluation': 'programme',
        'see-rules': 'programme',
      },
    },
    EVERYBODY,
  ],
  leader: [
    {
      at: ['job-centre'],
      rights: {
        'hand-over': 'made-there',
        recuse: 'made-there',
        reinstate: 'made-there',
        'see-case': 'made-there',
        'see-letters': 'made-there',
        'confirm-erasure': 'made-there',
        'see-places': 'programme',
        'list-cases': 'programme',
        'see-deadlines': 'made-there',
        'ask-access': 'made-there',
        'give-access': 'made-there',
        // Counts about one or two people stand in a closed annex only (practice §4, Small numbers; §6).
        'see-closed-evaluation': 'programme',
      },
    },
    // How many wait for an assessment, and nothing of any of them.
    { at: ['provider'], rights: { 'hand-over': 'shared', reinstate: 'shared', 'see-deadlines': 'shared' } },
    // Practice §5: a leader of each authority, and a sample of the own staff's look-ups.
    {
      at: ANY,
      rights: {
        'sample-looks': 'programme',
        'see-members': 'programme',
        'set-absence': 'programme',
        // What the parties agreed on takes two people, of any of them.
        'see-price': 'programme',
        // The paper for the committee (programme §3, evaluering): who pays, and the leaders.
        'see-evaluation': 'programme',
        'see-rules': 'programme',
        'confirm-rules': 'programme',
      },
    },
    EVERYBODY,
  ],
  // The provider's: visitators, coaches, loan people (programme §1). They see a case once there is a loan, and then as
  // long as there is a debt.
  'loan-approver': [
    {
      at: ['provider'],
      rights: {
        'see-places': 'programme',
        'see-case': 'lent',
        'see-loans': 'lent',
        'decide-loan': 'lent',
        // The second of the two people who give money up (programme §2, Loan).
        'confirm-write-off': 'lent',
        // fvl § 3: whoever decides can have a conflict of interest.
        recuse: 'lent',
      },
    },
    EVERYBODY,
  ],
  finance: [
    {
      at: ['provider'],
      rights: {
        'see-places': 'programme',
        'see-case': 'lent',
        'see-loans': 'lent',
        'pay-loan': 'lent',
        recuse: 'lent',
      },
    },
    EVERYBODY,
  ],
  admin: [
    {
      at: ANY,
      rights: {
        'bind-channel': 'programme',
        'hand-over': 'every',
        'see-places': 'programme',
        'see-members': 'programme',
        'manage-members': 'programme',
        'set-absence': 'programme',
        'see-rules': 'programme',
        'change-rules': 'programme',
        'confirm-rules': 'programme',
        'see-operations': 'programme',
      },
    },
    EVERYBODY,
  ],
};

/** The functions of the test programme's organisations on the day of the tests. */
export const FUNCTIONS: Readonly<Record<string, readonly OrganisationFunction[]>> = {
  'jobcenter-vallensbaek': ['job-centre'],
  'jobcenter-ishoej': ['job-centre'],
  naestved: ['provider'],
  ishoej: ['buyer'],
  koege: ['job-centre', 'provider'],
  /** Ended yesterday. */
  greve: [],
  /** Takes no part. */
  roskilde: [],
};
