import type { Case } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import type { OrganisationFunction, Programme } from '../../domain/programme.ts';
import type { Action } from '../../domain/rights/actions.ts';
import { withPlaces } from '../domain/people.ts';
import type { Judge } from '../domain/rights-judge.ts';
import { judgeBy } from '../domain/rights-judge.ts';
import { FUNCTIONS } from '../domain/rights-table.ts';

const always = (...functions: readonly OrganisationFunction[]) =>
  functions.map((value) => ({ from: '2015-09-01', value }));

/** The pilot with more organisations, and with room for everybody. */
const FIRST: Programme = withPlaces(200);

const PARTIES = [
  { id: 'jobcenter-solroed', name: 'Jobcenter Solrød', functions: always('job-centre') },
  { id: 'slagelse', name: 'Slagelse Kommune', functions: always('provider') },
  { id: 'koege', name: 'Køge Kommune', functions: always('buyer') },
];

const ALONE = withPlaces(1);

/** Another programme of other parties, ready for citizens; Køge, job centre and provider of the first, buys here. */
const SECOND: Programme = {
  ...ALONE,
  id: 'solroed-2026',
  name: 'Solrødforløbet',
  prefix: 'SR',
  organisations: PARTIES,
  dataProtection: (ALONE.dataProtection ?? []).map((row) => ({
    ...row,
    value: { ...row.value, controllers: PARTIES.map(({ id }) => ({ organisation: id, officer: 'dpo' })) },
  })),
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
