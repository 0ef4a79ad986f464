import type { AnyLoggedEvent } from '../domain/events.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import type { HearingFacts } from './refused/hearing.ts';
import { heardOf, heardStep, tooEarly, waiverStep } from './refused/hearing.ts';
import { READERS } from './visitation/words.ts';

const heardIn = (events: readonly AnyLoggedEvent[]) => events.find((event) => event.type === 'heard')?.data;

/** What came of hearing the citizen (forvaltningsloven § 19). */
export const hearing = flow<HearingFacts>({
  id: 'hearing',
  version: 1,
  title: text('Partshøring', 'Hearing'),
  starts: { da: ['partshøring', 'partshør'], en: ['hearing'] },
  action: 'decide',
  aboutCase: true,
  ofLoan: 'record-loan-hearing',
  begin: aboutCase('record-hearing', ({ hearing: known, personal }, { today }) => ({
    until: known?.until ?? today,
    drafted: personal.rejectionFacts ?? '',
  })),
})
  .step(
    heardStep(
      READERS.responsible,
      text('er uenig: pasningen er på plads nu', 'disagrees: care is arranged now'),
    ),
  )
  .stepWhen((answers) => answers.result === 'not-needed', waiverStep)
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => ({ type: 'record-hearing', case: number, ...heardOf(answers) }),
    done: (events, { until }) => [...happenedLines(events), ...tooEarly(heardIn(events), until)],
  });
