import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { money } from '../engine/fields/money.ts';
import { kroner } from '../loan/labels.ts';
import { sayRefusal } from '../refusals.ts';
import { day } from '../words.ts';
import type { LoanFacts, RunningLoan } from './facts.ts';
import { loanIn } from './facts.ts';
import { PAYING_READERS } from './fields.ts';

/** What is due, or the next instalment where nothing is. */
const dueNow = (loan: RunningLoan | undefined): number | undefined =>
  // What comes in by recovery follows no plan.
  loan && !loan.recovered ? (loan.overdue > 0 ? loan.overdue : (loan.next?.left ?? loan.balance)) : undefined;

/** Money that is recorded twice is a debt that is too small; two payments of a day are possible all the same. */
const bookedBefore = (loan: RunningLoan | undefined, amount: number, on: Day): Text | undefined =>
  loan?.booked?.some((one) => one.amount === amount && one.date === on)
    ? text(
        `${kroner(amount).da} er allerede registreret, bogført den ${day(on).da}. Er det en indbetaling til?`,
        `${kroner(amount).en} is already recorded, booked on ${day(on).en}. Is this another payment?`,
      )
    : undefined;

/** How much came in, and the day it stands under in the finance system. */
export const repaymentFields = {
  amount: money<'required', LoanFacts>({
    presence: 'required',
    name: text('beløb', 'amount'),
    label: text('Hvor meget er indbetalt?', 'How much was paid?'),
    hint: text(
      'Et helt afdrag, en del af det eller mere: skriv det, der er kommet.',
      'A whole instalment, a part of it or more: write what came.',
    ),
    why: text(
      'Borgerens restgæld regnes ud af det, der er registreret. Det ældste ubetalte afdrag bliver betalt først.',
      'The balance is the sum of what is recorded. The oldest unpaid instalment is paid first.',
    ),
    readers: PAYING_READERS,
    example: text('1.042', 'DKK 1,042'),
    fallback: ({ facts, answers }) => dueNow(loanIn(facts, answers)),
    check: (value, { facts, answers }) =>
      value < 1
        ? sayRefusal({ code: 'above-balance', balance: loanIn(facts, answers)?.balance ?? 0 }).say
        : undefined,
    asks: async (value, { facts, answers, today }) => {
      const loan = loanIn(facts, answers);
      const again = bookedBefore(loan, value, (answers['date'] ?? today) as Day);
      if (again) return again;
      const balance = loan?.balance ?? value;
      if (value <= balance) return undefined;
      const more = kroner(value - balance);
      return text(
        `Det er ${more.da} mere, end der mangler. Passer beløbet, så behold det: ${more.da} bliver noteret som betalt for meget og skal tilbage til borgeren.`,
        `That is ${more.en} more than is owed. If the amount is right, keep it: ${more.en} is noted as paid too much and goes back to the citizen.`,
      );
    },
  }),
  date: date<LoanFacts>({
    name: text('bogført', 'booked'),
    label: text('Bogført den', 'Booked on'),
    why: text(
      'Kommunens økonomisystem er regnskabet. Efter dagen kan I finde indbetalingen der igen.',
      'The finance system is the ledger. By the day a payment can be found there again.',
    ),
    readers: PAYING_READERS,
    example: text('i går', 'yesterday'),
    fallback: ({ today }) => today,
    check: (value, { facts, answers, today }) => {
      const earliest = loanIn(facts, answers)?.from ?? today;
      return value < earliest || value > today
        ? sayRefusal({ code: 'booked-out-of-range', earliest, latest: today }).say
        : undefined;
    },
  }),
};
