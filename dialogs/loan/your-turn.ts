import type { LoanState } from '../../domain/loan/loan.ts';
import { LOAN_STAGES } from '../../domain/loan/stages.ts';
import { hasOtherLoanKey, LOAN_RIGHT } from '../../domain/loan/turns.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Lookups } from '../engine/lookups.ts';
import { whatNow } from '../refusals/rights.ts';
import { LOAN_STATUS } from './labels.ts';

/** Where one step alone is waited for, it can be typed. */
const HOW: Partial<Readonly<Record<LoanState['status'], Text>>> = {
  approved: text('udbetaling', 'payout'),
  returned: text('lån', 'loan'),
};

/** That a loan is not where a step can happen, to whom it waits for: what to do first, and not their own title. */
export const yourTurn = (
  view: CaseView,
  state: LoanState,
  { member, programme, today }: Pick<Lookups, 'member' | 'programme' | 'today'>,
): Text | undefined => {
  const { turn, next } = LOAN_STAGES[state.status];
  const [step] = next;
  if (turn === undefined || step === undefined) return undefined;
  if (!may(member, LOAN_RIGHT[step], programme, today, view)) return undefined;
  if (hasOtherLoanKey(view, state, step, member, today)) return undefined;
  const [how, status, { number }] = [HOW[state.status], LOAN_STATUS[state.status], view];
  const way = how
    ? text(
        `Det venter på dig: Skriv »${how.da} sag ${number}«.`,
        `It waits for you: write "${how.en} case ${number}".`,
      )
    : text(`Det venter på dig. ${whatNow(number).da}`, `It waits for you. ${whatNow(number).en}`);
  return text(
    `Det kan ikke lade sig gøre med lånet i ${number} nu: ${status.da.toLowerCase()}. ${way.da}`,
    `That cannot be done with the loan in ${number} now: ${status.en.toLowerCase()}. ${way.en}`,
  );
};
