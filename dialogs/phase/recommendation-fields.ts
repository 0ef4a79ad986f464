import { text } from '../../domain/text.ts';
import type { GateItem, PhaseStep } from '../../domain/vocabulary.ts';
import { PHASE_STEPS } from '../../domain/vocabulary.ts';
import { PHASE_STEP } from '../course/labels.ts';
import type { FieldContext } from '../engine/field.ts';
import { choice } from '../engine/fields/choice.ts';
import { moreThanYes } from '../engine/fields/more-than-yes.ts';
import { text as words } from '../engine/fields/text.ts';
import { synonymsOf } from '../synonyms.ts';
import type { PhaseFacts } from './facts.ts';
import { missingText } from './gate-lines.ts';
import { READERS } from './ready.ts';

const SAID: readonly (readonly [GateItem, string])[] = [
  ['business-plan', 'businessPlanReady'],
  ['budget', 'budgetReady'],
  ['support-settled', 'supportClarified'],
];

/** What the coach has said is not ready, and blocks. */
const notReady = ({ facts, answers }: FieldContext<PhaseFacts>): readonly GateItem[] =>
  SAID.filter(
    ([item, field]) =>
      answers[field] === 'no' && facts.gate.some((line) => line.item === item && line.blocks),
  ).map(([item]) => item);

const stepsIn = ({ canAdvance }: PhaseFacts): readonly PhaseStep[] =>
  PHASE_STEPS.filter((step) => step !== 'advance' || canAdvance);

/** What the coach thinks, and what follows from it. */
export const recommendationFields = {
  assessment: words({
    presence: 'required',
    long: true,
    name: text('vurdering', 'assessment'),
    label: text('Hvordan vurderer du forløbet?', 'How do you see the course?'),
    why: text(
      'Sagsbehandleren skal kunne bekræfte på det, du skriver, uden at have set borgeren arbejde med det.',
      'The caseworker must be able to confirm on what you write without having seen the citizen at work.',
    ),
    readers: READERS,
    example: text(
      'planen holder, og de første kunder er fundet',
      'the plan holds and there are first customers',
    ),
    check: moreThanYes,
  }),
  recommendation: choice<PhaseStep, 'required', PhaseFacts>({
    presence: 'required',
    name: text('anbefaling', 'recommendation'),
    label: text('Hvad anbefaler du?', 'What do you recommend?'),
    why: text(
      'Det er to nøgler: du anbefaler, sagsbehandleren bekræfter. Ingen af jer flytter borgeren alene.',
      'Two keys: you recommend, the caseworker confirms. Neither moves the citizen alone.',
    ),
    readers: READERS,
    example: text('forlæng', 'extend'),
    options: ({ facts }) =>
      stepsIn(facts).map((id) => ({
        id,
        label: PHASE_STEP[id],
        synonyms: synonymsOf('phaseRecommendation', id),
      })),
    expanded: true,
    check: (value, context) => {
      const lacks = value === 'advance' ? missingText(notReady(context)) : undefined;
      return lacks
        ? text(
            `Det mangler, før hovedforløbet kan begynde: ${lacks.da}. Ret svaret, når det er på plads, eller vælg »Forlæng«.`,
            `Missing before the main phase can begin: ${lacks.en}. Change that answer once it is there, or choose "Extend".`,
          )
        : undefined;
    },
  }),
};
