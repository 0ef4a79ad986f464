import { inputPerson, inputText } from '../../../cards/elements.ts';
import { none, one } from '../../../domain/danish/reading.ts';
import { same, text } from '../../../domain/text.ts';
import type { Field, FieldWords } from '../field.ts';
import { forExample } from './for-example.ts';

/** What the field has to know: where people can be picked, and the tenant a picked one belongs to. */
export type PickFacts = { readonly peoplePicker: boolean; readonly tenant: string };

interface PersonSpec extends FieldWords {
  readonly vet: NonNullable<Field<string, 'required'>['vet']>;
}

/** A tenant and an object id as the bot shows them to who is not known: »tenant/object«. */
const SHAPE = /^(?:(?<tenant>[\w.-]{8,64})\s*\/\s*)?(?<object>[\w.-]{8,64})$/u;

/** Whoever copies an id out of a sentence takes its full stop along. */
const bare = (raw: string): string => raw.trim().replace(/[.,;]+$/u, '');

/** Longer than two ids and what people put around them. */
const MAX = 200;

/**
 * Who somebody is in Entra: picked from the own organisation where Teams offers a list, or pasted as the bot shows it
 * to a person it does not know. An object id alone, which is what the list gives, is of the own tenant.
 */
export const person = (spec: PersonSpec): Field<string, 'required', PickFacts> => ({
  ...spec,
  presence: 'required',
  read: (raw, { facts }) => {
    const { tenant = facts.tenant, object } = SHAPE.exec(bare(raw))?.groups ?? {};
    return object === undefined ? none : one(`${tenant}/${object}`);
  },
  misread: () =>
    text(
      'Det ligner ikke et id. Bed personen skrive »hej« til mig, og indsæt det id, jeg viser.',
      'That does not look like an id. Have the person write "hi" to me and paste the id I show.',
    ),
  say: (value) => same(value),
  wire: (value) => value,
  input: (id, wire, { facts }, lang) =>
    facts.peoplePicker
      ? inputPerson(id, wire)
      : inputText(id, wire, {
          maxLength: MAX,
          multiline: false,
          placeholder: forExample(spec.example, lang),
        }),
});
