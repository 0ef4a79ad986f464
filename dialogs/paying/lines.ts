import type { Day } from '../../domain/day.ts';
import type { Instalment, OpenInstalment } from '../../domain/loan/instalments.ts';
import { balanceOf, openPlan } from '../../domain/loan/loan.ts';
import { loansOf } from '../../domain/loan/stages.ts';
import { isOverdueOn } from '../../domain/loan/turns.ts';
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
        ...(loan.next && !loan.recovered
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

/** »Afdrag: 12 × 1.042 kr., første 1. september 2027, sidste 1. august 2028.«: all of a plan that is not paid. */
export const newPlanLine = (
  open: readonly Pick<Instalment, 'due' | 'amount'>[],
  what: Text,
): Text | undefined => {
  const [first, last] = [open.at(0), open.at(-1)];
  if (!first || !last) return undefined;
  const [parts, from, until] = [partsLine(open), day(first.due), day(last.due)];
  return first === last
    ? text(`${what.da}: ${parts.da} ${from.da}.`, `${what.en}: ${parts.en} ${from.en}.`)
    : text(
        `${what.da}: ${parts.da}, første ${from.da}, sidste ${until.da}.`,
        `${what.en}: ${parts.en}, the first ${from.en}, the last ${until.en}.`,
      );
};

type Open = readonly Pick<OpenInstalment, 'due' | 'left'>[];

/** »I restance: 1.300 kr. siden 1. oktober 2026.«, or the next instalment where nothing is overdue. */
const dueLine = (open: Open, today: Day): Text | undefined => {
  const [next] = open;
  if (!next) return undefined;
  const overdue = open.filter(({ due }) => isOverdueOn(due, today)).reduce((sum, { left }) => sum + left, 0);
  const then = instalmentText(next);
  if (overdue === 0) return text(`Næste afdrag: ${then.da}.`, `Next instalment: ${then.en}.`);
  const [amount, since] = [kroner(overdue), day(next.due)];
  return text(`I restance: ${amount.da} siden ${since.da}.`, `Overdue: ${amount.en} since ${since.en}.`);
};

const balanceLine = (what: Text, balance: number, due: Text | undefined): Text => {
  const left = kroner(balance);
  return due
    ? text(`${what.da}: ${left.da} ${due.da}`, `${what.en}: ${left.en}. ${due.en}`)
    : text(`${what.da}: ${left.da}`, `${what.en}: ${left.en}.`);
};

/** What is left of a loan after a payment, and what is due then. */
export const balanceAfter = (balance: number, due: Open, today: Day): Text =>
  balance === 0
    ? text('Så er lånet indfriet.', 'Then the loan is repaid.')
    : balanceLine(
        text('Restgæld bagefter', 'Balance afterwards'),
        balance,
        dueLine(
          due.filter(({ left }) => left > 0),
          today,
        ),
      );

/** What is left of a loan as it is now, and what is due; nothing is, once it was handed over. */
export const balanceNow = (view: CaseView, loan: number | undefined, today: Day): readonly Text[] => {
  const state = loansOf(view).find(({ number }) => number === loan)?.state;
  if (!state || state.plan.length === 0) return [];
  const balance = balanceOf(state);
  if (balance === 0) return [text('Intet mangler at blive betalt.', 'Nothing is left to be paid.')];
  const open = state.recoveryOn === undefined ? openPlan(state).filter(({ left }) => left > 0) : [];
  return [balanceLine(text('Restgæld', 'Balance'), balance, dueLine(open, today))];
};
