import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

type Erasing = LoggedEvent & {
  readonly type: 'erasure-proposed' | 'erasure-declined' | 'erased';
};

/** What has become of what the case says of the citizen. */
export const aboutErasure = (event: Erasing): readonly Text[] => {
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
