import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { answerFields } from './decision/answer.ts';
import type { DecisionFacts } from './decision/facts.ts';
import { decisionFacts } from './decision/facts.ts';
import { placeFields } from './decision/place.ts';
import { questionFields } from './decision/question.ts';
import { reasonsFields } from './decision/reasons.ts';
import { talkFields } from './decision/talk.ts';
import { startLeadsTo } from './course/past-programme.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';

/** The provider's half of the visitation: a yes with a start, a no with its reasons, a question back, or a talk first. */
export const decision = flow<DecisionFacts>({
  id: 'decision',
  version: 1,
  title: text('Svar på visitation', 'Assessment'),
  starts: { da: ['svar på visitation', 'vurder', 'afgør'], en: ['assess', 'decide'] },
  action: 'assess',
  aboutCase: true,
  begin: aboutCase('assess', decisionFacts),
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
  .stepWhen((answers) => answers.decision === 'invite', {
    id: 'talk',
    title: text('Samtale med borgeren', 'Talk with the citizen'),
    confirms: true,
    fields: talkFields,
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    leadsTo: (answers, facts) => (answers.decision === 'approve' ? startLeadsTo(answers, facts) : []),
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
        case 'invite':
          return { type: 'invite', case: number, meetingDate: answers.meetingDate ?? '' };
      }
    },
    done: happenedLines,
  });
