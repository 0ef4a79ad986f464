import type { PersonKey, Role } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import type { Option } from '../engine/fields/choice.ts';
import type { Lookups } from '../engine/lookups.ts';
import { listed, ROLE } from '../role-words.ts';

/** Somebody a note can go to, in few bytes: a run keeps 8 kB. */
type Reader = {
  readonly key: PersonKey;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: string;
};
export type NoteFacts = { readonly people: readonly Reader[] };

/** More people are on no case; the parties' own people come last. */
const MOST = 25;

export const noteFacts = async ({ notables }: Lookups, number: string): Promise<NoteFacts> => ({
  people: (await notables(number))
    .slice(0, MOST)
    .map(({ key, name, roles, organisation }) => ({ key, name, roles, organisation })),
});

/** »Anna Holm – sagsbehandler, Jobcenter Vallensbæk« */
const label = ({ name, roles, organisation }: Reader): Text => {
  const role = listed(roles.map((one) => ROLE[one]));
  return text(`${name} – ${role.da}, ${organisation}`, `${name} – ${role.en}, ${organisation}`);
};

export const peopleOptions = ({ people }: NoteFacts): readonly Option<PersonKey>[] =>
  people.map((one) => ({
    id: one.key,
    label: label(one),
    synonyms: [one.name, ...one.roles.flatMap((role) => [ROLE[role].da, ROLE[role].en])],
  }));

/** »Notatet er sendt til Anna Holm og Bo Berg.« */
export const sentLine = ({ people = [] }: Partial<NoteFacts>, to: readonly PersonKey[]): Text => {
  const names = people.filter(({ key }) => to.includes(key)).map(({ name }) => same(name));
  const { da, en } = listed(names);
  if (names.length === 0) return text('Notatet er sendt.', 'The note is sent.');
  return text(`Notatet er sendt til ${da}.`, `The note is sent to ${en}.`);
};
