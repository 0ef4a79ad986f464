import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { Chapter, Unit } from './figure.ts';
import type { FigureId } from './figures/index.ts';

/** A figure that is worked out of others and of what the programme says itself. */
export interface Derived {
  readonly chapter: Chapter;
  readonly unit: Unit;
  readonly label: Text;
  readonly means: Text;
  /** The counted figures it is worked out of: it is public only where all of them are. */
  readonly from: readonly FigureId[];
}

const percent = { unit: 'percent' } as const;

export const DERIVED = {
  'in-time-rate': {
    ...percent,
    chapter: 'recruitment',
    from: ['decided-in-time', 'decided-in-extended-time', 'decisions'],
    label: text('Fristen overholdt', 'Deadline kept'),
    means: text(
      'Afgørelser inden fristen eller en forlænget frist, af alle afgørelser.',
      'Decisions within the deadline or an extended one, of all decisions.',
    ),
  },
  'attendance-rate': {
    ...percent,
    chapter: 'course',
    from: ['attended', 'cancelled', 'no-show'],
    label: text('Fremmøde', 'Attendance'),
    means: text(
      'Mødt, af mødt, afbud og udeblevet. Det, udbyderen aflyste, tæller ikke.',
      'Attended, of attended, cancelled and no-show. What the provider cancelled does not count.',
    ),
  },
  'self-supporting-rate': {
    ...percent,
    chapter: 'outcome',
    from: ['self-supporting', 'supported'],
    label: text('Selvforsørgende ved udskrivningen', 'Self-supporting at the discharge'),
    means: text(
      'Selvforsørgende, af dem, hvor det vides. Selvforsørgende = ingen offentlig forsørgelsesydelse på måledagen.',
      'Self-supporting, of those where it is known: no public benefit on the day.',
    ),
  },
  'self-supporting-rate-6': {
    ...percent,
    chapter: 'outcome',
    from: ['self-supporting-6', 'supported-6'],
    label: text('Selvforsørgende efter 6 måneder', 'Self-supporting after 6 months'),
    means: text('Som ved udskrivningen, 6 måneder efter.', 'As at the discharge, 6 months later.'),
  },
  'self-supporting-rate-12': {
    ...percent,
    chapter: 'outcome',
    from: ['self-supporting-12', 'supported-12'],
    label: text('Selvforsørgende efter 12 måneder', 'Self-supporting after 12 months'),
    means: text('Som ved udskrivningen, 12 måneder efter.', 'As at the discharge, 12 months later.'),
  },
  'place-days-bought': {
    unit: 'days',
    chapter: 'economy',
    from: [],
    label: text('Købte dage med en plads', 'Days bought'),
    means: text(
      'For hver dag i perioden, der er købt, så mange pladser som kunne være i brug på samme tid.',
      'For each day of the period that was bought, as many places as could be in use at once.',
    ),
  },
  'place-use': {
    ...percent,
    chapter: 'economy',
    from: ['place-days'],
    label: text('Pladserne i brug', 'Use of the places'),
    means: text('Dage med en plads i brug, af de købte.', 'Days with a place in use, of those bought.'),
  },
  price: {
    unit: 'kroner',
    chapter: 'economy',
    from: [],
    label: text('Pris for perioden', 'Price of the period'),
    means: text(
      'Efter den pris pr. plads, programmet selv har sat. En pris for hele den købte periode tæller helt med, også i en del af den.',
      'By the price of a place that the programme itself has set. A price for all that was bought counts whole, also in a part of it.',
    ),
  },
  'price-per-course': {
    unit: 'kroner',
    chapter: 'economy',
    from: ['enrolments'],
    label: text('Pris pr. forløb, der begyndte', 'Price per course that began'),
    means: text(
      'Prisen delt med forløb, der begyndte i perioden.',
      'The price by courses that began in the period.',
    ),
  },
  'price-per-self-supporting': {
    unit: 'kroner',
    chapter: 'economy',
    from: ['self-supporting'],
    label: text('Pris pr. selvforsørgende ved udskrivningen', 'Price per self-supporting at the discharge'),
    means: text(
      'Prisen delt med selvforsørgende udskrevet i perioden.',
      'The price by those discharged self-supporting in the period.',
    ),
  },
  'monthly-saving': {
    unit: 'kroner',
    chapter: 'economy',
    from: [],
    label: text(
      'Kommunen sparer pr. måned med en selvforsørgende borger',
      'Saved a month by one self-supporting citizen',
    ),
    means: text(
      'Programmets eget tal på periodens sidste dag.',
      "The programme's own number on the period's last day.",
    ),
  },
  'months-to-balance': {
    unit: 'months',
    chapter: 'economy',
    from: [],
    label: text(
      'Måneder med selvforsørgelse, der skal til for at dække prisen',
      'Months of self-support that cover the price',
    ),
    means: text(
      'Prisen delt med det, kommunen sparer pr. måned; talt sammen for alle borgere. Tab på lån er ikke med.',
      'The price by what is saved a month, of all citizens together. Losses on loans are not in it.',
    ),
  },
} as const satisfies Readonly<Record<string, Derived>>;

export type DerivedId = keyof typeof DERIVED;
export const DERIVED_IDS = Object.keys(DERIVED) as readonly DerivedId[];

/** Why a figure could not be worked out; the paper says it, and nothing is invented instead. */
export type Missing = 'no-price' | 'no-saving' | 'nothing-to-divide' | 'places-in-all';

export interface DerivedFigure {
  readonly value?: number;
  readonly missing?: Missing;
  /** So many begun months and courses have no price and are not in it. */
  readonly leftOut?: number;
}
