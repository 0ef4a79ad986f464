import type { Block } from '../content.ts';
import { heading, paragraph } from '../content.ts';
import type { PaperInput } from '../input.ts';
import { leftOutOf } from '../left-out.ts';
import { citizens, days, kroner, months, percent } from '../say.ts';
import type { Sentence } from '../tell.ts';
import { tell } from '../tell.ts';

const PRICE: readonly Sentence[] = [
  {
    of: ['price'],
    about: 'prisen',
    say: (value) => `prisen for perioden er ${kroner(value('price'))}.`,
  },
  {
    of: ['price-per-course'],
    about: 'prisen pr. forløb',
    nothing: 'En pris pr. forløb kan ikke regnes ud, for intet forløb begyndte i perioden.',
    say: (value) => `det er ${kroner(value('price-per-course'))} for hvert forløb, der begyndte.`,
  },
  {
    of: ['price-per-self-supporting'],
    about: 'prisen pr. selvforsørgende',
    nothing:
      'En pris pr. selvforsørgende kan ikke regnes ud, for ingen var selvforsørgende ved udskrivningen.',
    say: (value) =>
      `delt på dem, der var selvforsørgende ved udskrivningen, er det ${kroner(value('price-per-self-supporting'))} for hver.`,
  },
];

const USE: readonly Sentence[] = [
  {
    of: ['place-days'],
    about: 'brugen af pladserne',
    say: (value) =>
      value('place-days') === 0
        ? 'pladserne var ikke i brug.'
        : `pladserne var i brug i ${days(value('place-days'))} i alt.`,
  },
  {
    of: ['place-use', 'place-days-bought'],
    about: 'udnyttelsen',
    nothing: 'Der er ikke købt pladser i perioden, så udnyttelsen kan ikke regnes ud.',
    say: (value) =>
      `det er ${percent(value('place-use'))} af det, der er købt: ${days(value('place-days-bought'))}.`,
  },
];

const LOSSES: readonly Sentence[] = [
  {
    of: ['debt'],
    about: 'gælden',
    say: (value) => `af udbetalte lån skal der betales ${kroner(value('debt'))} tilbage, med renter.`,
  },
  {
    about: 'hvad der er betalt, udestår og er afskrevet',
    parts: [
      ['debt-repaid', (n) => `${kroner(n)} er betalt på periodens sidste dag`],
      ['debt-outstanding', (n) => `${kroner(n)} udestår`],
      ['debt-written-off', (n) => `${kroner(n)} er afskrevet som tab`],
    ],
  },
  {
    of: ['in-arrears'],
    about: 'restancer',
    say: (value) => `${citizens(value('in-arrears'))} er i restance.`,
  },
  {
    of: ['in-recovery'],
    about: 'inddrivelse',
    say: (value) => `${citizens(value('in-recovery'))} har et lån, der er overdraget til inddrivelse.`,
  },
];

const BALANCE: readonly Sentence[] = [
  {
    of: ['monthly-saving'],
    about: 'besparelsen',
    say: (value) =>
      `programmet regner med, at kommunen sparer ${kroner(value('monthly-saving'))} om måneden, når en borger er selvforsørgende.`,
  },
  {
    of: ['months-to-balance'],
    about: 'balancen',
    say: (value) =>
      `så skal der ${months(value('months-to-balance'))} med selvforsørgelse til for at dække prisen, talt sammen for alle borgere. Tab på lån er ikke med.`,
  },
];

/** Økonomi: pris pr. plads, udnyttelse, lån og tab, hvad der skal til for balance. */
export const economy = ({ evaluation }: PaperInput): readonly Block[] => [
  heading(1, 'Økonomi'),
  heading(2, 'Pris pr. plads'),
  ...tell(evaluation, 'prisen', [PRICE]),
  ...leftOutOf(evaluation).map((line) => paragraph(line.da)),
  heading(2, 'Udnyttelse'),
  ...tell(evaluation, 'udnyttelsen', [USE]),
  heading(2, 'Lån og tab'),
  ...tell(evaluation, 'lån og tab', [LOSSES]),
  heading(2, 'Hvad der skal til for balance'),
  ...tell(evaluation, 'balancen', [BALANCE]),
];
