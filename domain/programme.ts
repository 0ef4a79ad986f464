import type { Dated } from './dated.ts';
import { allOn, valueOn } from './dated.ts';
import type { Day } from './day.ts';
import type { Text } from './text.ts';

/** What an organisation does in a programme (note, §Organisering). An organisation may hold several. */
export type OrganisationFunction = 'buyer' | 'job-centre' | 'provider';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly functions: Dated<OrganisationFunction>;
}

/** A benefit the citizen may live on; the law changes the list, so every row has its dates. */
export interface SupportBasis {
  readonly id: string;
  readonly label: Text;
  /** Said to the caseworker when it is chosen. */
  readonly hint?: Text;
}

/** The settings that a case keeps from the day it was made. None is a constant in code. */
export interface Rules {
  /** Note, §Pilotprojekt: "op til 2 pladser". */
  readonly places: number;
  /** Whether the places count at the same time or in the whole period; asked at set-up. */
  readonly placeRule: 'simultaneous' | 'in-all';
  /** Note, §Mikrolånsforløb: 6 months. */
  readonly qualifyingMonths: number;
  /** Note, §Mikrolånsforløb: 6 months. */
  readonly mainMonths: number;
  /** Retssikkerhedslov § 3 stk. 2: the authority's published deadline, in days from the application. */
  readonly deadlineDays: number;
  /** Days on which a course can begin; empty means the first of any month. */
  readonly intakeDays: readonly Day[];
}

export type DatedRules = { readonly [K in keyof Rules]: Dated<Rules[K]> };

export interface Programme {
  readonly id: string;
  readonly name: string;
  /** First part of every case number; unique among programmes. */
  readonly prefix: string;
  readonly organisations: readonly Organisation[];
  readonly rules: DatedRules;
  readonly supportBases: Dated<SupportBasis>;
}

const ruleOn = <K extends keyof Rules>(rules: DatedRules, key: K, day: Day): Rules[K] => {
  const value = valueOn<Rules[K]>(rules[key], day);
  if (value === undefined)
    throw new Error(`No value of the rule ${key} holds on ${day}: add one to the programme`);
  return value;
};

/** The rules that hold on a day. Throws, naming the rule, where the programme has none for it. */
export const rulesAt = (programme: Programme, day: Day): Rules => ({
  places: ruleOn(programme.rules, 'places', day),
  placeRule: ruleOn(programme.rules, 'placeRule', day),
  qualifyingMonths: ruleOn(programme.rules, 'qualifyingMonths', day),
  mainMonths: ruleOn(programme.rules, 'mainMonths', day),
  deadlineDays: ruleOn(programme.rules, 'deadlineDays', day),
  intakeDays: ruleOn(programme.rules, 'intakeDays', day),
});

export const supportBasesAt = (programme: Programme, day: Day): readonly SupportBasis[] =>
  allOn(programme.supportBases, day);

/** The organisation that holds a function on a day; an organisation chart without one is a set-up fault. */
export const organisationFor = (
  programme: Programme,
  wanted: OrganisationFunction,
  day: Day,
): Organisation | undefined =>
  programme.organisations.find((organisation) => allOn(organisation.functions, day).includes(wanted));

export const functionsOf = (
  programme: Programme,
  organisation: string,
  day: Day,
): readonly OrganisationFunction[] => {
  const found = programme.organisations.find(({ id }) => id === organisation);
  return found ? allOn(found.functions, day) : [];
};
