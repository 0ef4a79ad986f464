import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

type Deciding = LoggedEvent & {
  readonly type:
    | 'question-asked'
    | 'question-answered'
    | 'invited'
    | 'disagreed'
    | 'joint-proposed'
    | 'joint-agreed'
    | 'joint-declined'
    | 'still-disagreed'
    | 'refusal-begun'
    | 'deadline-extended';
};

/** What was said and agreed on before an application is decided, and what comes next. */
export const aboutDeciding = (event: Deciding): readonly Text[] => {
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
  }
};
