import type { DataProtection } from './data-protection-facts.ts';
import type { Dated } from './dated.ts';
import { allOn, valueOn } from './dated.ts';
import type { Day } from './day.ts';
import type { Economy } from './economy.ts';
import type { SetUp } from './set-up.ts';
import type { Lending } from './loan/lending.ts';
import type { Text } from './text.ts';
import type { GateItem } from './vocabulary.ts';

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
  /** Not a public benefit: wages, own means. */
  readonly ownMeans?: boolean;
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
  /** How long a citizen has for remarks before a refusal, in days (forvaltningsloven § 19; the authority's practice). */
  readonly hearingDays: number;
  /** How long a citizen has to complain, in days from the day the refusal was received. */
  readonly complaintDays: number;
  /** How long the authority has for its new look at a case after a complaint, in days. */
  readonly reassessmentDays: number;
  /** Ours: what a person did in a case can be undone without a reason for so long. */
  readonly undoMinutes: number;
  /** How long a free place is held for the first in line, in days (programme §2, Places). */
  readonly offerDays: number;
  /** How much longer the one extension of an offer holds it, in days. */
  readonly offerExtensionDays: number;
  /** After so many months of waiting what the case says is asked about again (practice §3, Place). */
  readonly staleMonths: number;
  /** What the main phase cannot begin without; the other items of the gate only warn. */
  readonly gateBlocks: readonly GateItem[];
  /** Going on to the main phase so many days late needs no reason. */
  readonly lateDays: number;
  /** A longer pause is asked about: the buyer pays for the place meanwhile. */
  readonly longestPauseDays: number;
  /** How many days before these days somebody is reminded. */
  readonly reminderDays: {
    readonly deadline: readonly number[];
    readonly phaseEnd: readonly number[];
    readonly offer: readonly number[];
    /** Of the last day that was bought; absent in a programme from before this was asked, where nobody is reminded. */
    readonly programmeEnd?: readonly number[];
  };
  /** How many whole months a closed case is kept (set-up.ts); absent where nobody has decided it. */
  readonly retentionMonths?: number;
  /** The last day that was bought; it is of the agreement and holds for every case in it. */
  readonly periodEnd?: Day;
  /** Days on which a course can begin; empty means the first of any month. */
  readonly intakeDays: readonly Day[];
}

export type DatedRules = {
  readonly [K in Exclude<keyof Rules, 'periodEnd' | 'retentionMonths'>]: Dated<Rules[K]>;
};

/** Who makes and signs the decisions of a programme, as it stands in their letters. */
export interface Authority {
  readonly name: string;
  readonly unit: string;
  readonly phone: string;
  /** Where a complaint ends that the authority does not uphold. */
  readonly complaintBody: string;
  /** The rule a refusal of a place usually rests on; proposed, and changed by who decides. */
  readonly refusalRule?: string;
}

/** The letters to a citizen that the bot fills and a person sends (practice §6). */
export const LETTERS = [
  'information',
  'hearing',
  'extension',
  'waitlist',
  'waitlist-again',
  'place',
  'place-again',
  'refusal',
  'ending-hearing',
  'ending',
  'loan-hearing',
  'loan-extension',
  'loan-refusal',
  'loan-agreement',
  'loan-reminder',
] as const;
export type LetterKind = (typeof LETTERS)[number];

