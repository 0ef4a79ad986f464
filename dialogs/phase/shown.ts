import { gateOf } from '../../domain/gate.ts';
import { organisationFor, rulesAt } from '../../domain/programme.ts';
import type { PhaseProposal } from '../../domain/course.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { cut } from '../../cards/fit.ts';
import { PHASE_STEP } from '../course/labels.ts';
import type { Row } from '../engine/flow.ts';
import { day } from '../words.ts';
import { sayExemptions } from './exemptions.ts';
import { gateRows, isLesson } from './gate-lines.ts';
import { stepLines } from './leads-to.ts';

/** So much of the coach's words is shown where they are confirmed; `sag ML-…` has the whole. */
const SHOWN = 600;

/** »Videre til hovedforløbet 1. april 2027«, »Forlæng til og med 30. april 2027«, »Stop forløbet 14. marts 2027«. */
export const recommendedText = ({ recommendation, date, until }: PhaseProposal): Text => {
  const step = PHASE_STEP[recommendation];
  if (recommendation === 'extend') {
    const end = day(until ?? date);
    return text(`${step.da} til og med ${end.da}`, `${step.en} to and including ${end.en}`);
  }
  return text(`${step.da} ${day(date).da}`, `${step.en} ${day(date).en}`);
};

/** What tells one recommendation from the one that took its place; a button names the one it was pressed for. */
export const proposalKey = ({ recommendation, date, until, agreed }: PhaseProposal): string =>
  [recommendation, until ?? date, ...(agreed === true ? ['agreed'] : [])].join(' ');

/** What is so once the second key has been turned. */
export const proposalLines = (
  { course, proposal, madeOn }: Pick<CaseView, 'course' | 'proposal' | 'madeOn'>,
  programme: Programme,
  today: Day,
): readonly Text[] =>
  course && proposal
    ? stepLines(
        proposal,
        course,
        today,
        rulesAt(programme, madeOn).mainMonths,
        organisationFor(programme, 'buyer', today)?.name ?? '',
      )
    : [];

const own = (label: Text, value: string | undefined): readonly Row[] =>
  value === undefined ? [] : [{ label, value: cut(value, SHOWN) }];

/** What the coach recommends and why, for whoever has the second key. */
export const proposalRows = (view: CaseView, programme: Programme, today: Day): readonly Row[] => {
  const { proposal, personal } = view;
  if (!proposal) return [];
  const { recommendation, lacks = [] } = proposal;
  const rules = rulesAt(programme, view.madeOn);
  const missing = (item: (typeof lacks)[number]): boolean => lacks.includes(item);
  const ready = {
    businessPlanReady: !missing('business-plan'),
    budgetReady: !missing('budget'),
    supportClarified: !missing('support-settled'),
  };
  const items = view.course?.mainFrom === undefined ? gateOf(view, ready, rules, today) : [];
  // What is no lesson was asked about for the main phase only.
  const gate = recommendation === 'advance' ? items : items.filter(({ item }) => isLesson(item));
  return [
    { label: text('Coachen anbefaler', 'The coach recommends'), value: recommendedText(proposal) },
    ...own(text('Vurdering', 'Assessment'), personal.phaseAssessment),
    ...gateRows(gate),
    ...(recommendation === 'advance' && personal.exemptionReason !== undefined
      ? [{ label: text('Fritaget', 'Exempt'), value: sayExemptions(personal.exemptionReason) }]
      : []),
    ...own(text('Forsørgelsen er afklaret', 'Support settled'), personal.supportSettled),
    ...(recommendation === 'advance' ? own(text('Senere, fordi', 'Later because'), personal.lateReason) : []),
  ];
};
