import { DEMO_TENANT } from '../../bot/demo/members.ts';
import { ROLES, type Member, type Role } from '../../domain/member.ts';
import { FUNCTIONS } from '../domain/rights-table.ts';
import { REALMS } from './realms.ts';

const ORGANISATIONS = [
  ...new Set([...Object.keys(FUNCTIONS), ...REALMS.flatMap(({ organisations }) => organisations)]),
];

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
  // A programme takes nobody before two people can turn each key.
  member('kollega.solroed', 'jobcenter-solroed', 'caseworker'),
  member('kollega.slagelse', 'slagelse', 'visitator'),
  member('kollega.bevilling', 'slagelse', 'loan-approver'),
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
