import type { FigureId } from './figures/index.ts';

/**
 * Figures of different wholes that tell each other: who began is in a course or was discharged, what is owed was paid
 * back or is not. They are public all together or not at all – and not only as far as an equation needs, for who knows
 * the rule reads off what it had to hide. What is public anyway stays (`open`).
 */
export const FAMILIES: readonly (readonly FigureId[])[] = [
  [
    'enrolments',
    'regretted',
    'in-qualifying',
    'in-main',
    'to-main',
    'discharges',
    'discharged-in-qualifying',
    'discharged-in-main',
    'notices',
  ],
  ['debt', 'debt-repaid', 'debt-outstanding', 'debt-written-off', 'paid-back'],
];

/** A whole with something beside the parts in it that no figure counts, and that is read off them. */
export interface Tie {
  readonly whole: FigureId;
  readonly parts: readonly FigureId[];
  /** Which of them are given up, the first one first. */
  readonly lose: readonly FigureId[];
}

export const TIES: readonly Tie[] = [
  { whole: 'applications', parts: ['decisions'], lose: ['decisions', 'applications'] },
  {
    whole: 'applications',
    parts: ['enrolments', 'refusals'],
    lose: ['refusals', 'enrolments', 'applications'],
  },
  // Who asked for a loan and got none, and who was granted one that was not paid: how many, and how much it was.
  { whole: 'loan-requests', parts: ['borrowers'], lose: ['borrowers', 'loan-requests'] },
  { whole: 'asked-amount', parts: ['granted-amount'], lose: ['granted-amount', 'asked-amount'] },
  { whole: 'granted-amount', parts: ['paid-out'], lose: ['paid-out', 'granted-amount'] },
  // Without interest what is to be paid back is what was paid out.
  { whole: 'granted-amount', parts: ['debt'], lose: ['debt', 'granted-amount'] },
];
