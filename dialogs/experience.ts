import { findCaseNumbers } from '../domain/danish/case-number.ts';
import { CPR_REMOVED } from '../domain/danish/cpr.ts';
import { yearOf } from '../domain/day.ts';
import { text } from '../domain/text.ts';
import { FRAME } from './engine/frame-words.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { aboutCourse } from './happened/course.ts';

type Facts = { readonly prefix: string };

const NAMES_CITIZEN = text(
  'Her står navnet på en borger. Skriv det, så ingen kan se, hvem det handler om – notatet går til alle tre parter.',
  'This names a citizen. Write it so that nobody can see whom it is about – the note goes to all three parties.',
);
const NAMES_CASE = text(
  'Her står et sagsnummer. Skriv det uden – eller skriv »notat« og nummeret, så bliver det et notat på sagen.',
  'This names a case. Leave the number out – or write "note" and the number, and it becomes a note on the case.',
);

/** Something learned, without citizens, for all three parties (note: "vidensdeling"). */
export const experience = flow<Facts>({
  id: 'experience',
  version: 1,
  title: text('Del en erfaring', 'Share an experience'),
  starts: {
    da: ['projektnotat', 'del en erfaring', 'erfaring'],
    en: ['project note', 'share an experience'],
  },
  action: 'share-experience',
  aboutCase: false,
  begin: ({ programme }) => Promise.resolve({ ok: true, facts: { prefix: programme.prefix } }),
})
  .step({
    id: 'text',
    title: text('Notat til alle tre parter', 'A note to all three parties'),
    intro: () => [
      {
        label: text('Ingen borgere her', 'No citizens here'),
        value: text(
          'Alle i projektet får det, også Erhvervschefen. Nævn ingen borger. Handler det om en sag, så skriv »notat« og sagsnummeret.',
          'Everybody in the programme gets it, the Erhvervschef too. Name no citizen. If it is about a case, write "note" and its number.',
        ),
      },
    ],
    fields: {
      text: words<'required', Facts>({
        presence: 'required',
        long: true,
        name: text('erfaring', 'experience'),
        label: text('Hvad har I lært?', 'What have you learned?'),
        why: text(
          'De tre parter skal dele erfaringer, så forløbet bliver bedre for de næste borgere (notatet).',
          'The three parties share what they learn so that the course gets better for the next citizens (the note).',
        ),
        readers: text(
          'Alle, der arbejder med projektet i de tre kommuner: sagsbehandlere, coacher, visitatorer, ledere og Erhvervschefen.',
          'Everybody who works with the programme: caseworkers, coaches, visitators, leaders and the Erhvervschef.',
        ),
        example: text('aftenhold virker bedst i vinterhalvåret', 'evening classes work best in winter'),
        check: (value, { facts, today }) => {
          if (value.includes(CPR_REMOVED)) return FRAME.noCpr;
          const known = { prefixes: [facts.prefix], year: yearOf(today) };
          return findCaseNumbers(value, known) ? NAMES_CASE : undefined;
        },
        vet: async (value, { namesCitizen }) => ((await namesCitizen(value)) ? NAMES_CITIZEN : undefined),
      }),
    },
  })
  .submit({
    confirmLabel: text('Del med alle tre parter', 'Share with all three parties'),
    intent: ({ text: written }) => ({ type: 'share-experience', text: written }),
    done: (events) =>
      events.flatMap((event) => (event.type === 'experience-shared' ? aboutCourse(event) : [])),
  });
