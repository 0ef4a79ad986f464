import type { DecisionFacts } from '../../domain/decision-events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

/** What was said and agreed on before an application is decided, and what comes next. */
export const aboutDeciding = (event: DecisionFacts): readonly Text[] => {
  switch (event.type) {
    case 'question-asked':
      return [text('Jobcentret har fået spørgsmålet.', 'The job centre has got the question.')];
    case 'question-answered':
      return [text('Næstved har fået svaret.', 'Næstved has got the answer.')];
    case 'invited':
      return [
        text(
          `Samtalen er ${day(event.data.meetingDate).da}. Jobcentret har fået besked; svar på visitationen, når I har talt sammen.`,
          `The talk is on ${day(event.data.meetingDate).en}. The job centre knows; answer the referral after it.`,
        ),
      ];
    case 'disagreed':
      return [
        text(
          'Uenighed – aftal et møde. Begge parter har sagen under deres opgaver.',
          'You disagree – arrange a meeting. Both parties have the case among their tasks.',
        ),
      ];
    case 'joint-proposed':
      return [
        text(
          'Den anden part skal bekræfte som nr. 2 og har fået besked.',
          'The other party has to confirm as no. 2 and has been told.',
        ),
      ];
    case 'joint-agreed':
      return [text('Begge parter har bekræftet.', 'Both parties have confirmed.')];
    case 'joint-declined':
      return [
        text(
          'Den anden part får besked om, at I ikke er enige. Aftal et nyt møde.',
          'The other party is told that you do not agree. Arrange another meeting.',
        ),
      ];
    case 'still-disagreed':
      return [
        text(
          'I er stadig uenige, så jobcentret afgør sagen. Begge synspunkter står i den.',
          'You still disagree, so the job centre decides. Both views stand in the case.',
        ),
      ];
    case 'refusal-begun':
      return [
        text(
          'Svaret er nej. Jobcentret skriver nu udkastet til afslaget; det ligger under sagsbehandlerens opgaver.',
          "The answer is no. The job centre writes the draft of the refusal; it is among the caseworker's tasks.",
        ),
      ];
    case 'deadline-extended':
      return [
        text(
          `Fristen er nu ${day(event.data.until).da}. Send brevet til borgeren.`,
          `The deadline is now ${day(event.data.until).en}. Send the letter to the citizen.`,
        ),
      ];
    // What becomes of the application is said by the events that follow from it.
    case 'assessed':
    case 'finally-decided':
      return [];
  }
};

/** The event in a few words that everybody on the case may know. */
export const decidingTheme = (event: DecisionFacts): Text => {
  switch (event.type) {
    case 'assessed':
      return event.data.decision === 'approve'
        ? text('Næstved kan tilbyde en plads', 'The provider can offer a place')
        : text('Næstved kan ikke anbefale en plads', 'The provider cannot recommend a place');
    case 'question-asked':
      return text('Spørgsmål til jobcentret', 'Question to the job centre');
    case 'question-answered':
      return text('Jobcentret har svaret', 'The job centre has answered');
    case 'invited':
      return text(
        `Indkaldt til visitationssamtale ${day(event.data.meetingDate).da}`,
        `Invited to a talk on ${day(event.data.meetingDate).en}`,
      );
    case 'disagreed':
      return text('Parterne er ikke enige', 'The parties disagree');
    case 'joint-proposed':
      return event.data.decision === 'approve'
        ? text('Fælles afgørelse: plads, venter på nr. 2', 'Joint decision: a place, waiting for no. 2')
        : text('Fælles afgørelse: afslag, venter på nr. 2', 'Joint decision: refusal, waiting for no. 2');
    case 'joint-agreed':
      return text('Bekræftet som nr. 2', 'Confirmed as no. 2');
    case 'joint-declined':
      return text('Nr. 2 er ikke enig', 'No. 2 does not agree');
    case 'still-disagreed':
      return text('Stadig uenige efter mødet', 'Still in disagreement after the meeting');
    case 'finally-decided':
      return event.data.decision === 'approve'
        ? text('Jobcentret har afgjort: plads', 'The job centre decided: a place')
        : text('Jobcentret har afgjort: afslag', 'The job centre decided: a refusal');
    case 'refusal-begun':
      return text('Afslaget bliver skrevet', 'The refusal is being written');
    case 'deadline-extended':
      return text(
        `Frist forlænget til ${day(event.data.until).da}`,
        `Deadline extended to ${day(event.data.until).en}`,
      );
  }
};
