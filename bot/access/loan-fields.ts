import type { Loan, LoanStep } from '../../domain/loan/loan.ts';
import { loanTheme } from '../../dialogs/happened/loan-theme.ts';
import { EVENT_FIELDS } from './event-fields.ts';
import type { Fields } from './lines.ts';
import { count, each, linesBy, moment, person } from './lines.ts';

const DATA = linesBy(EVENT_FIELDS);

/** Beside what happened, which is said in words, and its data, which have a list of their own. */
const STEP: Fields<Omit<LoanStep, 'data' | 'type'>> = {
  at: ['Hvornår', moment],
  by: ['Af', person],
  entry: ['Hændelse nr.', count],
  reversedBy: ['Tilbageført med hændelse nr.', count],
};
const stepLines = linesBy(STEP);

/** Every field of a loan; a step is said by what it was and by all that it holds. */
export const LOAN: Fields<Loan> = {
  number: ['Lån nr.', count],
  steps: [
    'Trin',
    each((step, names) => {
      const theme = loanTheme({ type: step.type, data: { ...step.data, loan: 1 } } as Parameters<
        typeof loanTheme
      >[0]).da;
      const lines = [...stepLines(step, names), ...DATA(step.data, names)];
      return [theme, ...lines.map(({ label, value }) => `${label}: ${value}`)].join('\n');
    }),
  ],
};
