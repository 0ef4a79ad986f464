import type { Block } from '../content.ts';
import { heading, paragraph } from '../content.ts';
import { barsOf, sharesOf } from '../chart-of.ts';
import type { PaperInput } from '../input.ts';
import { bare, bareNeuter, percent, some } from '../say.ts';
import type { Sentence } from '../tell.ts';
import { tell } from '../tell.ts';

const DISCHARGES: readonly Sentence[] = [
  {
    of: ['discharges'],
    about: 'udskrivningerne',
    say: (value) => `${some(value('discharges'), 'ét forløb', 'forløb')} sluttede i perioden.`,
  },
  {
    about: 'udskrivningerne efter tid',
    parts: [
      ['discharged-as-planned', (n) => `${bareNeuter(n)} sluttede som planlagt`],
      ['discharged-early', (n) => `${bareNeuter(n)} sluttede før tid`],
    ],
  },
  {
    about: 'udskrivningerne efter fase',
    parts: [
      ['discharged-in-qualifying', (n) => `${bareNeuter(n)} i det opkvalificerende forløb`],
      ['discharged-in-main', (n) => `${bareNeuter(n)} i hovedforløbet`],
    ],
    say: (parts) => `fordelt på faser: ${parts}.`,
  },
  {
    about: 'udskrivningerne efter aftale',
    parts: [
      ['discharged-by-agreement', (n) => `${bareNeuter(n)} blev aftalt med borgeren`],
      ['discharged-by-decision', (n) => `${bareNeuter(n)} blev afgjort imod borgerens ønske`],
    ],
  },
  {
    of: ['reopened'],
    about: 'udskrivninger, der blev taget tilbage',
    say: (value) => `${some(value('reopened'), 'én udskrivning', 'udskrivninger')} blev taget tilbage.`,
  },
];

const NOTICES: readonly Sentence[] = [
  {
    of: ['notices'],
    about: 'orienteringerne',
    say: (value) =>
      `Erhvervschefen fik ${some(value('notices'), 'én orientering', 'orienteringer')} om ind- og udskrivning.`,
  },
  {
    about: 'kvitteringerne',
    parts: [
      ['notices-seen', (n) => `${bare(n)} er set`],
      ['notices-unseen', (n) => `${bare(n)} er ikke set endnu`],
    ],
  },
];

const OUTCOMES: readonly Sentence[] = [
  {
    of: ['self-supporting-rate'],
    about: 'selvforsørgelse ved udskrivningen',
    nothing: 'Vi ved endnu ikke for nogen, om de var selvforsørgende ved udskrivningen.',
    say: (value) =>
      `ved udskrivningen var ${percent(value('self-supporting-rate'))} selvforsørgende, af dem, hvor vi ved det.`,
  },
  {
    about: 'de selvforsørgendes indtægt',
    parts: [
      ['self-employed', (n) => `${bare(n)} levede af egen virksomhed`],
      ['self-employed-and-job', (n) => `${bare(n)} af både job og egen virksomhed`],
      ['employed', (n) => `${bare(n)} levede af et job`],
    ],
  },
  {
    about: 'de øvrige borgeres forsørgelse',
    parts: [
      ['self-employed-and-benefit', (n) => `${bare(n)} havde egen virksomhed og en supplerende ydelse`],
      ['in-education', (n) => `${bare(n)} var i uddannelse`],
      ['on-benefits', (n) => `${bare(n)} fik en ydelse`],
      ['on-pension', (n) => `${bare(n)} fik pension`],
    ],
  },
  {
    of: ['self-supporting-rate-6'],
    about: 'selvforsørgelse efter 6 måneder',
    say: (value) =>
      `seks måneder efter var ${percent(value('self-supporting-rate-6'))} selvforsørgende, af dem, hvor vi ved det.`,
  },
  {
    of: ['self-supporting-rate-12'],
    about: 'selvforsørgelse efter 12 måneder',
    say: (value) =>
      `tolv måneder efter var ${percent(value('self-supporting-rate-12'))} selvforsørgende, af dem, hvor vi ved det.`,
  },
  {
    of: ['businesses'],
    about: 'virksomheder med CVR-nummer',
    say: (value) => `${some(value('businesses'), 'én virksomhed', 'virksomheder')} har fået CVR-nummer.`,
  },
];

/** Ind- og udskrivning, and what became of people. */
export const discharge = ({ evaluation }: PaperInput): readonly Block[] => [
  heading(2, 'Ind- og udskrivning'),
  paragraph('Erhvervschefen får løbende besked om ind- og udskrivning.'),
  ...tell(evaluation, 'ind- og udskrivning', [DISCHARGES, NOTICES]),
  ...barsOf(evaluation, {
    caption: 'Hvorfor forløb sluttede',
    counts: 'udskrivninger',
    sorted: true,
    ids: [
      'ended-completed',
      'ended-own-business',
      'ended-employment',
      'ended-education',
      'ended-personal',
      'ended-leave',
      'ended-not-to-main',
      'ended-withdrew',
      'ended-no-show',
      'ended-moved',
      'ended-pension',
      'ended-programme-ended',
      'ended-death',
      'ended-other',
    ],
  }),
  heading(3, 'Hvad kom der ud af det?'),
  paragraph('Selvforsørgende = ingen offentlig forsørgelsesydelse på måledagen. SU tæller som en ydelse.'),
  ...tell(evaluation, 'borgernes forsørgelse bagefter', [OUTCOMES]),
  ...sharesOf(evaluation, {
    caption: 'Hvad borgerne levede af ved udskrivningen og bagefter',
    counts: 'borgere',
    labels: ['Selvforsørgende', 'Offentlig forsørgelse', 'Ved ikke'],
    groups: [
      { name: 'Ved udskrivningen', ids: ['self-supporting', 'supported', 'support-unknown'] },
      { name: 'Efter 6 måneder', ids: ['self-supporting-6', 'supported-6', 'unknown-6'] },
      { name: 'Efter 12 måneder', ids: ['self-supporting-12', 'supported-12', 'unknown-12'] },
    ],
  }),
];