export interface Programme {
  readonly id: string;
  readonly name: string;
  /** First part of every case number; unique among programmes. */
  readonly prefix: string;
  readonly organisations: readonly Organisation[];
  readonly rules: DatedRules;
  readonly supportBases: Dated<SupportBasis>;
  readonly authority: Dated<Authority>;
  /** Lending is closed on a day for which this lacks anything (loan/lending.ts). */
  readonly lending?: Dated<Lending>;
  /** The days the buyer has bought; beyond the last one a longer course needs the buyer's yes (practice §3, Phase). */
  readonly period?: { readonly from: Day; readonly to: Day };
  /** What a place costs, what a self-supporting citizen saves, and which counts are small; absent where nobody set it. */
  readonly economy?: Economy;
  /**
   * How many whole months a look is kept after the one it was in. Without one none is erased: no length is right
   * unless somebody decided it (practice §4, Retention).
   */
  readonly lookMonths?: Dated<number>;
  /** What the text to the citizen about their data is filled with. */
  readonly dataProtection?: Dated<DataProtection>;
  /** What the parties answer for it with (set-up.ts). */
  readonly setUp?: SetUp;
  /** Texts with slots, see letter.ts; a kind without a text on a day cannot be written. */
  readonly letters: Readonly<Partial<Record<LetterKind, Dated<Text>>>>;
}

const ruleOn = <K extends keyof DatedRules>(rules: DatedRules, key: K, day: Day): Rules[K] => {
  const value = valueOn<Rules[K]>(rules[key], day);
  if (value === undefined)
    throw new Error(`No value of the rule ${key} holds on ${day}: add one to the programme`);
  return value;
};

const retentionAt = ({ setUp }: Programme, day: Day): Pick<Rules, 'retentionMonths'> => {
  const retentionMonths = setUp?.retentionMonths && valueOn(setUp.retentionMonths, day);
  return retentionMonths === undefined ? {} : { retentionMonths };
};

/** The rules that hold on a day. Throws, naming the rule, where the programme has none for it. */
export const rulesAt = (programme: Programme, day: Day): Rules => ({
  ...retentionAt(programme, day),
  places: ruleOn(programme.rules, 'places', day),
  placeRule: ruleOn(programme.rules, 'placeRule', day),
  qualifyingMonths: ruleOn(programme.rules, 'qualifyingMonths', day),
  mainMonths: ruleOn(programme.rules, 'mainMonths', day),
  deadlineDays: ruleOn(programme.rules, 'deadlineDays', day),
  hearingDays: ruleOn(programme.rules, 'hearingDays', day),
  complaintDays: ruleOn(programme.rules, 'complaintDays', day),
  reassessmentDays: ruleOn(programme.rules, 'reassessmentDays', day),
  undoMinutes: ruleOn(programme.rules, 'undoMinutes', day),
  offerDays: ruleOn(programme.rules, 'offerDays', day),
  offerExtensionDays: ruleOn(programme.rules, 'offerExtensionDays', day),
  staleMonths: ruleOn(programme.rules, 'staleMonths', day),
  gateBlocks: ruleOn(programme.rules, 'gateBlocks', day),
  lateDays: ruleOn(programme.rules, 'lateDays', day),
  longestPauseDays: ruleOn(programme.rules, 'longestPauseDays', day),
  reminderDays: ruleOn(programme.rules, 'reminderDays', day),
  intakeDays: ruleOn(programme.rules, 'intakeDays', day),
  ...(programme.period && { periodEnd: programme.period.to }),
});

/** The bases of support in force on a day; none where the programme never named any. */
export const supportBasesAt = (programme: Programme, day: Day): readonly SupportBasis[] =>
  allOn(programme.supportBases, day);

/** The organisation that holds a function on a day; an organisation chart without one is a set-up fault. */
export const organisationFor = (
  programme: Programme,
  wanted: OrganisationFunction,
  day: Day,
): Organisation | undefined =>
  programme.organisations.find((organisation) => allOn(organisation.functions, day).includes(wanted));

/** What an organisation is called; `undefined` where the programme has none of that id. */
export const organisationName = (
  { organisations }: Pick<Programme, 'organisations'>,
  id: string,
): string | undefined => organisations.find((organisation) => organisation.id === id)?.name;

/** What an organisation does in the programme on a day; nothing where it takes no part. */
export const functionsOf = (
  programme: Programme,
  organisation: string,
  day: Day,
): readonly OrganisationFunction[] => {
  const found = programme.organisations.find(({ id }) => id === organisation);
  return found ? allOn(found.functions, day) : [];
};
