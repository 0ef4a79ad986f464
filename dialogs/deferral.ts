import { text } from '../domain/text.ts';
import { date, isDayAlone } from './engine/fields/date.ts';
import { readAlso } from './engine/fields/read-also.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './paying/about-loan.ts';
import type { LoanFacts } from './paying/facts.ts';
import { loanFacts, loanIn } from './paying/facts.ts';
import { hasSeveral, loanOf, PAYING_READERS, reasonField, WHICH_LOAN } from './paying/fields.ts';
import { standsRows } from './paying/lines.ts';
import { deferralDay, deferralProblem, deferredFor, deferredLine, isSomeMonths } from './paying/new-plan.ts';

/** Henstand: what is not paid is put off, all of it alike, and nothing is added (practice §2, payout / repayment). */
export const deferral = flow<LoanFacts>({
  id: 'deferral',
  version: 1,
  title: text('Henstand', 'Deferral'),
  starts: { da: ['henstand', 'giv henstand'], en: ['deferral'] },
  action: 'pay-loan',
  aboutCase: true,
  begin: aboutLoan('defer', loanFacts('defer')),
})
  .stepWhen(hasSeveral, WHICH_LOAN)
  .step({
    id: 'deferral',
    title: text('Afdragene bliver udskudt', 'The instalments are put off'),
    intro: (facts, answers) => standsRows(loanIn(facts, answers)),
    fields: {
      // The day itself, or how many months the next instalment is put off.
      date: readAlso(
        date<LoanFacts>({
          name: text('dato', 'date'),
          label: text('Hvornår skal næste afdrag falde?', 'When is the next instalment to fall?'),
          hint: text(
            'På den dag eller lige efter. De andre afdrag flytter sig lige så mange måneder.',
            'On that day or right after. The others move by as many months.',
          ),
          why: text(
            'En aftale om henstand uden en dag bliver aldrig fulgt op, og borgeren ved ikke, hvad der gælder.',
            'A deferral without a day is never followed up, and the citizen does not know what holds.',
          ),
          readers: PAYING_READERS,
          example: text('1. marts', '1 March'),
          fallback: ({ facts, answers, today }) => deferralDay(loanIn(facts, answers), today),
          check: (value, { facts, answers, today }) => deferralProblem(loanIn(facts, answers), value, today),
        }),
        (raw, { facts, answers }) => deferredFor(loanIn(facts, answers), raw),
        (raw) => isDayAlone(raw) || isSomeMonths(raw),
      ),
      reason: reasonField({
        label: text('Hvorfor får borgeren henstand?', 'Why does the citizen get a deferral?'),
        why: text(
          'Henstand er penge, der kommer senere; revisionen skal kunne se, at borgerne bliver behandlet ens.',
          'A deferral is money that comes later; an auditor has to see that all are treated alike.',
        ),
        example: text('de første kunder betaler først til foråret', 'the first customers pay in spring'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft henstanden', 'Confirm the deferral'),
    leadsTo: (answers, facts, today) => deferredLine(loanIn(facts, answers), answers.date ?? today),
    intent: ({ loan, date: on, reason }, _facts, number) => ({
      type: 'defer',
      case: number,
      ...loanOf(loan),
      date: on,
      reason,
    }),
    done: happenedLines,
  });
