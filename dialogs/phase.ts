import { courseAfter } from '../domain/decide/phase-days.ts';
import type { Day } from '../domain/day.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { noCourse } from './course/facts.ts';
import type { Row } from './engine/flow.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { exemptionsField, exemptionsIn } from './phase/exemptions.ts';
import type { PhaseFacts } from './phase/facts.ts';
import { phaseFacts } from './phase/facts.ts';
import { advanceDate, buyerAgrees, lateReason, stopFields, untilField } from './phase/outcome-fields.ts';
import { recommendationFields } from './phase/recommendation-fields.ts';
import { gateRows, gateWith, isLesson, missingLessons, wayTo } from './phase/gate-lines.ts';
import { lackLines, stepLines } from './phase/leads-to.ts';
import { readyFields } from './phase/ready.ts';
import { day } from './words.ts';

const NOT_YET = text(
  'Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.',
  'Nothing changes before the caseworker has confirmed as no. 2.',
);

/** Where the course stands, before anything is asked. */
const standsRows = ({ phase, end, proposed }: PhaseFacts): readonly Row[] => [
  {
    label:
      phase === 'main'
        ? text('Hovedforløb til og med', 'Main phase to and including')
        : text('Opkvalificerende forløb til og med', 'Qualifying phase to and including'),
    value: day(end),
  },
  ...(proposed
    ? [
        {
          label: text('Venter allerede på sagsbehandleren', 'Waits for the caseworker already'),
          value: text(
            'En tidligere anbefaling. En ny afløser den.',
            'An earlier recommendation. A new one takes its place.',
          ),
        },
      ]
    : []),
];

type Dated = {
  readonly recommendation?: 'advance' | 'extend' | 'stop';
  readonly date?: Day;
  readonly until?: Day;
};

const isBeyond = ({ recommendation, date, until }: Dated, facts: PhaseFacts): boolean => {
  const { course, bought, mainMonths, end } = facts;
  if (bought === undefined || recommendation === undefined || recommendation === 'stop') return false;
  const on = date ?? end;
  const today = facts.phase === 'main' ? end : course.start;
  return courseAfter(course, { recommendation, date: on, until }, today, mainMonths).mainUntil > bought;
};

/** The end of a phase: the coach recommends, the caseworker confirms (programme §2, Phase gate). */
export const phase = flow<PhaseFacts>({
  id: 'phase',
  version: 1,
  title: text('Faseskift', 'Phase change'),
  starts: { da: ['faseskift', 'fase'], en: ['phase change', 'phase'] },
  action: 'propose-phase',
  otherKey: 'answer-phase',
  aboutCase: true,
  begin: aboutCase('propose-phase', phaseFacts, noCourse),
})
  .stepWhen((_, { canAdvance }) => canAdvance, {
    id: 'ready',
    title: text('Klar til hovedforløbet?', 'Ready for the main phase?'),
    intro: (facts) => [...standsRows(facts), ...gateRows(facts.gate.filter(({ item }) => isLesson(item)))],
    ways: ({ gate }) => missingLessons(gate).map(({ item }) => wayTo(item)),
    fields: readyFields,
  })
  .step({
    id: 'recommendation',
    title: text('Din anbefaling', 'Your recommendation'),
    intro: (facts) => (facts.canAdvance ? [] : standsRows(facts)),
    fields: recommendationFields,
  })
  .stepWhen(
    ({ recommendation }, { gate }) => recommendation === 'advance' && missingLessons(gate).length > 0,
    {
      id: 'exempt',
      title: text('Det mangler', 'What is missing'),
      intro: ({ gate }) => gateRows(missingLessons(gate)),
      ways: ({ gate }) => missingLessons(gate).map(({ item }) => wayTo(item)),
      fields: { exemptions: exemptionsField, date: advanceDate },
    },
  )
  .stepWhen(
    ({ recommendation }, { gate }) => recommendation === 'advance' && missingLessons(gate).length === 0,
    {
      id: 'advance',
      title: text('Videre til hovedforløbet', 'On to the main phase'),
      fields: { date: advanceDate },
    },
  )
  .stepWhen(
    ({ recommendation, date }, { lateAfter }) =>
      recommendation === 'advance' && date !== undefined && date > lateAfter,
    {
      id: 'late',
      title: text('Senere end planlagt', 'Later than planned'),
      fields: { lateReason },
    },
  )
  .stepWhen(({ recommendation }) => recommendation === 'extend', {
    id: 'extend',
    title: text('Forlæng', 'Extend'),
    fields: { until: untilField },
  })
  .stepWhen((answers, facts) => isBeyond(answers, facts), {
    id: 'beyond',
    title: text('Længere end købt', 'Longer than bought'),
    intro: ({ bought }) =>
      bought === undefined
        ? []
        : [{ label: text('Købt til og med', 'Bought to and including'), value: day(bought) }],
    fields: { buyerAgrees },
  })
  .stepWhen(({ recommendation }) => recommendation === 'stop', {
    id: 'stop',
    title: text('Forløbet stopper', 'The course stops'),
    fields: stopFields,
  })
  .submit({
    confirmLabel: text('Bekræft og send til nr. 2', 'Confirm and send to no. 2'),
    leadsTo: ({ recommendation, date, until, agreed, ...said }, facts, today) =>
      recommendation === undefined
        ? []
        : [
            ...(recommendation === 'advance' ? lackLines(gateWith(facts.gate, said)) : []),
            ...stepLines(
              { recommendation, date: date ?? today, until, agreed: agreed === 'yes' },
              facts.course,
              today,
              facts.mainMonths,
              facts.buyer,
            ),
            NOT_YET,
          ],
    intent: (answers, { end, phase: now }, number) => {
      const { recommendation, date, until, exemptions = '', lateReason: late, agreed } = answers;
      const { supportSettled } = answers;
      return {
        type: 'propose-phase',
        case: number,
        recommendation,
        // An extension goes on where the phase would have ended.
        date: date ?? end,
        ...(until !== undefined && { until }),
        businessPlanReady: now === 'main' || answers.businessPlanReady === 'yes',
        budgetReady: now === 'main' || answers.budgetReady === 'yes',
        supportClarified: now === 'main' || answers.supportClarified === 'yes',
        ...(supportSettled !== undefined && { supportSettled }),
        assessment: answers.assessment,
        exemptions: exemptionsIn(exemptions),
        ...(late !== undefined && { lateReason: late }),
        ...(answers.buyerAgrees !== undefined && { buyerAgrees: answers.buyerAgrees === 'yes' }),
        ...(agreed !== undefined && { agreed: agreed === 'yes' }),
      };
    },
    done: happenedLines,
  });
