import type { ControllerFacts, DataProtection } from './data-protection-facts.ts';
import { valueOn } from './dated.ts';
import type { Dated } from './dated.ts';
import type { Day } from './day.ts';
import type { Organisation, OrganisationFunction, Programme } from './programme.ts';
import { functionsOf } from './programme.ts';

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
