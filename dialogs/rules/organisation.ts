import { readChoice } from '../../domain/danish/choice.ts';
import { fold, normalise } from '../../domain/danish/normalise.ts';
import type { Reading } from '../../domain/danish/reading.ts';
import { fromCandidates, none, one } from '../../domain/danish/reading.ts';
import { namedIn } from '../../domain/rules/place-party.ts';
import type { RuleValue } from '../../domain/rules/vocabulary.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';

/** Before the name of an organisation that is to be new, in what a run keeps: it is never taken for one that is there. */
const NEW = '+ ';

const AS_NEW = /^(?:\+|(?:ny|new)(?:\s+organisation)?\s*:)\s*/iu;

type Named = readonly { readonly name: string }[];

/**
 * Which organisation somebody means: one that takes part by its name, or a new one. What is near a name that is there
 * could be either, so it is asked about; »ny: …« is new. Pure, never throws.
 */
export const readOrganisation = (raw: string, all: Named, most: number): Reading<string> => {
  const said = normalise(raw);
  const name = said.replace(AS_NEW, '').trim();
  if (name.length > most || !/[\p{L}\p{N}]/u.test(name)) return none;
  const known = namedIn(all, name) ?? all.find((other) => fold(other.name) === fold(name));
  if (known) return one(known.name);
  const added = `${NEW}${name}`;
  if (AS_NEW.test(said)) return one(added);
  const near = readChoice(
    name,
    all.map((other) => ({ id: other.name, names: [other.name] })),
  );
  if (near.kind === 'none') return one(added);
  return fromCandidates([...(near.kind === 'one' ? [near.value] : near.values), added]);
};

/** The value of a rule without the mark of what is new. */
export const plainValue = (value: RuleValue): RuleValue =>
  typeof value === 'string' && value.startsWith(NEW) ? value.slice(NEW.length) : value;

/** »Køge Kommune (ny her)«. */
export const organisationText = (value: string): Text => {
  const name = String(plainValue(value));
  return name === value ? same(name) : text(`${name} (ny her)`, `${name} (new here)`);
};

/** As it stands in the input: with »ny:« only where it could be taken for another. */
export const organisationTyped = (wire: string, all: Named, most: number, lang: Lang): string => {
  const name = String(plainValue(wire));
  if (name === wire || readOrganisation(name, all, most).kind === 'one') return name;
  return text(`ny: ${name}`, `new: ${name}`)[lang];
};
