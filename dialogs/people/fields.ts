import type { Role } from '../../domain/member.ts';
import { ROLES } from '../../domain/member.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { choices } from '../engine/fields/choices.ts';
import type { Option } from '../engine/fields/choice.ts';
import type { FieldContext } from '../engine/field.ts';
import { ROLE } from '../role-words.ts';

/** A member as a dialog about members keeps them. */
export type Known = {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
};

export type WithMembers = { readonly members: readonly Known[] };

/** Who reads the list of members: nobody who has no business with it. */
export const MEMBER_READERS = text(
  'Administratorer og ledere. Andre ser kun navnet, hvor personen har gjort noget.',
  'Administrators and leaders. Others only see the name where the person did something.',
);

/** Which member it is about; typing a name does. */
export const memberField = <F extends WithMembers>(own?: string) =>
  choice<string, 'required', F>({
    presence: 'required',
    name: text('medarbejder', 'member'),
    label: text('Hvem drejer det sig om?', 'Who is it about?'),
    why: text(
      'Hvem der er medarbejder, bestemmer, hvem der ser borgernes sager.',
      'Who is a member decides who sees the cases of citizens.',
    ),
    readers: MEMBER_READERS,
    example: text('Coach 2', 'Coach 2'),
    options: ({ facts }) =>
      facts.members
        .filter(({ key }) => key !== own)
        .map(({ key, name, organisation }) => ({
          id: key,
          label: text(`${name}, ${organisation}`, `${name}, ${organisation}`),
          synonyms: [name],
        })),
  });

const roleOptions = (): readonly Option<Role>[] =>
  ROLES.map((role) => {
    const { da, en } = ROLE[role];
    return { id: role, label: text(da.charAt(0).toUpperCase() + da.slice(1), en), synonyms: [role] };
  });

/** One role or several; `fallback`: the ones held now. */
export const rolesField = <F>(fallback?: (context: FieldContext<F>) => readonly Role[] | undefined) =>
  choices<Role, 'required', F>({
    presence: 'required',
    name: text('roller', 'roles'),
    label: text('Hvad skal personen kunne her?', 'What is the person to do here?'),
    hint: text(
      'En ny administrator skal bekræftes af en anden administrator.',
      'A new administrator has to be confirmed by another one.',
    ),
    why: text(
      'Rollerne bestemmer, hvad personen må se og gøre i borgernes sager – intet andet gør.',
      'The roles decide what the person may see and do in the cases – nothing else does.',
    ),
    readers: MEMBER_READERS,
    example: text('coach, visitator', 'coach and visitator'),
    options: roleOptions,
    ...(fallback && { fallback }),
  });
