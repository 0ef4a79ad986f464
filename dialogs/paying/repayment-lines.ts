import type { Day } from '../../domain/day.ts';
import { openPlan } from '../../domain/loan/loan.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { kroner } from '../loan/labels.ts';
import type { RunningLoan } from './facts.ts';
import { balanceAfter } from './lines.ts';
import { planIn } from './plan.ts';

/** What a repayment leads to, before it is confirmed: what is left, and what falls due next. */
export const repaymentLeadsTo = (
  loan: RunningLoan | undefined,
  amount: number,
  today: Day,
): readonly Text[] => {
  if (!loan) return [];
  const { balance, repaid, writtenOff } = loan;
  const counted = Math.min(amount, balance);
  const excess = kroner(amount - counted);
  const open = openPlan({ plan: planIn(loan.plan), repaid: repaid + counted, writtenOff });
  return [
    ...(amount > balance
      ? [
          text(
            `${excess.da} er betalt for meget og skal tilbage til borgeren.`,
            `${excess.en} is paid too much and goes back to the citizen.`,
          ),
        ]
      : []),
    balanceAfter(balance - counted, loan.recovered ? [] : open, today),
  ];
};
