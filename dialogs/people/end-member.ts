import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { date } from '../engine/fields/date.ts';
import { flow } from '../engine/flow.ts';
import { sayRefusal } from '../refusals.ts';
import { peopleDone } from './done.ts';
import type { WithMembers } from './fields.ts';
import { MEMBER_READERS, memberField } from './fields.ts';
import { withMembers } from './facts.ts';

type EndFacts = WithMembers & { readonly self: string };

/** Somebody leaves: their last day, and who takes over the cases they still have. */
export const endMember = flow<EndFacts>({
  id: 'end-member',
  version: 1,
  title: text('Medarbejder stopper', 'A member leaves'),
  starts: { da: ['medarbejder stopper', 'fjern medarbejder', 'stop medarbejder'], en: ['end member'] },
  action: 'manage-members',
  aboutCase: false,
  register: true,
  begin: withMembers,
})
  .step({
    id: 'who',
    title: text('Hvem stopper?', 'Who leaves?'),
    fields: { member: memberField<EndFacts>() },
  })
  .step({
    id: 'when',
    title: text('Hvornår, og hvem tager over?', 'When, and who takes over?'),
    confirms: true,
    fields: {
      lastDay: date<EndFacts>({
        name: text('sidste dag', 'last day'),
        label: text('Hvad er den sidste dag?', 'What is the last day?'),
        why: text(
          'Fra dagen efter kan personen ikke se borgernes sager.',
          'From the day after, the person cannot see the cases.',
        ),
        readers: MEMBER_READERS,
        example: text('31. marts', '31 March'),
        fallback: ({ today }) => today,
        check: (value, { today }) => (value < today ? sayRefusal({ code: 'last-day-past' }).say : undefined),
      }),
      successor: choice<string, 'optional', EndFacts>({
        presence: 'optional',
        name: text('afløser', 'successor'),
        label: text('Hvem tager sagerne over?', 'Who takes over the cases?'),
        hint: text(
          'Kun nødvendigt, hvis personen har sager. De skifter med det samme.',
          'Only needed where the person has cases. They change hands at once.',
        ),
        why: text(
          'Ingen borger må stå uden nogen, der har sagen.',
          'No citizen may be left without somebody.',
        ),
        readers: text('Alle på sagen.', 'All on the case.'),
        example: text('Sagsbehandler 2', 'Sagsbehandler 2'),
        options: ({ facts, answers }) => {
          const leaving = facts.members.find(({ key }) => key === answers['member']);
          return facts.members
            .filter(
              ({ key, organisation }) =>
                !leaving || (key !== leaving.key && organisation === leaving.organisation),
            )
            .map(({ key, name }) => ({ id: key, label: text(name, name) }));
        },
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft', 'Confirm'),
    intent: ({ member, lastDay, successor }) => ({
      type: 'end-member',
      person: member,
      to: lastDay,
      ...(successor !== undefined && { successor }),
    }),
    done: peopleDone,
  });
