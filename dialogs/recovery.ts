import { later } from '../domain/day.ts';
import { overdueFrom } from '../domain/loan/turns.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { date } from './engine/fields/date.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { kroner } from './loan/labels.ts';
import { aboutLoan } from './paying/about-loan.ts';
import type { LoanFacts, RunningLoan } from './paying/facts.ts';
import { loanIn } from './paying/facts.ts';
import { hasSeveral, loanOf, PAYING_READERS, reasonField, WHICH_LOAN } from './paying/fields.ts';
import { overdueRows } from './paying/lines.ts';
import { loansOverdue, overdueFacts } from './paying/overdue.ts';
import { sayRefusal } from './refusals.ts';

/** The whole debt goes, not what is overdue alone; and from then on it is another authority's. */
const leadsTo = (loan: RunningLoan | undefined): readonly Text[] => {
  const all = kroner(loan?.balance ?? 0);
  return [
    text(
      `Hele restgælden på ${all.da} er Gældsstyrelsens at inddrive. De skriver til borgeren.`,
      `The whole balance of ${all.en} is the debt agency's to recover. They write to the citizen.`,
    ),
    text(
      'Jeg minder ikke mere om afdragene, og I kan ikke give henstand eller en ny ordning. Indbetalinger kan stadig registreres.',
      'I remind of no more instalments, and you can give no deferral or new schedule. Repayments can still be recorded.',
    ),
  ];
};

/** Handed to Gældsstyrelsen: the creditor asks for nothing any more (practice §2, payout / repayment). */
export const recovery = flow<LoanFacts>({
  id: 'recovery',
  version: 1,
  title: text('Overdrag til inddrivelse', 'Hand over to recovery'),
  starts: {
    da: ['overdrag til inddrivelse', 'inddrivelse', 'til inddrivelse'],
    en: ['recovery', 'hand over to recovery'],
  },
  action: 'pay-loan',
  aboutCase: true,
  begin: aboutLoan('hand-to-recovery', overdueFacts('hand-to-recovery'), loansOverdue('hand-to-recovery')),
})
  .stepWhen(hasSeveral, WHICH_LOAN)
  .step({
    id: 'recovery',
    title: text('Gælden går til inddrivelse', 'The debt goes to recovery'),
    intro: (facts, answers) => overdueRows(loanIn(facts, answers)),
    fields: {
      date: date<LoanFacts>({
        name: text('dato', 'date'),
        label: text('Hvilken dag er den overdraget?', 'On which day is it handed over?'),
        why: text(
          'Fra den dag er det Gældsstyrelsen, der kræver pengene af borgeren, og ikke jer.',
          'From that day the debt agency claims the money, and not you.',
        ),
        readers: PAYING_READERS,
        example: text('i dag', 'today'),
        fallback: ({ today }) => today,
        check: (value, { facts, answers, today }) => {
          const earliest = overdueFrom(loanIn(facts, answers)?.next?.due ?? today);
          return value < earliest || value > today
            ? sayRefusal({ code: 'booked-out-of-range', earliest, latest: later(earliest, today) }).say
            : undefined;
        },
      }),
      reason: reasonField({
        label: text('Hvorfor til inddrivelse?', 'Why to recovery?'),
        why: text(
          'Inddrivelse er det sidste skridt. Der skal stå, hvad I har prøvet først.',
          'Recovery is the last step. It has to say what you tried first.',
        ),
        example: text('to rykkere uden svar', 'two reminders without an answer'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og overdrag', 'Confirm and hand over'),
    leadsTo: (answers, facts) => leadsTo(loanIn(facts, answers)),
    intent: ({ loan, date: on, reason }, _facts, number) => ({
      type: 'hand-to-recovery',
      case: number,
      ...loanOf(loan),
      date: on,
      reason,
    }),
    done: happenedLines,
  });
