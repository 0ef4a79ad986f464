import type { AnyLoggedEvent } from '../domain/events.ts';
import { text } from '../domain/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './loan/about-loan.ts';
import { LOAN_READERS } from './loan/words.ts';
import type { HearingFacts } from './refused/hearing.ts';
import { heardOf, heardStep, tooEarly, waiverStep } from './refused/hearing.ts';

const heardIn = (events: readonly AnyLoggedEvent[]) =>
  events.find((event) => event.type === 'loan-heard')?.data;

/** What came of hearing the citizen on a refusal of a loan (forvaltningsloven § 19). */
export const loanHearing = flow<HearingFacts>({
  id: 'loan-hearing',
  version: 1,
  title: text('Partshøring om lån', 'Hearing about a loan'),
  starts: { da: ['partshøring om lån', 'partshøring lån'], en: ['loan hearing'] },
  action: 'decide-loan',
  aboutCase: true,
  begin: aboutLoan('record-loan-hearing', ({ state }, { personal }, { today }) => ({
    until: state.hearing?.until ?? today,
    drafted: personal.loanFacts ?? '',
  })),
})
  .step(
    heardStep(
      LOAN_READERS.request,
      text('er uenig: to kunder har betalt forud', 'disagrees: two customers have paid ahead'),
    ),
  )
  .stepWhen((answers) => answers.result === 'not-needed', waiverStep)
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => ({ type: 'record-loan-hearing', case: number, ...heardOf(answers) }),
    done: (events, { until }) => [...happenedLines(events), ...tooEarly(heardIn(events), until)],
  });
