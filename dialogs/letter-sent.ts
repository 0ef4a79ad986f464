import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import type { LetterFacts } from './refused/letter.ts';
import { letterStep } from './refused/letter.ts';

/** A person has sent the refusal by Digital Post; the bot writes down when. */
export const letterSent = flow<LetterFacts>({
  id: 'letter-sent',
  version: 1,
  title: text('Brevet er sendt', 'The letter is sent'),
  starts: { da: ['brev sendt', 'brevet er sendt'], en: ['letter sent'] },
  action: 'decide',
  aboutCase: true,
  ofLoan: 'record-loan-letter',
  begin: aboutCase('record-letter', ({ hearing, applicationDate }) => ({
    earliest: hearing?.on ?? applicationDate,
  })),
})
  .step(letterStep)
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => ({ type: 'record-letter', case: number, date: answers.date }),
    done: happenedLines,
  });
