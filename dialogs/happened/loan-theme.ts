import type { ComplaintResult, HearingResult } from '../../domain/case.ts';
import type { LoanFacts } from '../../domain/loan/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { kroner } from '../loan/labels.ts';
import { day } from '../words.ts';

const HEARD: Readonly<Record<HearingResult, Text>> = {
  answered: text('Lån: borgeren er hørt og har svaret', 'Loan: the citizen was heard and has answered'),
  'no-answer': text('Lån: borgeren er hørt og har ikke svaret', 'Loan: the citizen was heard, no answer'),
  'not-needed': text('Lån: partshøring ikke nødvendig', 'Loan: hearing not needed'),
};

const JUDGED: Readonly<Record<ComplaintResult, Text>> = {
  upheld: text('Klagen over lånet: medhold', 'Complaint over the loan upheld'),
  partly: text('Klagen over lånet: delvist medhold', 'Complaint over the loan partly upheld'),
  'rejected-sent-on': text(
    'Klagen over lånet: fastholdt og sendt videre',
    'Complaint over the loan rejected and sent on',
  ),
};

const of = (da: string, en: string, amount: number): Text =>
  text(`${da}: ${kroner(amount).da}`, `${en}: ${kroner(amount).en}`);

const on = ({ da, en }: Text, date: string): Text => text(`${da} ${day(date).da}`, `${en} ${day(date).en}`);

/** An event of a loan in a few words. */
export const loanTheme = (event: LoanFacts): Text => {
  switch (event.type) {
    case 'loan-submitted':
      return of('Lån søgt', 'Loan requested', event.data.amount);
    case 'loan-returned':
      return text('Lån: spørgsmål til coachen', 'Loan: question to the coach');
    case 'loan-answered':
      return of('Lån søgt igen med svar', 'Loan requested again with an answer', event.data.amount);
    case 'loan-deadline-extended':
      return on(text('Lån: fristen forlænget til', 'Loan: deadline extended to'), event.data.until);
    case 'loan-withdrawn':
      return text('Lån trukket tilbage', 'Loan withdrawn');
    case 'loan-approved':
      return of('Lån bevilget', 'Loan granted', event.data.amount);
    case 'loan-refusal-drafted':
      return on(text('Lån: partshøring, svar senest', 'Loan: hearing, answer by'), event.data.hearingUntil);
    case 'loan-heard':
      return HEARD[event.data.result];
    case 'loan-rejected':
      return on(text('Lån: afslag sendt', 'Loan: refusal sent'), event.data.date);
    case 'loan-complained':
      return on(text('Klage over lånet modtaget', 'Complaint over the loan received'), event.data.date);
    case 'loan-complaint-judged':
      return JUDGED[event.data.result];
    case 'loan-lapsed':
      return of('Lån bortfaldet', 'Loan lapsed', event.data.amount);
    case 'loan-disbursed':
      return on(of('Lån udbetalt', 'Loan paid out', event.data.amount), event.data.date);
    case 'loan-repayment':
      return on(of('Indbetaling', 'Repayment', event.data.amount), event.data.date);
    case 'loan-reminded':
      return on(text('Rykker sendt', 'Reminder sent'), event.data.date);
    case 'loan-deferred':
      return on(text('Henstand til', 'Deferred until'), event.data.until);
    case 'loan-rescheduled':
      return text('Ny afdragsordning', 'New schedule');
    case 'loan-handed-to-recovery':
      return of('Overdraget til inddrivelse', 'Handed over to recovery', event.data.amount);
    case 'loan-write-off-proposed':
      return of('Afskrivning foreslået', 'Write-off proposed', event.data.amount);
    case 'loan-write-off-declined':
      return text('Nr. 2 er ikke enig i afskrivningen', 'No. 2 does not agree with the write-off');
    case 'loan-written-off':
      return of('Afskrevet', 'Written off', event.data.amount);
    case 'loan-reversed':
      return text('Tilbageført', 'Reversed');
  }
};
