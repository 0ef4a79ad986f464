import type { Role } from '../../domain/member.ts';
import type { OrganisationFunction } from '../../domain/programme.ts';
import type { Action } from '../../domain/rights.ts';

/**
 * What a right covers. `programme`: something of the whole programme, no case · `responsible`: the caseworker's own
 * cases · `coached`: the coach's own · `made-there`: all cases of the member's job centre · `shared`: all that were
 * shared with the provider.
 */
export type Cover = 'programme' | 'responsible' | 'coached' | 'made-there' | 'shared';

interface Row {
  /** The functions one of which the organisation must hold. */
  readonly at: readonly OrganisationFunction[];
  readonly rights: Readonly<Partial<Record<Action, Cover>>>;
  /** What the role may in any organisation that takes part. */
  readonly anywhere?: readonly Action[];
}

const ANY: Row['at'] = ['buyer', 'job-centre', 'provider'];

/** Written from the design (programme §1 roles, §2, §3 who; practice §4 access), not from domain/rights.ts. */
const TABLE: Readonly<Record<Role, Row>> = {
  caseworker: {
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
      'see-case': 'responsible',
      'see-letters': 'responsible',
      'see-places': 'programme',
      'list-cases': 'programme',
    },
  },
  visitator: {
    at: ['provider'],
    rights: {
      assess: 'shared',
      'decide-jointly': 'shared',
      'see-case': 'shared',
      'see-places': 'programme',
      'list-cases': 'programme',
    },
  },
  coach: {
    at: ['provider'],
    rights: {
      discharge: 'coached',
      'see-case': 'coached',
      'see-places': 'programme',
      'list-cases': 'programme',
    },
  },
  'business-director': {
    at: ['buyer'],
    rights: { acknowledge: 'programme', 'bind-channel': 'programme', 'see-places': 'programme' },
  },
  leader: {
    at: ['job-centre'],
    rights: {
      'see-case': 'made-there',
      'see-letters': 'made-there',
      'see-places': 'programme',
      'list-cases': 'programme',
    },
    // Practice §5: a leader of each authority, and a sample of the own staff's look-ups.
    anywhere: ['sample-looks'],
  },
  'loan-approver': { at: ['provider'], rights: { 'see-places': 'programme' } },
  finance: { at: ANY, rights: { 'see-places': 'programme' } },
  admin: { at: ANY, rights: { 'bind-channel': 'programme', 'see-places': 'programme' } },
};

/** Everything a role may, with what it covers and the functions one of which the organisation must hold. */
export const grantsOf = (
  role: Role,
): ReadonlyMap<Action, { readonly cover: Cover; readonly at: Row['at'] }> => {
  const { at, rights, anywhere = [] } = TABLE[role];
  const own = Object.entries(rights) as readonly [Action, Cover][];
  return new Map([
    ...own.map(([action, cover]) => [action, { cover, at }] as const),
    ...anywhere.map((action) => [action, { cover: 'programme', at: ANY }] as const),
  ]);
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
