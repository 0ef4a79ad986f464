import type { Day } from './day.ts';

export const ROLES = [
  'caseworker',
  'visitator',
  'coach',
  'loan-approver',
  'finance',
  'business-director',
  'leader',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Who somebody is in Entra: opaque texts, compared as they are, never parsed. */
export interface PersonId {
  readonly tenant: string;
  readonly object: string;
}

/** A person with roles in one organisation. */
export interface Member extends PersonId {
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly from: Day;
  readonly to?: Day;
}

/** One text for a person, safe as part of a document id. */
export type PersonKey = string;

export const personKey = ({ tenant, object }: PersonId): PersonKey =>
  `${encodeURIComponent(tenant)}:${encodeURIComponent(object)}`;

/** A member whose dates do not cover the day has no rights on it. */
export const isActive = (member: Member, day: Day): boolean =>
  member.from <= day && (member.to === undefined || day <= member.to);
