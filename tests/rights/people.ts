import { DEMO_TENANT } from '../../bot/demo/members.ts';
import type { Case } from '../../domain/case.ts';
import { ROLES, type Member, type Role } from '../../domain/member.ts';
import type { OrganisationFunction, Programme } from '../../domain/programme.ts';
import type { Action } from '../../domain/rights.ts';
import { withPlaces } from '../domain/people.ts';
import type { Judge } from '../domain/rights-judge.ts';
import { judgeBy } from '../domain/rights-judge.ts';
import { FUNCTIONS } from '../domain/rights-table.ts';

const always = (...functions: readonly OrganisationFunction[]) =>
  functions.map((value) => ({ from: '2015-09-01', value }));

/** The pilot with more organisations, and with room for everybody. */
const FIRST: Programme = withPlaces(200);

/** Another programme of other parties; Køge, job centre and provider of the first, buys here. */
const SECOND: Programme = {
  ...withPlaces(1),
  id: 'solroed-2026',
  name: 'Solrødforløbet',
  prefix: 'SR',
  organisations: [
    { id: 'jobcenter-solroed', name: 'Jobcenter Solrød', functions: always('job-centre') },
    { id: 'slagelse', name: 'Slagelse Kommune', functions: always('provider') },
    { id: 'koege', name: 'Køge Kommune', functions: always('buyer') },
  ],
};

const IN_SECOND: Readonly<Record<string, readonly OrganisationFunction[]>> = {
  'jobcenter-solroed': ['job-centre'],
  slagelse: ['provider'],
  koege: ['buyer'],
};

/** A programme with what the hand-written tables say of everybody in it. */
export interface Realm {
  readonly programme: Programme;
  readonly judge: Judge;
  /** Those whose organisation is named in it, whatever its functions are on the day. */
  readonly organisations: readonly string[];
}

export const REALMS: readonly [Realm, Realm] = [
  {
    programme: FIRST,
    judge: judgeBy((organisation) => FUNCTIONS[organisation] ?? []),
    organisations: Object.keys(FUNCTIONS).filter((id) => id !== 'roskilde'),
  },
  {
    programme: SECOND,
    judge: judgeBy((organisation) => IN_SECOND[organisation] ?? []),
    organisations: Object.keys(IN_SECOND),
  },
];

const ORGANISATIONS = [...new Set([...Object.keys(FUNCTIONS), ...Object.keys(IN_SECOND)])];

/** A name that occurs in nothing else the product says: whoever reads it has read this member's name. */
const named = (object: string): string => `Wq-${object}-qW`;

export const member = (object: string, organisation: string, ...roles: readonly Role[]): Member => ({
  tenant: DEMO_TENANT,
  object,
  name: named(object),
  organisation,
  roles,
  from: '2015-09-01',
});

const at = (role: Role, organisation: string): Member =>
  member(`${role}.${organisation}`, organisation, role);

/** Every role in every organisation, right or wrong. */
const EVERYWHERE = ORGANISATIONS.flatMap((organisation) => ROLES.map((role) => at(role, organisation)));

/** Some more of the same, and people with two roles: each opens what it opens, and the mixture nothing more. */
const OTHERS: readonly Member[] = [
  member('kollega', 'jobcenter-vallensbaek', 'caseworker'),
  member('kollega.coach', 'naestved', 'coach'),
  member('leder.sagsbehandler', 'jobcenter-vallensbaek', 'leader', 'caseworker'),
  member('visitator.coach', 'naestved', 'visitator', 'coach'),
  member('begge.noegler', 'koege', 'caseworker', 'visitator'),
  member('leder.visitator', 'koege', 'leader', 'visitator'),
  member('chef.admin', 'ishoej', 'business-director', 'admin'),
  member('uden.rolle', 'naestved'),
];

/** Whose dates do not cover the day, in every role where it would count. */
const PLACE: Readonly<Record<Role, string>> = {
  caseworker: 'jobcenter-vallensbaek',
  visitator: 'naestved',
  coach: 'naestved',
  'loan-approver': 'naestved',
  finance: 'naestved',
  'business-director': 'ishoej',
  leader: 'jobcenter-vallensbaek',
  admin: 'ishoej',
};
export const GONE = ROLES.map((role) => ({
  ...member(`gaaet.${role}`, PLACE[role], role),
  to: '2026-11-22',
}));
export const COMING = ROLES.map((role) => ({
  ...member(`kommer.${role}`, PLACE[role], role),
  from: '2026-11-24',
}));

/** Everybody who is a member today. */
export const MEMBERS: readonly Member[] = [...EVERYWHERE, ...OTHERS];

export const findMember = (object: string): Member => {
  const found = [...MEMBERS, ...GONE, ...COMING].find((one) => one.object === object);
  if (!found) throw new Error(`Nobody is called ${object}`);
  return found;
};

/** The programme of somebody who names no case. */
export const realmOf = ({ organisation }: Member): Realm | undefined =>
  REALMS.find(({ organisations }) => organisations.includes(organisation));

/** Where somebody may do what needs no case. */
export const realmsWith = (person: Member, action: Action): readonly Realm[] =>
  REALMS.filter(({ judge }) => judge.may(person, action));

/** Who holds the second key of a joint decision: the other party, and never who turned the first one (programme §2). */
export const mayConfirm = (person: Member, subject: Case, { judge }: Realm): boolean => {
  const key = `${person.tenant}:${person.object}`;
  const side = subject.caseworker === key ? 'job-centre' : 'provider';
  return (
    judge.may(person, 'decide-jointly', subject) && subject.joint?.side !== side && subject.joint?.by !== key
  );
};
