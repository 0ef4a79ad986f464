import type { Deed } from '../dialogs/walker/deeds.ts';
import { inMain, loanAsked, loanOverdue, writeOffProposed } from '../dialogs/walker/deeds.ts';
import { lends, OVERDUE } from '../support/loan-deeds.ts';

/** A request that came back with a question, which is asked for again with the answer. */
const returned: readonly Deed[] = [
  ...loanAsked,
  {
    who: 'approver',
    intent: (number) => ({ type: 'return-loan', case: number, question: 'Kan den købes brugt?' }),
  },
];

/** The gate to the main phase did not ask what the citizen lives on, so the request does. */
const unsettled: readonly Deed[] = inMain.map((deed) => ({
  ...deed,
  intent: (number) => {
    const intent = deed.intent(number);
    if (intent.type !== 'propose-phase') return intent;
    const { supportSettled: _, ...rest } = intent;
    return rest;
  },
}));

/** A second loan, so that one has to be chosen. */
const second = lends({ ...OVERDUE, amount: 6_000 });
const twoOverdue: readonly Deed[] = [...loanOverdue, ...second];
const WHICH = { 3: twoOverdue };

/** Other ways to come to a dialog than its first, by the choice they are taken at. */
export const OTHERWISE: Readonly<Record<string, Readonly<Record<number, readonly Deed[]>>>> = {
  loan: { 1: returned, 2: unsettled },
  // No, a question, and less than was asked for.
  'loan-decision': { 1: loanAsked, 2: loanAsked, 3: loanAsked },
  repayment: WHICH,
  'loan-reminder': WHICH,
  deferral: WHICH,
  reschedule: WHICH,
  recovery: WHICH,
  'write-off': WHICH,
  'write-off-answer': { 3: [...writeOffProposed, ...second] },
  reverse: WHICH,
};
