import type { Day } from '../domain/day.ts';
import type { Remarkable } from '../domain/remark.ts';
import { REMARKABLE } from '../domain/remark.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { CASE_LABELS } from './case-labels.ts';
import { choice } from './engine/fields/choice.ts';
import { date } from './engine/fields/date.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { cut } from '../cards/fit.ts';

type Facts = {
  readonly number: string;
  /** The texts that stand in the case, as far as the person reads them. */
  readonly texts: readonly { readonly id: Remarkable; readonly value: string }[];
};

/** So much of a text is shown with the question; `sag ML-…` shows the whole. */
const SHOWN = 200;

/** What people call a text whose label is a whole phrase. */
const ALSO_CALLED: Readonly<Partial<Record<Remarkable, readonly string[]>>> = {
  justification: ['begrundelsen', 'jobcentrets begrundelse', 'indstillingen', 'justification'],
  considerations: ['udbyderens begrundelse', 'vurderingen', 'assessment'],
  rejectionConsiderations: ['begrundelsen for afgørelsen', 'begrundelsen for afslaget'],
  sharedSummary: ['referatet', 'referat', 'summary'],
  phaseAssessment: ['fasevurderingen'],
};

const READERS = text(
  'Du, din leder og de andre, der læser den tekst, bemærkningen står ved.',
  'You, your leader and the others who read the text that the remark stands beside.',
);

const textIn = ({ texts }: Facts, id: unknown): string | undefined => {
  const found = texts.find((one) => one.id === id)?.value;
  return found === undefined ? undefined : cut(found, SHOWN);
};

/** What the citizen says to a text stands beside it; the text stays as it was written (practice §4, Access). */
export const remark = flow<Facts>({
  id: 'remark',
  version: 1,
  title: text('Borgerens bemærkning', "The citizen's remark"),
  starts: {
    da: ['borgerens bemærkning', 'bemærkning fra borgeren', 'borgerens bemærkninger'],
    en: ["citizen's remark", 'citizen remark'],
  },
  action: 'add-remark',
  aboutCase: true,
  begin: async (lookups, number) => {
    const begun = await aboutCase('add-remark', (view) => ({
      number: view.number,
      texts: REMARKABLE.flatMap((id) => {
        const value = view.personal[id];
        return value === undefined ? [] : [{ id, value: cut(value, SHOWN) }];
      }),
    }))(lookups, number);
    if (!begun.ok || begun.facts.texts.length > 0) return begun;
    return {
      ok: false,
      say: text(
        `Der står ingen tekst i ${number}, som borgeren kan have en bemærkning til.`,
        `No text stands in ${number} to which the citizen could have a remark.`,
      ),
    };
  },
})
  .step({
    id: 'which',
    title: text('Hvilken tekst er borgeren ikke enig i?', 'Which text does the citizen not agree with?'),
    fields: {
      about: choice<Remarkable, 'required', Facts>({
        presence: 'required',
        name: text('tekst', 'text'),
        label: text('Hvilken tekst?', 'Which text?'),
        why: text(
          'Bemærkningen skal stå ved den tekst, den handler om, så hverken coachen eller visitator læser den ene uden den anden.',
          'The remark is to stand beside the text it is about, so that neither the coach nor the visitator reads one without the other.',
        ),
        readers: READERS,
        example: text('idé', 'idea'),
        options: ({ facts }) =>
          facts.texts.map(({ id }) => ({ id, label: CASE_LABELS[id], synonyms: ALSO_CALLED[id] ?? [] })),
        fallback: ({ facts }) => {
          const [only, ...more] = facts.texts;
          return more.length === 0 ? only?.id : undefined;
        },
      }),
    },
  })
  .step({
    id: 'remark',
    title: text('Hvad siger borgeren?', 'What does the citizen say?'),
    confirms: true,
    intro: (facts, { about }) => {
      const said = textIn(facts, about);
      return said === undefined ? [] : [{ label: text('Der står', 'It says'), value: said }];
    },
    fields: {
      remark: words<'required', Facts>({
        presence: 'required',
        long: true,
        name: text('bemærkning', 'remark'),
        label: text('Borgerens bemærkning', "The citizen's remark"),
        hint: text(
          'Skriv det, som borgeren siger det. Er noget simpelthen forkert, så skriv »ret oplysning«.',
          'Write it as the citizen says it. If something is simply wrong, write "correct".',
        ),
        why: text(
          'Borgeren har ret til at få sin side med (databeskyttelsesforordningens art. 16). Teksten selv bliver stående, for den er en vurdering.',
          'The citizen has a right to have their side added (GDPR art. 16). The text itself stays, for it is an assessment.',
        ),
        readers: READERS,
        example: text('jeg kom for sent to gange, ikke seks', 'I was late twice, not six times'),
      }),
      date: date<Facts>({
        name: text('dato', 'date'),
        label: text('Hvornår sagde borgeren det?', 'When did the citizen say so?'),
        why: text(
          'Datoen viser, hvad borgeren har læst, hvis teksten siden ændrer sig.',
          'The day shows what the citizen had read, should the text change later.',
        ),
        readers: READERS,
        example: text('i dag', 'today'),
        fallback: ({ today }) => today,
        check: (value: Day, { today }) =>
          value > today ? sayRefusal({ code: 'remark-in-future' }).say : undefined,
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ about, remark: said, date: on }, _facts, number) => ({
      type: 'add-remark',
      case: number,
      about,
      remark: said,
      on,
    }),
    done: happenedLines,
  });
