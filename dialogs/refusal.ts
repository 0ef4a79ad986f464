import { valueOn } from '../domain/dated.ts';
import { text } from '../domain/text.ts';
import type { CaseView } from '../domain/view.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import type { Lookups } from './engine/lookups.ts';
import { happenedLines } from './happened.ts';
import { READERS } from './visitation/words.ts';
import { day, RECOMMENDATION } from './words.ts';

type Facts = {
  readonly rows: readonly Line[];
  readonly rule: string;
  readonly considerations: string;
  readonly reliedOn: string;
};

/** One field holds so much: what both parties wrote may be longer together. */
const FIELD = 2000;

const together = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
    .slice(0, FIELD)
    .toWellFormed();

/** What both assessments say, as a first draft (programme §2, A refusal); what was drafted before comes first. */
const facts = (view: CaseView, lookups: Lookups): Facts => {
  const { personal } = view;
  const said = personal.rejectionConsiderations;
  return {
    rows: [
      { label: text('Borger', 'Citizen'), value: view.personal.citizenName ?? view.initials },
      {
        label: text('Jobcentrets indstilling', "The job centre's recommendation"),
        value: RECOMMENDATION[view.recommendation],
      },
      { label: text('Frist', 'Deadline'), value: day(view.deadline) },
    ],
    rule: personal.rejectionRule ?? valueOn(lookups.programme.authority, lookups.today)?.refusalRule ?? '',
    considerations: said ?? together(personal.finalReasons ?? personal.reasons, personal.considerations),
    reliedOn: personal.rejectionFacts ?? together(personal.facts, personal.justification),
  };
};

const filled = (value: string): string | undefined => (value === '' ? undefined : value);

/** The draft of a refusal: the legal rule, the main considerations, the facts (forvaltningsloven §§ 22, 24). */
export const refusal = flow<Facts>({
  id: 'refusal',
  version: 1,
  title: text('Udkast til afgørelse', 'Draft of the decision'),
  starts: { da: ['giv afslag', 'afslag'], en: ['refuse', 'refusal'] },
  action: 'decide',
  aboutCase: true,
  begin: aboutCase('draft-refusal', facts),
})
  .step({
    id: 'grounds',
    title: text('Regel og begrundelse', 'Rule and considerations'),
    intro: ({ rows }) => rows,
    fields: {
      rejectionRule: words<'required', Facts>({
        presence: 'required',
        long: true,
        name: text('regel', 'rule'),
        label: text('Hvilken regel bygger afgørelsen på?', 'Which rule does it rest on?'),
        hint: text(
          'Lov, paragraf og stykke. Jeg kan ikke se, om den er rigtig.',
          'Act, section and subsection.',
        ),
        why: text(
          'Et afslag skal henvise til de regler, det er truffet efter (forvaltningslovens § 24, stk. 1).',
          'A refusal must refer to the rules it was made under (Public Administration Act § 24).',
        ),
        readers: READERS.authority,
        example: text('lovens navn, § og stk.', 'the act and its section'),
        fallback: ({ facts: { rule } }) => filled(rule),
      }),
      rejectionConsiderations: words<'required', Facts>({
        presence: 'required',
        long: true,
        name: text('begrundelse', 'considerations'),
        label: text('Hvad er der især lagt vægt på?', 'What were the main considerations?'),
        hint: text(
          'Skriv til borgeren. Har I begrundet det før, står det her allerede.',
          'Write to the citizen.',
        ),
        why: text(
          'Borgeren skal kunne forstå, hvorfor svaret blev nej (forvaltningslovens § 24).',
          'The citizen must be able to understand why (§ 24).',
        ),
        readers: READERS.authority,
        example: text('der er ikke tid til undervisningen nu', 'no time for the lessons now'),
        fallback: ({ facts: { considerations } }) => filled(considerations),
      }),
    },
  })
  .step({
    id: 'facts',
    title: text('Oplysninger', 'Facts'),
    confirms: true,
    fields: {
      rejectionFacts: words<'required', Facts>({
        presence: 'required',
        long: true,
        name: text('oplysninger', 'facts'),
        label: text('Hvilke oplysninger bygger det på?', 'Which facts does it rest on?'),
        why: text(
          'De oplysninger skal borgeren kunne kommentere, før I afgør sagen (forvaltningslovens § 19).',
          'The citizen must be able to comment on them before you decide (§ 19).',
        ),
        readers: READERS.authority,
        example: text('samtale den 3. marts', 'talk on 3 March'),
        fallback: ({ facts: { reliedOn } }) => filled(reliedOn),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => ({ type: 'draft-refusal', case: number, ...answers }),
    done: happenedLines,
  });
