import type { RejectionReason } from '../domain/case.ts';
import { REJECTION_REASONS } from '../domain/case.ts';
import { valueOn } from '../domain/dated.ts';
import { text } from '../domain/text.ts';
import type { CaseView } from '../domain/view.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { choice } from './engine/fields/choice.ts';
import { flow } from './engine/flow.ts';
import type { Lookups } from './engine/lookups.ts';
import { REJECTION_REASON } from './evaluation/labels.ts';
import { happenedLines } from './happened.ts';
import type { GroundsFacts, GroundsWords } from './refused/grounds.ts';
import { groundsFields, reliedOnFields } from './refused/grounds.ts';
import { synonymsOf } from './synonyms.ts';
import { READERS } from './visitation/words.ts';
import { day, RECOMMENDATION } from './words.ts';

type Facts = GroundsFacts & { readonly rows: readonly Line[] };

/** One field holds so much: what both parties wrote may be longer together. */
const FIELD = 2000;

const together = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
    .slice(0, FIELD)
    .toWellFormed();

/** What a decision of the kind usually rests on: an ending against the citizen's wish has a rule of its own. */
const usualRule = ({ status }: CaseView, { programme, today }: Lookups): string => {
  const { legalBasis = {} } = programme.setUp ?? {};
  if (status === 'ending') return valueOn(legalBasis.discharge ?? [], today) ?? '';
  const named = valueOn(programme.authority, today)?.refusalRule;
  return named ?? valueOn(legalBasis.place ?? [], today) ?? '';
};

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
    rule: personal.rejectionRule ?? usualRule(view, lookups),
    considerations: said ?? together(personal.finalReasons ?? personal.reasons, personal.considerations),
    reliedOn: personal.rejectionFacts ?? together(personal.facts, personal.justification),
  };
};

const WORDS: GroundsWords = {
  readers: READERS.authority,
  considerations: text('der er ikke tid til undervisningen nu', 'no time for the lessons now'),
  facts: text('samtale den 3. marts', 'talk on 3 March'),
};

/** Why, as the evaluation counts it: a choice, for what is written to the citizen is theirs alone. */
const mainReason = choice<RejectionReason, 'optional', Facts>({
  presence: 'optional',
  name: text('hovedgrund', 'main reason'),
  label: text('Hvad er den vigtigste grund?', 'What is the main reason?'),
  hint: text(
    'Til evalueringen af afslag på en plads, ikke til brevet. Spring over, hvis ingen passer.',
    'For the evaluation of places refused, not for the letter. Skip it if none fits.',
  ),
  why: text(
    'Udvalget skal kunne se, hvorfor der bliver givet afslag – samlet, aldrig om én borger.',
    'The committee is to see why places are refused – in all, never about one citizen.',
  ),
  readers: READERS.jobCentre,
  example: text('for tidligt', 'too early'),
  options: () =>
    REJECTION_REASONS.map((id) => ({
      id,
      label: REJECTION_REASON[id],
      synonyms: synonymsOf('rejectionReason', id),
    })),
});

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
    fields: groundsFields<Facts>(WORDS),
  })
  .step({
    id: 'facts',
    title: text('Oplysninger', 'Facts'),
    confirms: true,
    fields: { ...reliedOnFields<Facts>(WORDS), rejectionReason: mainReason },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ rejectionReason, ...grounds }, _facts, number) => ({
      type: 'draft-refusal',
      case: number,
      ...grounds,
      ...(rejectionReason !== undefined && { rejectionReason }),
    }),
    done: happenedLines,
  });
