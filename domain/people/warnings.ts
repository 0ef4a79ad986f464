import type { Day } from '../day.ts';
import type { Member, Role } from '../member.ts';
import type { OrganisationFunction, Programme } from '../programme.ts';
import { holds } from '../rights/holds.ts';

/** What a programme cannot do well with so few people: a decision needs two who can make it on each side. */
export interface Shortage {
  readonly role: Role;
  readonly party?: OrganisationFunction;
  readonly people: number;
}

/** Two people each, or one absence or conflict of interest stops the decision (practice §3); one coach to take people on. */
const NEEDED: readonly (Omit<Shortage, 'people'> & { readonly least: number })[] = [
  { role: 'caseworker', party: 'job-centre', least: 2 },
  { role: 'visitator', party: 'provider', least: 2 },
  { role: 'loan-approver', party: 'provider', least: 2 },
  { role: 'coach', party: 'provider', least: 1 },
  // Who grants a loan does not pay it out.
  { role: 'finance', party: 'provider', least: 1 },
  { role: 'business-director', party: 'buyer', least: 2 },
  { role: 'admin', least: 2 },
];

const ANY: readonly OrganisationFunction[] = ['buyer', 'job-centre', 'provider'];

/** The roles a programme has too few people for on a day; none where all is well. */
export const shortagesOf = (
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly Shortage[] =>
  NEEDED.flatMap(({ least, ...need }) => {
    const parties = need.party === undefined ? ANY : [need.party];
    const people = members.filter((member) =>
      parties.some((party) => holds(member, need.role, party, programme, day)),
    ).length;
    return people < least ? [{ ...need, people }] : [];
  });
