import { later } from '../domain/day.ts';
import { overdueFrom } from '../domain/loan/turns.ts';
import { text } from '../domain/text.ts';
import { date } from './engine/fields/date.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './paying/about-loan.ts';
import type { LoanFacts } from './paying/facts.ts';
import { loanIn } from './paying/facts.ts';
import { hasSeveral, loanOf, PAYING_READERS, WHICH_LOAN } from './paying/fields.ts';
import { overdueRows } from './paying/lines.ts';
import { loansOverdue, overdueFacts } from './paying/overdue.ts';
import { sayRefusal } from './refusals.ts';

/** A person has sent the citizen a reminder; the bot writes down when (practice §2, payout / repayment). */
export const loanReminder = flow<LoanFacts>({
  id: 'loan-reminder',
  version: 1,
  title: text('Rykker', 'Reminder'),
  starts: { da: ['rykker', 'rykker sendt'], en: ['reminder', 'reminder sent'] },
  action: 'pay-loan',
  aboutCase: true,
  begin: aboutLoan('remind-debtor', overdueFacts('remind-debtor'), loansOverdue('remind-debtor')),
})
  .stepWhen(hasSeveral, WHICH_LOAN)
  .step({
    id: 'reminder',
    title: text('Rykkeren er sendt', 'The reminder is sent'),
    confirms: true,
    intro: (facts, answers) => overdueRows(loanIn(facts, answers)),
    ways: () => [
      {
        title: text('Vis brevet', 'Show the letter'),
        data: { view: 'letter', letter: 'loan-reminder' },
      },
    ],
    fields: {
      date: date<LoanFacts>({
        name: text('dato', 'date'),
        label: text('Hvornår sendte du rykkeren?', 'When did you send the reminder?'),
        why: text(
          'Så ingen rykker to gange, og så det kan ses, at borgeren er blevet mindet om det, før I går videre.',
          'So that nobody reminds twice, and it can be seen that the citizen was reminded before you go on.',
        ),
        readers: PAYING_READERS,
        example: text('i dag', 'today'),
        fallback: ({ today }) => today,
        check: (value, { facts, answers, today }) => {
          const earliest = overdueFrom(loanIn(facts, answers)?.next?.due ?? today);
          return value < earliest || value > today
            ? sayRefusal({ code: 'sent-out-of-range', earliest, latest: later(earliest, today) }).say
            : undefined;
        },
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ loan, date: on }, _facts, number) => ({
      type: 'remind-debtor',
      case: number,
      ...loanOf(loan),
      date: on,
    }),
    done: happenedLines,
  });
