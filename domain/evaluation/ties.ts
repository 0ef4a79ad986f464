import type { FigureId } from './figures/index.ts';

/**
 * Figures of different wholes that add up all the same: who knows all but one of them knows the last. The first is the
 * sum of the others, as `rest` says with or without something that no figure counts. In the order in which the paper
 * keeps them: the last one is given up first. Where a period has courses from before it the sum is not exact, and a
 * little too much is kept back, never too little.
 */
export interface Tie {
  readonly whole: FigureId;
  readonly parts: readonly FigureId[];
  /** Something beside the parts is in the whole, and is read off them. */
  readonly rest?: true;
  /** Which of them are given up, the first one first. */
  readonly lose: readonly FigureId[];
}

export const TIES: readonly Tie[] = [
  { whole: 'enrolments', parts: ['in-course', 'discharges'], lose: ['enrolments', 'discharges'] },
  {
    whole: 'to-main',
    parts: ['in-main', 'discharged-in-main'],
    lose: ['to-main', 'discharged-in-main', 'in-main'],
  },
  {
    whole: 'enrolments',
    parts: ['to-main', 'in-qualifying', 'discharged-in-qualifying'],
    lose: ['to-main', 'discharged-in-qualifying', 'in-qualifying', 'enrolments'],
  },
  {
    whole: 'notices',
    parts: ['enrolments', 'regretted', 'discharges'],
    lose: ['notices', 'regretted', 'discharges', 'enrolments'],
  },
  {
    whole: 'debt',
    parts: ['paid-back', 'debt-outstanding', 'debt-written-off'],
    lose: ['paid-back', 'debt-outstanding', 'debt'],
  },
  { whole: 'applications', parts: ['decisions'], rest: true, lose: ['decisions', 'applications'] },
  {
    whole: 'applications',
    parts: ['enrolments', 'refusals'],
    rest: true,
    lose: ['refusals', 'enrolments', 'applications'],
  },
];
