import type { NoticeFacts } from '../../domain/notice-events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** What it means for who did it. */
export const aboutNotice = ({ type }: NoticeFacts): readonly Text[] => {
  switch (type) {
    case 'notice-questioned':
      return [
        text(
          'Sagsbehandleren har spørgsmålet under sine opgaver. Jeg skriver til dig, når der er svar.',
          'The caseworker has the question among their tasks. I write to you when there is an answer.',
        ),
      ];
    case 'notice-answered':
      return [text('Svaret er sendt til den, der spurgte.', 'The answer is sent to who asked.')];
    // The card itself says that it was seen.
    case 'notice-acknowledged':
      return [];
  }
};

/** The event in a few words that everybody on the case may know. */
export const noticeTheme = ({ type, data: { notice } }: NoticeFacts): Text => {
  switch (type) {
    case 'notice-acknowledged':
      return text(
        `Orientering nr. ${notice} er set af Erhvervschefen`,
        `Notice no. ${notice} was seen by the Erhvervschef`,
      );
    case 'notice-questioned':
      return text(`Spørgsmål til orientering nr. ${notice}`, `A question about notice no. ${notice}`);
    case 'notice-answered':
      return text(
        `Svar på spørgsmålet til orientering nr. ${notice}`,
        `The answer to the question about notice no. ${notice}`,
      );
  }
};
