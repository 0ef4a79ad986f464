import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import type { Role } from '../member.ts';
import type { Organisation, OrganisationFunction } from '../programme.ts';
import { holdersOn, namedIn, partyIn, withHolder } from './place-party.ts';
import type { RuleKey, RuleValue } from './vocabulary.ts';

/** That somebody works in an organisation in a role, from a day and perhaps to another; nobody's name. */
export type Staffed = {
  readonly organisation: string;
  readonly role: Role;
  readonly from: Day;
  readonly to?: Day;
};

/** Without whom a function is not done; of the provider also who finds a coach for those who lost theirs. */
const NEEDED: Readonly<Record<OrganisationFunction, readonly Role[]>> = {
  buyer: ['business-director'],
  'job-centre': ['caseworker', 'leader'],
  provider: ['visitator', 'coach', 'loan-approver', 'finance', 'leader'],
};

/** What follows when another organisation holds a function from a day on. */
export interface Takeover {
  readonly party: OrganisationFunction;
  readonly from: Day;
  readonly name: string;
  /** It takes no part yet. */
  readonly added: boolean;
  /** Who held it until the day before. */
  readonly former: readonly string[];
  /** The roles that it has nobody in on the day. */
  readonly lacks: readonly Role[];
  /** Nobody who looks after the bot is left on the day. */
  readonly noAdmin: boolean;
}

const worksOn = (day: Day) => (one: Staffed) => one.from <= day && (one.to === undefined || day <= one.to);

/** Where nothing is lent nobody decides on loans or pays them out. */
const LENDING: ReadonlySet<Role> = new Set(['loan-approver', 'finance']);

/** What a takeover is judged by. */
export interface Staffing {
  readonly organisations: readonly Organisation[];
  readonly staff: readonly Staffed[];
  /** Money is lent in the programme, or will be. */
  readonly lends: boolean;
}

/** What follows of a change; `undefined` where the rule is about no function. Pure. */
export const takeoverOf = (
  { organisations, staff, lends }: Staffing,
  { rule, value, from }: { readonly rule: RuleKey; readonly value: RuleValue; readonly from: Day },
): Takeover | undefined => {
  const party = partyIn(rule);
  if (party === undefined) return undefined;
  const name = String(value);
  const after = withHolder(organisations, party, from, name);
  const taker = namedIn(after, name);
  const there = staff.filter(worksOn(from));
  const takesPart = new Set(
    after
      .filter((one) => PARTIES.some((each) => holdersOn([one], each, from).length > 0))
      .map(({ id }) => id),
  );
  return {
    party,
    from,
    name: taker?.name ?? name,
    added: namedIn(organisations, name) === undefined,
    former: holdersOn(after, party, addDays(from, -1))
      .filter(({ id }) => id !== taker?.id)
      .map((one) => one.name),
    lacks: NEEDED[party].filter(
      (role) =>
        (lends || !LENDING.has(role)) &&
        !there.some((one) => one.organisation === taker?.id && one.role === role),
    ),
    noAdmin: !there.some(({ role, organisation }) => role === 'admin' && takesPart.has(organisation)),
  };
};

const PARTIES: readonly OrganisationFunction[] = ['buyer', 'job-centre', 'provider'];
