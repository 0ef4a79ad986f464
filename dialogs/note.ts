import type { PersonKey } from '../domain/member.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { choices } from './engine/fields/choices.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import type { NoteFacts } from './note/people.ts';
import { noteFacts, peopleOptions, sentLine } from './note/people.ts';
import { sayRefusal } from './refusals.ts';

const READERS = text(
  'Kun du og dem, du vælger – heller ikke en leder. Aldrig Erhvervschefen. Beder borgeren om indsigt, er notatet med.',
  'Only you and those you choose – no leader either. Never the Erhvervschef. If the citizen asks for access, it is part of that.',
);

/** A note on a case to people one chooses among those who work with it (note: "vidensdeling, sparring"). */
export const note = flow<NoteFacts>({
  id: 'note',
  version: 1,
  title: text('Skriv et notat', 'Write a note'),
  starts: { da: ['notat', 'skriv notat'], en: ['note'] },
  action: 'add-note',
  aboutCase: true,
  withoutCase: 'experience',
  begin: async (lookups, number) => {
    const begun = await aboutCase('add-note', () => noteFacts(lookups, number))(lookups, number);
    if (!begun.ok || begun.facts.people.length > 0) return begun;
    return {
      ok: false,
      say: text(
        `Ingen andre arbejder med ${number} lige nu, så der er ingen at skrive til.`,
        `Nobody else works with ${number} now, so there is nobody to write to.`,
      ),
    };
  },
})
  .step({
    id: 'note',
    title: text('Notat på sagen', 'A note on the case'),
    fields: {
      text: words<'required', NoteFacts>({
        presence: 'required',
        long: true,
        name: text('notat', 'note'),
        label: text('Hvad vil du skrive?', 'What do you want to write?'),
        why: text(
          'Parterne skal dele viden og sparre med hinanden om borgerens forløb (notatet).',
          "The parties are to share what they know of the citizen's course and advise each other (the note).",
        ),
        readers: READERS,
        example: text('er der åbnet for IT-kurset?', 'is the IT course open?'),
      }),
      to: choices<PersonKey, 'required', NoteFacts>({
        presence: 'required',
        name: text('modtager', 'recipient'),
        label: text('Hvem skal have det?', 'Who is to get it?'),
        why: text(
          'Kun dem, der arbejder med borgerens sag, kan vælges. De får besked med det samme.',
          "Only those who work with the citizen's case can be chosen. They are told at once.",
        ),
        readers: text(
          'Dem, du vælger; og at der er et notat, alle på sagen.',
          'Those you choose; that there is a note, all on the case.',
        ),
        example: text('sagsbehandler', 'caseworker'),
        options: ({ facts }) => peopleOptions(facts),
        fallback: ({ facts }) => {
          const [only, ...more] = facts.people;
          return only && more.length === 0 ? [only.key] : undefined;
        },
        check: (to) => (to.length === 0 ? sayRefusal({ code: 'nobody-to-tell' }).say : undefined),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og send', 'Confirm and send'),
    intent: ({ text: written, to }, _facts, number) => ({
      type: 'add-note',
      case: number,
      text: written,
      to,
    }),
    done: (events, facts) => {
      const [saved] = happenedLines(events);
      const sent = events.find((event) => event.type === 'note-added');
      return [...(saved ? [saved] : []), ...(sent ? [sentLine(facts, sent.data.to)] : [])];
    },
  });
