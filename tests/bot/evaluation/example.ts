import type { DerivedFigure, DerivedId } from '../../../domain/evaluation/derived.ts';
import { DERIVED, DERIVED_IDS } from '../../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../../domain/evaluation/evaluation.ts';
import type { Figure } from '../../../domain/evaluation/figure.ts';
import type { FigureId } from '../../../domain/evaluation/figures/index.ts';
import { counted, FIGURE_IDS } from '../../../domain/evaluation/figures/index.ts';
import type { PaperInput } from '../../../bot/evaluation/input.ts';
import { ALL_IDS, type AnyId } from '../../../bot/evaluation/shown.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';

/** A programme with eight places in a year, by hand: parts add up to their wholes. Minutes for what is in hours. */
const COUNTED: Partial<Record<FigureId, number>> = {
  applications: 31,
  'recommended-suitable': 19,
  'recommended-with-support': 8,
  'recommended-not': 4,
  'answer-placed': 17,
  'answer-waiting': 4,
  'answer-refused': 6,
  'answer-withdrawn': 3,
  'answer-open': 1,
  assessments: 30,
  'assessed-yes': 22,
  'assessed-no': 8,
  decisions: 28,
  'decided-in-time': 23,
  'decided-in-extended-time': 3,
  'decided-late': 2,
  'days-to-referral': 6,
  'days-to-assessment': 9.5,
  'days-to-decision': 20.5,
  waitlisted: 9,
  'days-waiting': 34,
  offers: 7,
  'offers-accepted': 5,
  'offers-declined': 1,
  'offers-expired': 1,
  refusals: 6,
  'refused-idea': 3,
  'refused-not-now': 2,
  'refused-other': 1,
  complaints: 1,
  'complaints-sent-on': 1,
  enrolments: 17,
  regretted: 1,
  'in-course': 8,
  'in-qualifying': 5,
  'in-main': 3,
  activities: 412,
  attended: 361,
  cancelled: 24,
  'cancelled-by-us': 9,
  'no-show': 18,
  'attended-time': 31_230,
  topics: 448,
  'topic-guidance': 92,
  'topic-business-coaching': 88,
  'topic-financial-advice': 46,
  'topic-course-accounting': 41,
  'topic-course-tax': 38,
  'topic-course-vat': 38,
  'topic-sparring': 47,
  'topic-advice': 23,
  'topic-course-day': 19,
  'topic-network-meeting': 16,
  statuses: 74,
  'on-track': 58,
  attention: 12,
  stalled: 4,
  'to-main': 12,
  'days-qualifying': 182,
  extensions: 2,
  pauses: 3,
  'pause-days': 71,
  'support-changes': 4,
  'support-because-of-course': 1,
  'support-other-cause': 3,
  'loan-requests': 11,
  'loans-granted': 8,
  'loans-refused': 2,
  'loans-undecided': 1,
  'purpose-equipment': 5,
  'purpose-stock': 3,
  'purpose-it': 2,
  'purpose-marketing': 1,
  'asked-amount': 318_000,
  'granted-amount': 241_500,
  'days-to-loan-decision': 12,
  borrowers: 7,
  'paid-out': 216_500,
  'paid-back': 38_250,
  debt: 221_000,
  'debt-repaid': 38_250,
  'debt-outstanding': 176_750,
  'debt-written-off': 6_000,
  'in-arrears': 1,
  discharges: 12,
  'discharged-as-planned': 8,
  'discharged-early': 4,
  'discharged-in-qualifying': 3,
  'discharged-in-main': 9,
  'discharged-by-agreement': 11,
  'discharged-by-decision': 1,
  'ended-completed': 5,
  'ended-own-business': 4,
  'ended-employment': 3,
  notices: 30,
  'notices-seen': 28,
  'notices-unseen': 2,
  'self-supporting': 6,
  supported: 6,
  'self-employed': 3,
  'self-employed-and-job': 1,
  employed: 2,
  'self-employed-and-benefit': 1,
  'on-benefits': 5,
  'followed-6': 7,
  'self-supporting-6': 4,
  'supported-6': 3,
  businesses: 7,
  questions: 8,
  'days-to-answer': 2,
  talks: 21,
  disagreements: 3,
  'joint-decisions': 3,
  notes: 46,
  'place-days': 2_431,
};

