import type { ErasureFacts } from '../../domain/erasure/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** What has become of what the case says of the citizen. */
export const aboutErasure = (event: ErasureFacts): readonly Text[] => {
  switch (event.type) {
    case 'erasure-proposed':
      return [
        text(
          'Lederen i jobcentret skal bekræfte som nr. 2 og har fået besked.',
          "The job centre's leader has to confirm as no. 2 and has been told.",
        ),
      ];
    case 'erasure-declined':
      return [text('Intet er slettet.', 'Nothing is erased.')];
    case 'erased':
      return [
        text(
          'Navn, sagsnummer hos jer og alle tekster er væk fra sagen. Kladder og gamle kort bliver ryddet i de næste minutter.',
          'Name, your case number and all texts are gone from the case. Drafts and old cards are cleared within minutes.',
        ),
      ];
  }
};

/** The event in a few words that everybody on the case may know. */
export const erasureTheme = (event: ErasureFacts): Text => {
  switch (event.type) {
    case 'erasure-proposed':
      return text('Sletning af personoplysninger foreslået', 'Erasure of personal data proposed');
    case 'erasure-declined':
      return text('Nr. 2 er ikke enig i sletningen', 'No. 2 does not agree with the erasure');
    case 'erased':
      return text('Personoplysninger slettet', 'Personal data erased');
  }
};
