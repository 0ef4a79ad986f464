import { addDays } from '../../domain/day.ts';
import { personKey } from '../../domain/member.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { date } from '../engine/fields/date.ts';
import type { PickFacts } from '../engine/fields/person.ts';
import { person } from '../engine/fields/person.ts';
import { text as words } from '../engine/fields/text.ts';
import { flow } from '../engine/flow.ts';
import { peopleDone } from './done.ts';
import { MEMBER_READERS, rolesField } from './fields.ts';
import { withMembers } from './facts.ts';

type AddFacts = PickFacts & {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
};

const personOf = (id: string): { readonly tenant: string; readonly object: string } => {
  const [tenant = '', object = ''] = id.split('/');
  return { tenant, object };
};

/** Somebody new who may use the bot: who they are in Entra, where they work, and as what. */
export const addMember = flow<AddFacts>({
  id: 'add-member',
  version: 1,
  title: text('Tilføj medarbejder', 'Add a member'),
  starts: { da: ['tilføj medarbejder', 'ny medarbejder'], en: ['add member'] },
  action: 'manage-members',
  aboutCase: false,
  register: true,
  begin: async (lookups) => {
    const begun = await withMembers(lookups);
    if (!begun.ok) return begun;
    const { programme, today, member, peoplePicker } = lookups;
    const organisations = programme.organisations
      // Also one that takes over later: its people are there from that day.
      .filter(({ functions }) => functions.some(({ to }) => to === undefined || to >= today))
      .map(({ id, name }) => ({ id, name }));
    return { ok: true, facts: { organisations, peoplePicker, tenant: member.tenant } };
  },
})
  .step({
    id: 'who',
    title: text('Hvem er det?', 'Who is it?'),
    fields: {
      personId: person({
        name: text('id i Entra', 'Entra id'),
        label: text('Personen, eller det id, jeg har vist dem', 'The person, or the id I showed them'),
        hint: text(
          'Er personen fra en anden kommune, så lad dem skrive »hej« til mig, og skriv det id, de får, i chatten.',
          'If they are from another authority, have them write "hi" to me, and write the id they get in the chat.',
        ),
        why: text(
          'Jeg kender folk på deres id i Entra, aldrig på navnet. Ellers kunne en fremmed se borgernes sager.',
          'I know people by their id in Entra, never by name, or a stranger could see the cases.',
        ),
        readers: MEMBER_READERS,
        example: text('tenant-id/objekt-id', 'tenant-id/object-id'),
        vet: async (value, lookups) => {
          const key = personKey(personOf(value));
          const known = (await lookups.members()).find((member) => personKey(member) === key);
          return known && (known.to === undefined || known.to >= lookups.today)
            ? text(
                `${known.name} er allerede medarbejder her. Skriv »medarbejdere« for at ændre noget.`,
                `${known.name} is a member already. Write "members" to change something.`,
              )
            : undefined;
        },
      }),
      name: words({
        presence: 'required',
        name: text('navn', 'name'),
        label: text('Hvad hedder personen?', 'What is their name?'),
        why: text('Det er navnet, kollegerne ser i borgernes sager.', 'Colleagues see it in the cases.'),
        readers: text(
          'Alle på sagen, hvor personen har gjort noget.',
          'All on a case where they did something.',
        ),
        example: text('Fornavn Efternavn', 'First Last'),
        refuseCpr: true,
      }),
    },
  })
  .step({
    id: 'what',
    title: text('Hvor, og som hvad?', 'Where, and as what?'),
    confirms: true,
    fields: {
      organisation: choice<string, 'required', AddFacts>({
        presence: 'required',
        name: text('organisation', 'organisation'),
        label: text('Hvor arbejder personen?', 'Where does the person work?'),
        why: text(
          'Jobcentret, Næstved og Ishøj må hver se noget forskelligt.',
          'Each of the three authorities may see something else.',
        ),
        readers: MEMBER_READERS,
        example: text('Næstved Kommune', 'Næstved Kommune'),
        options: ({ facts }) => facts.organisations.map(({ id, name }) => ({ id, label: text(name, name) })),
      }),
      roles: rolesField<AddFacts>(),
      from: date<AddFacts>({
        name: text('fra', 'from'),
        label: text('Fra hvilken dag?', 'From which day?'),
        why: text(
          'Før den dag kan personen ikke se borgernes sager.',
          'Before that day the person cannot see the cases.',
        ),
        readers: MEMBER_READERS,
        example: text('på mandag', 'on Monday'),
        fallback: ({ today }) => today,
        check: (value, { today }) =>
          value > addDays(today, 366)
            ? text('Vælg en dag inden for et år.', 'Choose a day within a year.')
            : undefined,
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og tilføj', 'Confirm and add'),
    intent: ({ personId, name, organisation, roles, from }) => ({
      type: 'add-member',
      person: personOf(personId),
      name,
      organisation,
      roles,
      from,
    }),
    done: peopleDone,
  });