const WORKED_OUT: Readonly<Record<DerivedId, DerivedFigure>> = {
  'in-time-rate': { value: 92.857 },
  'attendance-rate': { value: 89.578 },
  'self-supporting-rate': { value: 50 },
  'self-supporting-rate-6': { value: 57.143 },
  'self-supporting-rate-12': { missing: 'nothing-to-divide' },
  'place-days-bought': { value: 2_928 },
  'place-use': { value: 83.026 },
  price: { value: 960_000 },
  'price-per-course': { value: 56_471 },
  'price-per-self-supporting': { value: 160_000 },
  'monthly-saving': { value: 11_500 },
  'months-to-balance': { value: 83.478 },
};

/** A figure is public from so many citizens on in the examples. */
export const FEWEST = 3;

const isMiddle = (id: FigureId): boolean => counted(id).taken === 'median';

const figuresOf = (valueOf: (id: FigureId, at: number) => number | undefined): Record<FigureId, Figure> =>
  Object.fromEntries(
    FIGURE_IDS.map((id, at): [string, Figure] => {
      const value = valueOf(id, at);
      return [
        id,
        {
          ...(value !== undefined && { value }),
          citizens: Math.min(31, Math.ceil(value ?? 0)),
          entries: value === undefined || value === 0 ? [] : [at * 7 + 3, at * 7 + 5, at * 7 + 6],
        },
      ];
    }),
  ) as Record<FigureId, Figure>;

export const evaluationOf = (
  valueOf: (id: FigureId, at: number) => number | undefined,
  derived: Readonly<Record<DerivedId, DerivedFigure>>,
  isOpen: (id: AnyId, value: number | undefined) => boolean,
): Evaluation => {
  const figures = figuresOf(valueOf);
  return {
    period: { from: '2026-01-01', to: '2026-12-31' },
    madeOn: '2027-01-12',
    upTo: 4_711,
    figures,
    derived,
    open: new Set(
      ALL_IDS.filter((id) => isOpen(id, id in derived ? undefined : figures[id as FigureId].value)),
    ),
  };
};

const small = (value: number | undefined): boolean => value !== undefined && value > 0 && value < FEWEST;

const allPublic = (id: AnyId, value: number | undefined): boolean => {
  if (!(id in DERIVED)) return !small(value);
  const from: readonly FigureId[] = DERIVED[id as DerivedId].from;
  return from.every((one) => !small(COUNTED[one] ?? 0));
};

/** The year with eight places. */
export const EXAMPLE: Evaluation = evaluationOf(
  (id) => COUNTED[id] ?? (isMiddle(id) ? undefined : 0),
  WORKED_OUT,
  allPublic,
);

/** The pilot with two places: hardly anything is public, and no price is set. */
export const PILOT: Evaluation = {
  ...evaluationOf(
    (id) => (isMiddle(id) ? undefined : id === 'place-days' ? 301 : 2),
    {
      ...Object.fromEntries(DERIVED_IDS.map((id) => [id, { missing: 'nothing-to-divide' }])),
      'place-days-bought': { missing: 'places-in-all' },
      'place-use': { missing: 'places-in-all' },
      price: { missing: 'no-price' },
      'price-per-course': { missing: 'no-price' },
      'price-per-self-supporting': { missing: 'no-price' },
      'monthly-saving': { missing: 'no-saving' },
      'months-to-balance': { missing: 'no-price' },
    } as Record<DerivedId, DerivedFigure>,
    (id) => id === 'place-days' || id === 'price' || id === 'monthly-saving',
  ),
  period: { from: '2015-09-01', to: '2016-03-31' },
  madeOn: '2016-04-04',
  upTo: 212,
};

export const inputOf = (evaluation: Evaluation): PaperInput => ({
  evaluation,
  programme: DEMO_PROGRAMME,
  fewest: FEWEST,
});
