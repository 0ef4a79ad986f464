import { valueOn } from './dated.ts';
import type { Dated } from './dated.ts';
import type { Day } from './day.ts';
import type { Organisation, OrganisationFunction, Programme } from './programme.ts';
import { functionsOf } from './programme.ts';
import type { Text } from './text.ts';

/** What one organisation says of its own part, as its citizens read it. */
export interface ControllerFacts {
  /** The organisation's id. */
  readonly organisation: string;
  /** How its data protection officer is reached (GDPR art. 13, stk. 1, litra b). */
  readonly officer?: string;
  /** What allows it to use the data (art. 6, and art. 9 where health is touched). */
  readonly legalBasis?: Text;
}

/** What the text to the citizen takes from the set-up (GDPR art. 13 and 14); what is not there, the text lacks. */
export interface DataProtection {
  readonly controllers?: readonly ControllerFacts[];
  /** How long what is kept, in whole sentences. */
  readonly retention?: Text;
  /** How many months a citizen waits at most for access; one where nothing is said (GDPR art. 12, stk. 3). */
  readonly accessMonths?: number;
  /** The same as a party of the case, in working days; seven where nothing is said (forvaltningsloven § 16, stk. 2). */
  readonly partyAccessDays?: number;
  /** Who keeps the data for the controllers (art. 28), in whole sentences. */
  readonly processors?: Text;
}

/** An organisation of the programme with what it does there and what it has said of its part. */
export interface Controller extends Omit<ControllerFacts, 'organisation'> {
  readonly organisation: Organisation;
  readonly functions: readonly OrganisationFunction[];
}

/**
 * What was agreed on data protection as of a day; empty where nothing was by then, so that each part is asked for
 * by itself.
 */
export const dataProtectionOn = ({ dataProtection = [] }: Programme, day: Day): DataProtection =>
  valueOn(dataProtection, day) ?? {};

/** Everybody who answers for a part of the data on a day: each organisation that does something in the programme. */
export const controllersOn = (programme: Programme, day: Day): readonly Controller[] => {
  const { controllers = [] } = dataProtectionOn(programme, day);
  return programme.organisations.flatMap((organisation) => {
    const functions = functionsOf(programme, organisation.id, day);
    const facts = controllers.find((one) => one.organisation === organisation.id);
    return functions.length === 0 ? [] : [{ ...facts, organisation, functions }];
  });
};

const beganOn = <T>(dated: Dated<T>, day: Day): Day | undefined =>
  dated
    .filter((row) => row.from <= day && (row.to === undefined || day <= row.to))
    .map(({ from }) => from)
    .toSorted()
    .at(-1);

/**
 * Which version of the text to the citizen holds on a day: the day since which it reads as it does. What it is filled
 * with counts too, and who the parties are. `undefined` where there is no text.
 */
export const informationVersion = (programme: Programme, day: Day): Day | undefined => {
  const text = beganOn(programme.letters.information ?? [], day);
  if (text === undefined) return undefined;
  const filled = beganOn(programme.dataProtection ?? [], day);
  const parties = programme.organisations.flatMap(({ functions }) => beganOn(functions, day) ?? []);
  return [text, ...(filled === undefined ? [] : [filled]), ...parties].toSorted().at(-1);
};
