import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import type { StatusFacts } from './status/fields.ts';
import { attentionFields, isOnTrack, nextFields, progressIn, stateFields } from './status/fields.ts';

/** How a course goes this month; what is not on track reaches the caseworker (programme §3). */
export const status = flow<StatusFacts>({
  id: 'status',
  version: 1,
  title: text('Månedsstatus', 'Monthly status'),
  starts: {
    da: ['månedsstatus', 'opfølgning', 'check-in'],
    en: ['monthly status'],
  },
  action: 'record-status',
  aboutCase: true,
  begin: aboutCase('record-status', ({ personal }) => ({ progress: { ...personal.progress } })),
})
  .step({
    id: 'state',
    title: text('Denne måned', 'This month'),
    fields: stateFields,
  })
  .stepWhen((answers) => isOnTrack(answers), {
    id: 'next',
    title: text('Til næste måned', 'Until next month'),
    confirms: true,
    fields: nextFields,
  })
  .stepWhen((answers) => !isOnTrack(answers), {
    id: 'attention',
    title: text('Hvad skal der ske?', 'What has to happen?'),
    confirms: true,
    fields: { ...attentionFields, ...nextFields },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    leadsTo: (answers) =>
      isOnTrack(answers) ? [] : [text('Sagsbehandleren får besked.', 'The caseworker is told.')],
    intent: (
      { status: state, attentionNote, toldCitizen, nextSteps, nextDate, ...marks },
      _facts,
      number,
    ) => ({
      type: 'record-status',
      case: number,
      status: state,
      progress: progressIn(marks),
      ...(state !== 'on-track' && attentionNote !== undefined && { attentionNote }),
      ...(state !== 'on-track' && toldCitizen !== undefined && { toldCitizen: toldCitizen === 'yes' }),
      nextSteps: nextSteps ?? '',
      ...(nextDate !== undefined && { nextDate }),
    }),
    done: happenedLines,
  });
