import { text } from '../domain/text.ts';
import { count } from './engine/fields/count.ts';
import { date } from './engine/fields/date.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './paying/about-loan.ts';
import type { LoanFacts } from './paying/facts.ts';
import { loanFacts, loanIn } from './paying/facts.ts';
import { hasSeveral, loanOf, PAYING_READERS, reasonField, WHICH_LOAN } from './paying/fields.ts';
import { standsRows } from './paying/lines.ts';
import { firstDay, firstDayProblem, mostInstalments, rescheduledLine } from './paying/new-plan.ts';
import { sayRefusal } from './refusals.ts';

/** Ny afdragsordning: what is left in other instalments (practice §2, payout / repayment). */
export const reschedule = flow<LoanFacts>({
  id: 'reschedule',
  version: 1,
  title: text('Ny afdragsordning', 'New schedule'),
  starts: { da: ['ny afdragsordning', 'afdragsordning'], en: ['new schedule', 'reschedule'] },
  action: 'pay-loan',
  aboutCase: true,
  begin: aboutLoan('reschedule', loanFacts('reschedule')),
})
  .stepWhen(hasSeveral, WHICH_LOAN)
  .step({
    id: 'schedule',
    title: text('Resten i nye afdrag', 'The rest in new instalments'),
    intro: (facts, answers) => standsRows(loanIn(facts, answers)),
    fields: {
      installments: count<'required', LoanFacts>({
        presence: 'required',
        unit: 'afdrag|rater?|maaneder|mdr\\.?|instalments?|months?',
        name: text('afdrag', 'instalments'),
        label: text('Hvor mange afdrag?', 'How many instalments?'),
        hint: text('Ét om måneden.', 'One a month.'),
        why: text(
          'Borgerens restgæld bliver delt i hele kroner, så afdragene passer på kronen. Der bliver ikke lagt noget til.',
          'The whole balance is parted in whole kroner, so that it adds up. Nothing is added.',
        ),
        readers: PAYING_READERS,
        example: text('24 afdrag', '24 instalments'),
        check: (value, { facts, answers }) => {
          const loan = loanIn(facts, answers);
          const most = loan ? mostInstalments(loan) : 0;
          return value < 1 || value > most
            ? sayRefusal({ code: 'instalments-out-of-range', most }).say
            : undefined;
        },
      }),
      date: date<LoanFacts>({
        name: text('første afdrag', 'first instalment'),
        label: text('Hvornår falder det første?', 'When does the first one fall?'),
        why: text(
          'Aftalen med borgeren gælder fra den dag; til da minder jeg ikke om noget.',
          'The schedule holds from that day; until then I remind of nothing.',
        ),
        readers: PAYING_READERS,
        example: text('1. marts', '1 March'),
        fallback: ({ today }) => firstDay(today),
        check: (value, { facts, answers, today }) => firstDayProblem(loanIn(facts, answers), value, today),
      }),
      reason: reasonField({
        label: text('Hvorfor en ny ordning?', 'Why a new schedule?'),
        why: text(
          'Den gamle ordning var aftalt med borgeren. Grunden skal stå der, når nogen spørger.',
          'The old schedule was agreed with the citizen. The reason has to stand there when somebody asks.',
        ),
        example: text('indtægten er lavere end i budgettet', 'the income is lower than in the budget'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft ordningen', 'Confirm the schedule'),
    leadsTo: (answers, facts, today) =>
      rescheduledLine(loanIn(facts, answers), answers.installments ?? 0, answers.date ?? today),
    intent: ({ loan, installments, date: first, reason }, _facts, number) => ({
      type: 'reschedule',
      case: number,
      ...loanOf(loan),
      instalments: installments,
      date: first,
      reason,
    }),
    done: happenedLines,
  });
