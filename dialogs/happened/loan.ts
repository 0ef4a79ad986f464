import type { LoanFacts } from '../../domain/loan/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { kroner, partsLine } from '../loan/labels.ts';
import { day } from '../words.ts';

const disbursed = ({
  amount,
  date,
  plan,
}: (LoanFacts & { type: 'loan-disbursed' })['data']): readonly Text[] => {
  const [first] = plan;
  const said = text(
    `${kroner(amount).da} er udbetalt, bogført den ${day(date).da}.`,
    `${kroner(amount).en} is paid out, booked ${day(date).en}.`,
  );
  if (!first) return [said];
  const [parts, on] = [partsLine(plan), day(first.due)];
  return [
    said,
    text(`Afdrag: ${parts.da}, første ${on.da}.`, `Instalments: ${parts.en}, the first ${on.en}.`),
  ];
};

const paid = ({
  amount,
  date,
  excess,
}: (LoanFacts & { type: 'loan-repayment' })['data']): readonly Text[] => [
  text(
    `${kroner(amount).da} er registreret, bogført den ${day(date).da}.`,
    `${kroner(amount).en} is recorded, booked ${day(date).en}.`,
  ),
  ...(excess === undefined
    ? []
    : [
        text(
          `${kroner(excess).da} er betalt for meget og skal tilbage til borgeren.`,
          `${kroner(excess).en} was paid too much and goes back to the citizen.`,
        ),
      ]),
];

const lastDay = (plan: (LoanFacts & { type: 'loan-deferred' })['data']['plan']): Text => {
  const on = day(plan.at(-1)?.due ?? '');
  return text(`Sidste afdrag er nu ${on.da}.`, `The last instalment is now ${on.en}.`);
};

/** What an event of a loan means, said to who caused it: what is so now and what comes next. */
export const aboutLoan = (event: LoanFacts): readonly Text[] => {
  switch (event.type) {
    case 'loan-submitted':
    case 'loan-answered':
      return [
        text(
          'Den bevillingsansvarlige har fået ansøgningen.',
          'Whoever decides on loans has got the request.',
        ),
      ];
    case 'loan-returned':
      return [text('Coachen har fået spørgsmålet.', 'The coach has got the question.')];
    case 'loan-deadline-extended': {
      const until = day(event.data.until);
      return [
        text(
          `Fristen er nu ${until.da}. Send borgeren brevet.`,
          `The deadline is now ${until.en}. Send the citizen the letter.`,
        ),
      ];
    }
    case 'loan-withdrawn':
      return [text('Lånet er trukket tilbage.', 'The loan is withdrawn.')];
    case 'loan-approved': {
      const amount = kroner(event.data.amount);
      return [
        text(
          `${amount.da} er bevilget. Økonomi har fået besked; coachen siger det til borgeren.`,
          `${amount.en} is granted. Finance is told; the coach tells the citizen.`,
        ),
      ];
    }
    case 'loan-refusal-drafted': {
      const until = day(event.data.hearingUntil);
      return [
        text(
          `Send borgeren partshøringen. Svarfristen er ${until.da}.`,
          `Send the citizen the hearing. The answer is due ${until.en}.`,
        ),
      ];
    }
    case 'loan-heard':
      return [text('Nu kan afslaget sendes.', 'The refusal can be sent now.')];
    case 'loan-rejected': {
      const until = day(event.data.complainBy);
      return [
        text(
          `Afslaget er sendt. Borgeren kan klage til og med ${until.da}.`,
          `The refusal is sent. The citizen can complain until ${until.en}.`,
        ),
      ];
    }
    case 'loan-complained': {
      const by = day(event.data.reassessBy);
      return [text(`Se på sagen igen senest ${by.da}.`, `Look at it again by ${by.en}.`)];
    }
    case 'loan-complaint-judged':
      return event.data.result === 'rejected-sent-on'
        ? [text('Klagen er sendt videre.', 'The complaint is sent on.')]
        : [text('Ansøgningen skal afgøres igen.', 'The request is to be decided again.')];
    case 'loan-lapsed': {
      const amount = kroner(event.data.amount);
      return [
        text(
          `${amount.da} af lånet er ikke udbetalt og bortfalder.`,
          `${amount.en} of the loan was not paid out and lapses.`,
        ),
      ];
    }
    case 'loan-disbursed':
      return disbursed(event.data);
    case 'loan-repayment':
      return paid(event.data);
    case 'loan-reminded':
      return [text('Rykkeren er noteret.', 'The reminder is noted.')];
    case 'loan-deferred':
    case 'loan-rescheduled':
      return [lastDay(event.data.plan)];
    case 'loan-handed-to-recovery': {
      const amount = kroner(event.data.amount);
      return [
        text(
          `${amount.da} er overdraget til inddrivelse. Jeg minder ikke mere om afdragene.`,
          `${amount.en} is handed over to recovery. I remind of no more instalments.`,
        ),
      ];
    }
    case 'loan-write-off-proposed':
      return [
        text(
          'En bevillingsansvarlig skal bekræfte som nr. 2 og har fået besked.',
          'Whoever decides on loans has to confirm as no. 2 and has been told.',
        ),
      ];
    case 'loan-write-off-declined':
      return [text('Lånet bliver ikke afskrevet.', 'The loan is not written off.')];
    case 'loan-written-off': {
      const amount = kroner(event.data.amount);
      return [text(`${amount.da} er afskrevet.`, `${amount.en} is written off.`)];
    }
    case 'loan-reversed':
      return [
        text(
          'Tilbageført. Det gamle bliver stående i hændelsesloggen.',
          'Reversed. The old entry stays in the event log.',
        ),
      ];
  }
};
