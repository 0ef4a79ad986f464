import { nextOpen } from '../../domain/decide/loan/repay.ts';
import type { Instalment } from '../../domain/loan/instalments.ts';
import { balanceOf } from '../../domain/loan/loan.ts';
import { loansOf } from '../../domain/loan/stages.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Row } from '../engine/flow.ts';
import { kroner, partsLine } from '../loan/labels.ts';
import { day } from '../words.ts';
import type { RunningLoan } from './facts.ts';

/** »1.042 kr. 1. juli 2027«. */
export const instalmentText = ({ due, left }: { readonly due: string; readonly left: number }): Text => {
  const [amount, on] = [kroner(left), day(due)];
  return text(`${amount.da} ${on.da}`, `${amount.en} ${on.en}`);
};

/** Where a loan stands, before anything is asked. */
export const standsRows = (loan: RunningLoan | undefined): readonly Row[] =>
  loan
    ? [
        { label: text('Restgæld', 'Balance'), value: kroner(loan.balance) },
        ...(loan.overdue > 0 ? [{ label: text('I restance', 'Overdue'), value: kroner(loan.overdue) }] : []),
        ...(loan.next
          ? [
              {
                label:
                  loan.overdue > 0
                    ? text('Ældste ubetalte afdrag', 'Oldest unpaid instalment')
                    : text('Næste afdrag', 'Next instalment'),
                value: instalmentText(loan.next),
              },
            ]
          : []),
      ]
    : [];

/** What should have been paid, since when, and when the citizen was last reminded of it. */
export const overdueRows = (loan: RunningLoan | undefined): readonly Row[] =>
  loan
    ? [
        { label: text('I restance', 'Overdue'), value: kroner(loan.overdue) },
        ...(loan.next ? [{ label: text('Siden', 'Since'), value: day(loan.next.due) }] : []),
        ...(loan.remindedOn === undefined
          ? []
          : [{ label: text('Sidste rykker', 'Last reminder'), value: day(loan.remindedOn) }]),
      ]
    : [];

/** »Ny plan: 12 × 1.042 kr., første 1. september 2027, sidste 1. august 2028.«: all of a plan that is not paid. */
export const newPlanLine = (open: readonly Pick<Instalment, 'due' | 'amount'>[]): Text | undefined => {
  const [first, last] = [open.at(0), open.at(-1)];
  if (!first || !last) return undefined;
  const [parts, from, until] = [partsLine(open), day(first.due), day(last.due)];
  return first === last
    ? text(`Ny plan: ${parts.da} ${from.da}.`, `New plan: ${parts.en} ${from.en}.`)
    : text(
        `Ny plan: ${parts.da}, første ${from.da}, sidste ${until.da}.`,
        `New plan: ${parts.en}, the first ${from.en}, the last ${until.en}.`,
      );
};

/** What is left of a loan after a payment, and what falls due next. */
export const balanceLine = (
  balance: number,
  next: { readonly due: string; readonly left: number } | undefined,
): Text => {
  if (balance === 0 || !next) return text('Så er lånet indfriet.', 'Then the loan is repaid.');
  const [left, then] = [kroner(balance), instalmentText(next)];
  return text(
    `Restgæld bagefter: ${left.da} Næste afdrag: ${then.da}.`,
    `Balance afterwards: ${left.en}. Next instalment: ${then.en}.`,
  );
};

/** What is left of a loan as it is now, and what falls due next. */
export const balanceNow = (view: CaseView, loan: number | undefined): readonly Text[] => {
  const state = loansOf(view).find(({ number }) => number === loan)?.state;
  if (!state) return [];
  const balance = balanceOf(state);
  if (balance === 0) return [text('Intet mangler at blive betalt.', 'Nothing is left to be paid.')];
  const next = nextOpen(state);
  const [left, then] = [kroner(balance), next && instalmentText(next)];
  return [
    then && state.recoveryOn === undefined
      ? text(
          `Restgæld: ${left.da} Næste afdrag: ${then.da}.`,
          `Balance: ${left.en}. Next instalment: ${then.en}.`,
        )
      : text(`Restgæld: ${left.da}`, `Balance: ${left.en}.`),
  ];
};
