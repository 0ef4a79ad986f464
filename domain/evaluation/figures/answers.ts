import { text } from '../../text.ts';
import type { Counted } from '../figure.ts';

const count = { unit: 'count', taken: 'count' } as const;
const middleDays = { unit: 'days', taken: 'median' } as const;

/** The waiting list with its offers, refusals, and complaints. */
export const ANSWERS = {
  waitlisted: {
    ...count,
    label: text('Kom på venteliste', 'Put on the waiting list'),
    means: text(
      'Gange en sag kom på venteliste, på den dag. En genoptaget sag, der venter på en ny plads, tæller ikke.',
      'Times a case joined the line, on that day. One that waits again after a wrong discharge does not count.',
    ),
  },
  'days-waiting': {
    ...middleDays,
    label: text('Dage på venteliste', 'Days on the waiting list'),
    means: text(
      'Fra sagen kom på venteliste, til indskrivningen, for dem der blev indskrevet fra ventelisten i perioden.',
      'From joining the line to the enrolment, for those enrolled from it in the period.',
    ),
  },
  offers: {
    ...count,
    label: text('Tilbud om plads', 'Places offered'),
    means: text(
      'Tilbud fra ventelisten, på den dag de blev givet.',
      'Offers from the line, on the day they were made.',
    ),
  },
  'offers-accepted': {
    ...count,
    of: { whole: 'offers', by: 'answer' },
    label: text('Borgeren sagde ja', 'The citizen accepted'),
    means: text(
      'Tilbud i perioden, der senest på periodens sidste dag gav en indskrivning.',
      'Offers in the period that led to an enrolment by its last day.',
    ),
  },
  'offers-declined': {
    ...count,
    of: { whole: 'offers', by: 'answer' },
    label: text('Borgeren sagde nej tak', 'The citizen declined'),
    means: text(
      'Tilbud i perioden, der senest på periodens sidste dag fik et nej tak, eller hvor sagen blev trukket tilbage.',
      'Offers in the period declined, or whose case was withdrawn, by its last day.',
    ),
  },
  'offers-expired': {
    ...count,
    of: { whole: 'offers', by: 'answer' },
    label: text('Udløb', 'Expired'),
    means: text(
      'Tilbud i perioden, der senest på periodens sidste dag gik videre til den næste.',
      'Offers in the period that went on to the next in line by its last day.',
    ),
  },
  'offers-open': {
    ...count,
    of: { whole: 'offers', by: 'answer' },
    label: text('Venter på svar', 'Waiting for an answer'),
    means: text('Alle andre tilbud i perioden.', 'All other offers in the period.'),
  },
  refusals: {
    ...count,
    label: text('Afslag på en plads', 'Places refused'),
    means: text('Afslag, på den dag de blev sendt.', 'Refusals, on the day they were sent.'),
  },
  'refused-idea': {
    ...count,
    of: { whole: 'refusals', by: 'reason' },
    label: text('Forretningsidéen skal modnes', 'The idea has to mature'),
    means: text('Afslag i perioden med den hovedgrund.', 'Refusals in the period with that main reason.'),
  },
  'refused-not-now': {
    ...count,
    of: { whole: 'refusals', by: 'reason' },
    label: text('Det er for tidligt med et forløb', 'It is too early for a course'),
    means: text('Afslag i perioden med den hovedgrund.', 'Refusals in the period with that main reason.'),
  },
  'refused-target-group': {
    ...count,
    of: { whole: 'refusals', by: 'reason' },
    label: text('Uden for målgruppen', 'Outside the target group'),
    means: text('Afslag i perioden med den hovedgrund.', 'Refusals in the period with that main reason.'),
  },
  'refused-other': {
    ...count,
    of: { whole: 'refusals', by: 'reason' },
    label: text('Anden grund', 'Another reason'),
    means: text('Afslag i perioden med den hovedgrund.', 'Refusals in the period with that main reason.'),
  },
  'refused-unstated': {
    ...count,
    of: { whole: 'refusals', by: 'reason' },
    label: text('Hovedgrunden er ikke angivet', 'No main reason given'),
    means: text(
      'Afslag i perioden, hvor hovedgrunden ikke er valgt.',
      'Refusals in the period without a main reason.',
    ),
  },
  complaints: {
    ...count,
    label: text('Klager over afslag eller udskrivning', 'Complaints about refusals or discharges'),
    means: text('Klager, på den dag de kom.', 'Complaints, on the day they came.'),
  },
  'complaints-upheld': {
    ...count,
    of: { whole: 'complaints', by: 'result' },
    label: text('Medhold', 'Upheld'),
    means: text(
      'Klager i perioden, der senest på periodens sidste dag fik medhold.',
      'Complaints in the period upheld by its last day.',
    ),
  },
  'complaints-partly': {
    ...count,
    of: { whole: 'complaints', by: 'result' },
    label: text('Delvist medhold', 'Partly upheld'),
    means: text(
      'Klager i perioden, der senest på periodens sidste dag fik delvist medhold.',
      'Complaints in the period partly upheld by its last day.',
    ),
  },
  'complaints-sent-on': {
    ...count,
    of: { whole: 'complaints', by: 'result' },
    label: text('Fastholdt og sendt videre', 'Rejected and sent on'),
    means: text(
      'Klager i perioden, der senest på periodens sidste dag blev fastholdt og sendt videre.',
      'Complaints in the period rejected and sent on by its last day.',
    ),
  },
  'complaints-open': {
    ...count,
    of: { whole: 'complaints', by: 'result' },
    label: text('Ikke afgjort endnu', 'Not judged yet'),
    means: text('Alle andre klager i perioden.', 'All other complaints in the period.'),
  },
} as const satisfies Readonly<Record<string, Counted>>;
