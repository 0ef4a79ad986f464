import type { Block } from '../content.ts';
import { heading, paragraph } from '../content.ts';
import { barsOf } from '../chart-of.ts';
import type { PaperInput } from '../input.ts';
import { bare, citizens, days, kroner, some } from '../say.ts';
import type { Sentence } from '../tell.ts';
import { tell } from '../tell.ts';

const REQUESTS: readonly Sentence[] = [
  {
    of: ['loan-requests'],
    about: 'låneansøgningerne',
    say: (value) => `der kom ${some(value('loan-requests'), 'én låneansøgning', 'låneansøgninger')}.`,
  },
  {
    about: 'svarene på låneansøgninger',
    parts: [
      ['loans-granted', (n) => `${bare(n)} er bevilget`],
      ['loans-refused', (n) => `${bare(n)} fik afslag`],
      ['loans-withdrawn', (n) => `${bare(n)} blev trukket tilbage eller bortfaldt før svar`],
      ['loans-undecided', (n) => `${bare(n)} er ikke afgjort endnu`],
    ],
  },
  {
    of: ['days-to-loan-decision'],
    about: 'tiden frem til svaret',
    say: (value) => `svaret kom typisk efter ${days(value('days-to-loan-decision'))}.`,
  },
];

const MONEY: readonly Sentence[] = [
  {
    of: ['asked-amount', 'granted-amount'],
    about: 'de ansøgte og bevilgede beløb',
    say: (value) =>
      `der blev søgt om ${kroner(value('asked-amount'))} og bevilget ${kroner(value('granted-amount'))} i alt.`,
  },
  {
    of: ['borrowers'],
    about: 'låntagerne',
    say: (value) => `${citizens(value('borrowers'))} fik udbetalt lån.`,
  },
  {
    of: ['paid-out', 'paid-back'],
    about: 'udbetalinger og tilbagebetalinger',
    say: (value) =>
      `i perioden blev der udbetalt ${kroner(value('paid-out'))} og betalt ${kroner(value('paid-back'))} tilbage.`,
  },
];

const PURPOSES: readonly Sentence[] = [
  {
    about: 'formålene med lån',
    parts: [
      ['purpose-equipment', (n) => `udstyr og værktøj (${bare(n)})`],
      ['purpose-stock', (n) => `varer og materialer (${bare(n)})`],
      ['purpose-it', (n) => `it og hjemmeside (${bare(n)})`],
      ['purpose-premises', (n) => `lokaler og transport (${bare(n)})`],
      ['purpose-marketing', (n) => `markedsføring (${bare(n)})`],
      ['purpose-other', (n) => `andet (${bare(n)})`],
      ['purpose-unstated', (n) => `uden angivet formål (${bare(n)})`],
    ],
    say: (parts) => `hovedformålet var: ${parts}.`,
  },
];

/** Hovedforløb og lån; losses stand under Økonomi. */
export const loans = ({ evaluation }: PaperInput): readonly Block[] => [
  heading(2, 'Hovedforløb og lån'),
  paragraph(
    'I hovedforløbet kan borgeren søge om et mikrolån til at etablere egen virksomhed. Sideløbende er der individuel sparring, rådgivning, kursusdage og netværksmøder.',
  ),
  ...tell(evaluation, 'lån', [REQUESTS, MONEY, PURPOSES]),
  ...barsOf(evaluation, {
    caption: 'Lån i perioden, i kroner',
    counts: 'beløb i kroner',
    ids: ['asked-amount', 'granted-amount', 'paid-out', 'paid-back'],
  }),
];
