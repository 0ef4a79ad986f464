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

/** Days on which somebody is not at work, both included. */
export interface Absence {
  readonly from: Day;
  readonly to: Day;
  /** The colleague who does their work meanwhile; without one it waits. */
  readonly deputy?: PersonKey;
}

/** A person with roles in one organisation. */
export interface Member extends PersonId {
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly from: Day;
  /** Their last day. */
  readonly to?: Day;
  readonly absence?: Absence;
  /** Made an administrator by this one; it holds when a second administrator has confirmed it. */
  readonly proposedAdmin?: PersonKey;
  /** The colleagues who named this person as their deputy, whenever: found out when members are read, never stored. */
  readonly standsInFor?: readonly Member[];
}

/** One text for a person, safe as part of a document id. */
export type PersonKey = string;

/** Both halves are escaped, so that no two people have the same key, whatever Teams puts into an id. */
export const personKey = ({ tenant, object }: PersonId): PersonKey =>
  `${encodeURIComponent(tenant)}:${encodeURIComponent(object)}`;

/** A member whose dates do not cover the day has no rights on it. */
export const isActive = (member: Member, day: Day): boolean =>
  member.from <= day && (member.to === undefined || day <= member.to);

/** From the first to the last day of an absence, both included. */
export const isAway = ({ absence }: Member, day: Day): boolean =>
  absence !== undefined && absence.from <= day && day <= absence.to;

/** Two administrators make a third; an absence makes none. */
const withoutAdmin = (seat: Member): Member => ({
  ...seat,
  roles: seat.roles.filter((role) => role !== 'admin'),
});

/**
 * Whose work a person does on a day: their own and that of colleagues they stand in for. A deputy sits in the other's
 * seat with the other's roles and cases, but stays who they are: what they do is done in their own name.
 */
export const seatsOf = (member: Member, day: Day): readonly Member[] => {
  if (!isActive(member, day)) return [];
  const others = (member.standsInFor ?? []).filter((other) => isActive(other, day) && isAway(other, day));
  return [member, ...others.map(withoutAdmin)];
};

/** Whether a person does somebody's work on a day: as themselves or as their deputy. */
export const sitsFor = (member: Member, person: PersonKey, day: Day): boolean =>
  personKey(member) === person || seatsOf(member, day).some((seat) => personKey(seat) === person);

/** Members with those each of them stands in for. */
export const withDeputies = (members: readonly Member[]): readonly Member[] =>
  members.map((member) => {
    const key = personKey(member);
    const others = members.filter(
      ({ absence, organisation }) => absence?.deputy === key && organisation === member.organisation,
    );
    return others.length === 0 ? member : { ...member, standsInFor: others };
  });

/** Who does the work of those among some people who are away on a day. */
export const deputiesOf = (
  people: readonly PersonKey[],
  members: readonly Member[],
  day: Day,
): readonly PersonKey[] =>
  members
    .filter((member) => people.includes(personKey(member)) && isAway(member, day))
    .flatMap(({ absence }) => absence?.deputy ?? []);
