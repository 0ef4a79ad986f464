import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

const sentenceOf = (event: LoggedEvent): readonly Text[] => {
  switch (event.type) {
    case 'enrolled': {
      const { start, qualifyingUntil, mainUntil, notice } = event.data;
      return [
        text(
          `Borgeren er indskrevet og starter ${day(start).da}.`,
          `The citizen is enrolled and starts ${day(start).en}.`,
        ),
        text(
          `Opkvalificerende forløb til og med ${day(qualifyingUntil).da}, hovedforløb til og med ${day(mainUntil).da}.`,
          `Qualifying phase to and including ${day(qualifyingUntil).en}, main phase to ${day(mainUntil).en}.`,
        ),
        text(
          `Erhvervschefen får orientering nr. ${notice} i kanalen.`,
          `The Erhvervschef gets notice no. ${notice} in the channel.`,
        ),
      ];
    }
    case 'waitlisted':
      return [
        text(
          `Der er ingen ledig plads. Borgeren står nu som nr. ${event.data.position} på ventelisten.`,
          `No place is free. The citizen is now no. ${event.data.position} on the waiting list.`,
        ),
      ];
    case 'disagreed':
      return [
        text(
          'Uenighed – aftal et møde. Begge parter har sagen under deres opgaver.',
          'You disagree – arrange a meeting. Both parties have the case among their tasks.',
        ),
      ];
    case 'refusal-begun':
      return [
        text(
          'Begge parter siger nej. Jobcentret forbereder afslaget.',
          'Both parties say no. The job centre prepares the refusal.',
        ),
      ];
    case 'question-asked':
      return [text('Jobcentret har fået spørgsmålet.', 'The job centre has got the question.')];
    case 'question-answered':
      return [text('Næstved har fået svaret.', 'Næstved has got the answer.')];
    case 'assessed':
    case 'referred':
    case 'notice-acknowledged':
    case 'channel-bound':
      return [];
  }
};

/** What the card says once an assessment, a question or an answer is stored. */
export const decisionDone = (events: readonly LoggedEvent[]): readonly Text[] => {
  const [first] = events;
  const number = first && 'case' in first ? first.case : '';
  return [text(`Gemt i ${number}.`, `Saved in ${number}.`), ...events.flatMap(sentenceOf)];
};
