import type { Block } from '../content.ts';
import { heading, paragraph } from '../content.ts';
import { barsOf } from '../chart-of.ts';
import type { PaperInput } from '../input.ts';
import { bare, days, hours, percent, some, times } from '../say.ts';
import type { Sentence } from '../tell.ts';
import { tell } from '../tell.ts';

const COURSES: readonly Sentence[] = [
  {
    of: ['enrolments'],
    about: 'indskrivningerne',
    say: (value) => `${some(value('enrolments'), 'ét forløb', 'forløb')} begyndte i perioden.`,
  },
  {
    of: ['regretted'],
    about: 'fortrydelser',
    say: (value) => `${some(value('regretted'), 'én borger', 'borgere')} fortrød før start.`,
  },
  {
    of: ['in-course'],
    about: 'dem, der er i gang',
    say: (value) => `på periodens sidste dag var ${some(value('in-course'), 'én borger', 'borgere')} i gang.`,
  },
  {
    about: 'faserne',
    parts: [
      ['in-qualifying', (n) => `${bare(n)} i det opkvalificerende forløb`],
      ['in-main', (n) => `${bare(n)} i hovedforløbet`],
    ],
    say: (parts) => `fordelt på faser: ${parts}.`,
  },
];

const ACTIVITIES: readonly Sentence[] = [
  {
    of: ['activities'],
    about: 'aktiviteterne',
    say: (value) =>
      value('activities') === 0
        ? 'der er ikke noteret aktiviteter.'
        : `der er noteret ${some(value('activities'), 'én aktivitet', 'aktiviteter')}, talt én gang for hver borger, der var tilmeldt.`,
  },
  {
    of: ['attendance-rate'],
    about: 'fremmødet',
    say: (value) => `fremmødet var ${percent(value('attendance-rate'))}.`,
  },
  {
    of: ['attended-time'],
    about: 'timerne',
    say: (value) =>
      value('attended-time') === 0
        ? 'det blev ikke til timer med fremmøde.'
        : `det blev til ${hours(value('attended-time'))} med fremmøde.`,
  },
];

const STATUSES: readonly Sentence[] = [
  {
    of: ['statuses'],
    about: 'månedsstatusserne',
    say: (value) =>
      value('statuses') === 0
        ? 'coachene har ikke givet månedsstatusser.'
        : `coachene har givet ${some(value('statuses'), 'én månedsstatus', 'månedsstatusser')}.`,
  },
  {
    about: 'svarene i månedsstatusserne',
    parts: [
      ['on-track', (n) => `»følger planen« ${times(n)}`],
      ['attention', (n) => `»kræver opmærksomhed« ${times(n)}`],
      ['stalled', (n) => `»står stille« ${times(n)}`],
    ],
    say: (parts) => `svaret var ${parts}.`,
  },
];

const ON_THE_WAY: readonly Sentence[] = [
  {
    of: ['to-main'],
    about: 'dem, der gik videre',
    say: (value) => `${some(value('to-main'), 'ét forløb', 'forløb')} gik videre til hovedforløbet.`,
  },
  {
    of: ['days-qualifying'],
    about: 'tiden i det opkvalificerende forløb',
    say: (value) =>
      `de, der gik videre, havde typisk været ${days(value('days-qualifying'))} i det opkvalificerende forløb.`,
  },
  {
    of: ['extensions'],
    about: 'forlængelser',
    say: (value) =>
      value('extensions') === 0
        ? 'ingen fase blev forlænget.'
        : `en fase blev forlænget ${times(value('extensions'))}.`,
  },
  {
    of: ['pauses', 'pause-days'],
    about: 'pauser',
    say: (value) =>
      value('pause-days') === 0
        ? 'ingen var på pause.'
        : `der begyndte ${some(value('pauses'), 'én pause', 'pauser')}, og forløb stod stille i ${days(value('pause-days'))} i alt.`,
  },
  {
    of: ['support-changes'],
    about: 'nyt forsørgelsesgrundlag',
    say: (value) =>
      value('support-changes') === 0
        ? 'ingen fik ændret forsørgelsesgrundlag.'
        : `forsørgelsesgrundlaget blev ændret ${times(value('support-changes'))}.`,
  },
  {
    about: 'grundene til nyt forsørgelsesgrundlag',
    parts: [
      ['support-because-of-course', (n) => `forløbet (${bare(n)})`],
      ['support-other-cause', (n) => `andre grunde (${bare(n)})`],
    ],
    say: (parts) => `det skyldtes ${parts}.`,
  },
];

/** Det opkvalificerende forløb: who takes part in what, and how it goes; activities of both phases are counted together. */
export const course = ({ evaluation }: PaperInput): readonly Block[] => [
  heading(2, 'Det opkvalificerende forløb'),
  paragraph(
    'Her får borgeren personlig vejledning, erhvervscoaching og finansiel rådgivning og deltager i undervisning om regnskab, skat og moms.',
  ),
  ...tell(evaluation, 'forløbene', [COURSES, ACTIVITIES, STATUSES, ON_THE_WAY]),
  ...barsOf(evaluation, {
    caption: 'Fremmøde til aktiviteter i begge faser',
    counts: 'aktiviteter',
    ids: ['attended', 'cancelled', 'cancelled-by-us', 'no-show'],
  }),
  ...barsOf(evaluation, {
    caption: 'Emner i de aktiviteter, hvor borgeren mødte, i begge faser',
    counts: 'emner',
    sorted: true,
    ids: [
      'topic-guidance',
      'topic-business-coaching',
      'topic-financial-advice',
      'topic-course-accounting',
      'topic-course-tax',
      'topic-course-vat',
      'topic-sparring',
      'topic-advice',
      'topic-course-day',
      'topic-network-meeting',
    ],
  }),
];
