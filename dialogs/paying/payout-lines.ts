import { planAfterPayout } from '../../domain/decide/loan/disburse.ts';
import type { Day } from '../../domain/day.ts';
import { openPlan } from '../../domain/loan/loan.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Row } from '../engine/flow.ts';
import { kroner } from '../loan/labels.ts';
import { newPlanLine } from './lines.ts';
import type { GrantedLoan, PayoutFacts } from './payout-facts.ts';
import { planIn } from './plan.ts';

/** What was granted and on what terms, what is paid already and what is left. */
export const grantedRows = (loan: GrantedLoan | undefined, { conditions }: PayoutFacts): readonly Row[] => {
  if (!loan) return [];
  const { approved, asked, paidOut, rest } = loan;
  const [granted, wanted] = [kroner(approved), kroner(asked)];
  return [
    {
      label: text('Bevilget', 'Granted'),
      value:
        approved < asked
          ? text(`${granted.da} – ${wanted.da} var søgt`, `${granted.en} – ${wanted.en} was asked for`)
          : granted,
    },
    ...(conditions === undefined ? [] : [{ label: text('Vilkår', 'Conditions'), value: conditions }]),
    ...(paidOut > 0
      ? [
          { label: text('Udbetalt', 'Paid out'), value: kroner(paidOut) },
          { label: text('Tilbage at udbetale', 'Left to pay out'), value: kroner(rest) },
        ]
      : []),
  ];
};

/** What is left of the ceiling once all that was granted is paid; below the least there is no other loan. */
const ceilingLine = ({ left, rest, maximum, minimum }: GrantedLoan): Text => {
  const [then, all, least] = [kroner(Math.max(left - rest, 0)), kroner(maximum), kroner(minimum)];
  return left - rest < minimum
    ? text(
        `Når det hele er udbetalt, er der ${then.da} tilbage af loftet på ${all.da} Det er under ${least.da}, så borgeren kan ikke få et lån mere.`,
        `Once all is paid out, ${then.en} is left of the ceiling of ${all.en}. That is below ${least.en}, so the citizen cannot have another loan.`,
      )
    : text(
        `Når det hele er udbetalt, er der ${then.da} tilbage af loftet på ${all.da}`,
        `Once all is paid out, ${then.en} is left of the ceiling of ${all.en}.`,
      );
};

const INSTALMENTS = text('Afdrag', 'Instalments');

/** What a payout leads to, before it is confirmed: the plan as it is from then on, and what is left. */
export const payoutLeadsTo = (loan: GrantedLoan | undefined, amount: number, date: Day): readonly Text[] => {
  if (!loan) return [];
  const plan = planAfterPayout({ ...loan, plan: planIn(loan.plan) }, amount, date, loan);
  const open = openPlan({ ...loan, plan }).filter(({ left }) => left > 0);
  const line = newPlanLine(
    open.map(({ due, left }) => ({ due, amount: left })),
    INSTALMENTS,
  );
  const rest = loan.rest - amount;
  const later = kroner(rest);
  return [
    ...(line ? [line] : []),
    ...(rest > 0
      ? [text(`${later.da} mangler at blive udbetalt.`, `${later.en} is still to be paid out.`)]
      : []),
    ceilingLine(loan),
  ];
};
