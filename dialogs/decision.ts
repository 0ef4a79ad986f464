import { firstOfNextMonth } from '../domain/day.ts';
import { startRange } from '../domain/decide/assess.ts';
import { mayNow } from '../domain/lifecycle.ts';
import { rulesAt } from '../domain/programme.ts';
import { text } from '../domain/text.ts';
import { caseRows } from './case-rows.ts';
import { answerFields } from './decision/answer.ts';
import type { DecisionFacts } from './decision/facts.ts';
import { placeFields } from './decision/place.ts';
import { questionFields } from './decision/question.ts';
import { reasonsFields } from './decision/reasons.ts';
import { decisionDone } from './decision/words.ts';
import { flow } from './engine/flow.ts';
import { noSuchCase, notNow } from './refusals.ts';
import { day, placesLine } from './words.ts';

/** So much of each text is taken along (a run stays small); `sag ML-…` shows the whole. */
const SHOWN = 400;

const nextIntake = (days: readonly string[], today: string): string =>
  days.filter((intake) => intake > today).toSorted()[0] ?? firstOfNextMonth(today);

/** The provider's half of the visitation: a yes with a start, a no with its reasons, or a question back. */
export const decision = flow<DecisionFacts>({
  id: 'decision',
  version: 1,
  title: text('Svar på visitation', 'Assessment'),
  starts: { da: ['svar på visitation', 'vurder', 'afgør'], en: ['assess', 'decide'] },
  action: 'assess',
  aboutCase: true,
  begin: async (lookups, number) => {
    const view = await lookups.caseView(number);
    if (!view) return { ok: false, say: noSuchCase(number) };
    if (!mayNow(view.status, 'assess')) return { ok: false, say: notNow(number, view.status, view.since) };
    const { programme, today } = lookups;
    const places = placesLine(await lookups.places());
    const rules = rulesAt(programme, today);
    return {
      ok: true,
      facts: {
        rows: [
          ...caseRows(view, programme, SHOWN),
          { label: text('Pladser', 'Places'), value: places },
          { label: text('Frist', 'Deadline'), value: day(view.deadline) },
        ],
        coaches: await lookups.coaches(),
        proposedStart: nextIntake(rules.intakeDays, today),
        ...startRange(view.applicationDate, today),
      },
    };
  },
})
  .step({
    id: 'answer',
    title: text('Hvad er jeres vurdering?', 'What is your assessment?'),
    intro: ({ rows }) => rows,
    fields: answerFields,
  })
  .stepWhen((answers) => answers.decision === 'approve', {
    id: 'place',
    title: text('Start og coach', 'Start and coach'),
    confirms: true,
    fields: placeFields,
  })
  .stepWhen((answers) => answers.decision === 'reject', {
    id: 'reasons',
    title: text('Hvorfor ikke?', 'Why not?'),
    confirms: true,
    fields: reasonsFields,
  })
  .stepWhen((answers) => answers.decision === 'return', {
    id: 'question',
    title: text('Hvad mangler I at vide?', 'What do you need to know?'),
    confirms: true,
    fields: questionFields,
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => {
      switch (answers.decision) {
        case 'approve':
          return {
            type: 'approve',
            case: number,
            startDate: answers.startDate ?? '',
            ...(answers.coach !== undefined && { coach: answers.coach }),
          };
        case 'reject':
          return {
            type: 'reject',
            case: number,
            considerations: answers.considerations ?? '',
            facts: answers.facts ?? '',
          };
        case 'return':
          return { type: 'ask', case: number, question: answers.question ?? '' };
      }
    },
    done: decisionDone,
  });
