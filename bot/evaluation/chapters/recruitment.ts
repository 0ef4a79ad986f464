import type { Block } from '../content.ts';
import { heading, paragraph } from '../content.ts';
import { barsOf } from '../chart-of.ts';
import type { PaperInput } from '../input.ts';
import { bare, bareNeuter, cases, citizens, days, percent, some, times } from '../say.ts';
import type { Sentence } from '../tell.ts';
import { tell } from '../tell.ts';

const APPLICATIONS: readonly Sentence[] = [
  {
    of: ['applications'],
    about: 'ansøgningerne',
    say: (value) => `der kom ${some(value('applications'), 'én ansøgning', 'ansøgninger')} i perioden.`,
  },
  {
    about: 'svarene på ansøgningerne',
    parts: [
      ['answer-placed', (n) => `${bare(n)} gav en plads`],
      ['answer-waiting', (n) => `${bare(n)} står på venteliste`],
      ['answer-refused', (n) => `${bare(n)} fik afslag`],
      ['answer-withdrawn', (n) => `${bare(n)} blev trukket tilbage`],
      ['answer-open', (n) => `${bare(n)} er ikke afgjort endnu`],
    ],
  },
  {
    about: 'jobcentrets indstillinger',
    parts: [
      ['recommended-suitable', (n) => `ja i ${cases(n)}`],
      ['recommended-with-support', (n) => `ja med støtte i ${cases(n)}`],
      ['recommended-not', (n) => `nej i ${cases(n)}`],
    ],
    say: (parts) => `jobcentret indstillede ${parts}.`,
  },
];

const DECISIONS: readonly Sentence[] = [
  {
    about: 'udbyderens vurderinger',
    parts: [
      ['assessed-yes', (n) => `ja ${times(n)}`],
      ['assessed-no', (n) => `nej ${times(n)}`],
    ],
    say: (parts) => `udbyderen sagde ${parts}.`,
  },
  {
    of: ['decisions'],
    about: 'afgørelserne',
    say: (value) =>
      value('decisions') === 0
        ? 'der blev ikke truffet afgørelser.'
        : `der blev truffet ${some(value('decisions'), 'én afgørelse', 'afgørelser')}.`,
  },
  {
    of: ['in-time-rate'],
    about: 'frister',
    say: (value) => `fristen for svaret blev overholdt i ${percent(value('in-time-rate'))} af afgørelserne.`,
  },
  {
    of: ['days-to-decision'],
    about: 'tiden frem til afgørelsen',
    say: (value) => `fra ansøgning til afgørelse gik der typisk ${days(value('days-to-decision'))}.`,
  },
  {
    of: ['days-to-referral', 'days-to-assessment'],
    about: 'tiden frem til vurderingen',
    say: (value) =>
      `undervejs gik der typisk ${days(value('days-to-referral'))} fra ansøgning til visitation og ${days(value('days-to-assessment'))} fra visitation til vurdering.`,
  },
];

const WAITING: readonly Sentence[] = [
  {
    of: ['waitlisted'],
    about: 'ventelisten',
    say: (value) =>
      value('waitlisted') === 0
        ? 'ingen kom på venteliste.'
        : `borgere kom på venteliste ${times(value('waitlisted'))}.`,
  },
  {
    of: ['days-waiting'],
    about: 'ventetiden',
    say: (value) => `de, der fik plads fra ventelisten, ventede typisk ${days(value('days-waiting'))}.`,
  },
  {
    of: ['offers'],
    about: 'tilbud om plads',
    say: (value) =>
      value('offers') === 0
        ? 'der blev ikke givet tilbud om plads fra ventelisten.'
        : `der blev givet ${some(value('offers'), 'ét tilbud', 'tilbud')} om plads fra ventelisten.`,
  },
  {
    about: 'svarene på tilbud',
    parts: [
      ['offers-accepted', (n) => `${citizens(n)} sagde ja`],
      ['offers-declined', (n) => `${citizens(n)} sagde nej tak`],
      ['offers-expired', (n) => `${citizens(n)} svarede ikke i tide`],
      ['offers-open', (n) => `${citizens(n)} har endnu ikke svaret`],
    ],
  },
];

const REFUSALS: readonly Sentence[] = [
  {
    of: ['refusals'],
    about: 'afslag',
    say: (value) =>
      value('refusals') === 0
        ? 'der blev ikke sendt afslag på en plads.'
        : `der blev sendt ${some(value('refusals'), 'ét afslag', 'afslag')} på en plads.`,
  },
  {
    about: 'grundene til afslag',
    parts: [
      ['refused-idea', (n) => `forretningsidéen skulle modnes (${bareNeuter(n)})`],
      ['refused-not-now', (n) => `det var for tidligt med et forløb (${bareNeuter(n)})`],
      ['refused-target-group', (n) => `borgeren var uden for målgruppen (${bareNeuter(n)})`],
      ['refused-other', (n) => `anden grund (${bareNeuter(n)})`],
      ['refused-unstated', (n) => `ingen hovedgrund er angivet (${bareNeuter(n)})`],
    ],
    say: (parts) => `hovedgrunden var: ${parts}.`,
  },
  {
    of: ['complaints'],
    about: 'klager',
    say: (value) =>
      `der kom ${some(value('complaints'), 'én klage', 'klager')} over afslag eller udskrivning.`,
  },
  {
    about: 'afgørelserne på klager',
    parts: [
      ['complaints-upheld', (n) => `${bare(n)} fik medhold`],
      ['complaints-partly', (n) => `${bare(n)} fik delvist medhold`],
      ['complaints-sent-on', (n) => `${bare(n)} blev fastholdt og sendt videre`],
      ['complaints-open', (n) => `${bare(n)} er ikke afgjort endnu`],
    ],
  },
];

/** Rekruttering og visitation. */
export const recruitment = ({ evaluation }: PaperInput): readonly Block[] => [
  heading(2, 'Rekruttering og visitation'),
  paragraph(
    'Jobcentret og udbyderen visiterer sammen. De lægger vægt på, om borgeren vil være i stand til at gennemgå et iværksætterforløb.',
  ),
  ...tell(evaluation, 'rekruttering og visitation', [APPLICATIONS, DECISIONS, WAITING, REFUSALS]),
  ...barsOf(evaluation, {
    caption: 'Ansøgninger i perioden og deres status på den sidste dag',
    counts: 'ansøgninger',
    ids: [
      'applications',
      'answer-placed',
      'answer-waiting',
      'answer-refused',
      'answer-withdrawn',
      'answer-open',
    ],
  }),
];
