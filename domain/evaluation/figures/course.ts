import { text } from '../../text.ts';
import type { Counted } from '../figure.ts';
import { ACTIVITIES } from './activities.ts';

const count = { unit: 'count', taken: 'count' } as const;

/** Det opkvalificerende forløb og hovedforløbet: who takes part in what, and how it goes. */
export const COURSE = {
  enrolments: {
    ...count,
    label: text('Forløb, der begyndte', 'Courses that began'),
    means: text(
      'Indskrivninger med første dag i perioden. En fortrydelse før start tæller ikke, og et forløb tæller én gang, også når det går videre efter en fejl.',
      'Enrolments whose first day lies in the period. A change of mind before it does not count; a course counts once, also where it went on after a mistake.',
    ),
  },
  regretted: {
    ...count,
    label: text('Fortrudt før start', 'Changed their mind before the start'),
    means: text(
      'Indskrivninger, der blev trukket tilbage før første dag, på den dag det skete.',
      'Enrolments withdrawn before the first day, on the day that happened.',
    ),
  },
  'in-course': {
    ...count,
    // It is the places in use, which are no secret.
    open: true,
    label: text('I forløb på periodens sidste dag', "In a course on the period's last day"),
    means: text(
      'Forløb, der er begyndt og ikke er slut på periodens sidste dag.',
      "Courses that have begun and not ended on the period's last day.",
    ),
  },
  'in-qualifying': {
    ...count,
    of: { whole: 'in-course', by: 'phase' },
    label: text('I det opkvalificerende forløb', 'In the qualifying phase'),
    means: text(
      'I forløb og ikke i hovedforløbet på periodens sidste dag.',
      "In a course and not in the main phase on the period's last day.",
    ),
  },
  'in-main': {
    ...count,
    of: { whole: 'in-course', by: 'phase' },
    label: text('I hovedforløbet', 'In the main phase'),
    means: text(
      'I forløb med hovedforløbets første dag senest på periodens sidste dag.',
      "In a course whose main phase began by the period's last day.",
    ),
  },
  ...ACTIVITIES,
  statuses: {
    ...count,
    label: text('Månedsstatusser', 'Monthly statuses'),
    means: text('Månedsstatusser efter dato.', 'Monthly statuses by date.'),
  },
  'on-track': {
    ...count,
    of: { whole: 'statuses', by: 'state' },
    label: text('Følger planen', 'On track'),
    means: text('Månedsstatusser i perioden med det svar.', 'Monthly statuses in the period that say so.'),
  },
  attention: {
    ...count,
    of: { whole: 'statuses', by: 'state' },
    label: text('Kræver opmærksomhed', 'Needs attention'),
    means: text('Månedsstatusser i perioden med det svar.', 'Monthly statuses in the period that say so.'),
  },
  stalled: {
    ...count,
    of: { whole: 'statuses', by: 'state' },
    label: text('Står stille', 'Stands still'),
    means: text('Månedsstatusser i perioden med det svar.', 'Monthly statuses in the period that say so.'),
  },
  'to-main': {
    ...count,
    label: text('Gik videre til hovedforløbet', 'Went on to the main phase'),
    means: text(
      'Forløb med hovedforløbets første dag i perioden.',
      'Courses whose main phase began in the period.',
    ),
  },
  'days-qualifying': {
    unit: 'days',
    taken: 'median',
    label: text('Dage i det opkvalificerende forløb', 'Days in the qualifying phase'),
    means: text(
      'Fra forløbets første dag til hovedforløbets, uden dage på pause, for dem der gik videre i perioden.',
      'From the first day of the course to that of the main phase, less days of pause, for those who went on in the period.',
    ),
  },
  extensions: {
    ...count,
    label: text('Forlængelser af en fase', 'Extended phases'),
    means: text('Forlængelser, på den dag de blev bekræftet.', 'Extensions, on the day they were confirmed.'),
  },
  pauses: {
    ...count,
    label: text('Pauser', 'Pauses'),
    means: text('Pauser med første dag i perioden.', 'Pauses whose first day lies in the period.'),
  },
  'pause-days': {
    unit: 'days',
    taken: 'sum',
    label: text('Dage på pause', 'Days of pause'),
    means: text(
      'Dage i perioden, hvor et forløb stod stille; den første dag tilbage tæller ikke med.',
      'Days in the period on which a course stood still; the first day back does not count.',
    ),
  },
  'support-changes': {
    ...count,
    label: text('Ændringer af forsørgelsesgrundlaget', 'Changes of the support basis'),
    means: text('Ændringer efter dato.', 'Changes by date.'),
  },
  'support-because-of-course': {
    ...count,
    of: { whole: 'support-changes', by: 'cause' },
    label: text('På grund af forløbet', 'Because of the course'),
    means: text('Ændringer i perioden på grund af forløbet.', 'Changes in the period because of the course.'),
  },
  'support-other-cause': {
    ...count,
    of: { whole: 'support-changes', by: 'cause' },
    label: text('Af andre grunde', 'For other reasons'),
    means: text('Alle andre ændringer i perioden.', 'All other changes in the period.'),
  },
} as const satisfies Readonly<Record<string, Counted>>;
