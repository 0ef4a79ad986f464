import type { AccessForm, AccessKind } from '../../domain/access-request.ts';
import type { CitizenFacts } from '../../domain/citizen-events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

export const ACCESS_KIND: Readonly<Record<AccessKind, Text>> = {
  access: text('Indsigt i oplysninger om en selv', "Access to one's own data"),
  party: text('Aktindsigt som part i sagen', 'The file, as a party of the case'),
};

export const ACCESS_FORM: Readonly<Record<AccessForm, Text>> = {
  'digital-post': text('Digital Post', 'By Digital Post'),
  letter: text('Brev', 'Letter'),
  'handed-over': text('Udleveret', 'Handed over'),
};

const WANTED: Readonly<Record<AccessKind, Text>> = {
  access: text('indsigt', 'access'),
  party: text('aktindsigt', 'the file'),
};

/** What it means for who did it. */
export const aboutCitizen = (event: CitizenFacts): readonly Text[] => {
  switch (event.type) {
    case 'access-asked': {
      const until = day(event.data.until);
      return [
        text(
          `Borgeren skal have svar senest ${until.da}. Det står under dine opgaver, til filen er givet.`,
          `The citizen is to have an answer by ${until.en}. It stands among your tasks until the file is given.`,
        ),
      ];
    }
    case 'remark-added':
      return [
        text(
          'Bemærkningen står ved siden af teksten i sagen. Teksten selv er, som den var.',
          'The remark stands beside the text in the case. The text itself is as it was.',
        ),
      ];
    case 'access-given':
      return [
        text('Det står i sagen, at borgeren har fået filen.', 'The case says that the citizen has the file.'),
      ];
  }
};

/** The event in a few words that everybody on the case may know. */
export const citizenTheme = (event: CitizenFacts): Text => {
  const on = day(event.data.on);
  // To which text is for those who read that text.
  if (event.type === 'remark-added')
    return text(`Borgerens bemærkning ${on.da}`, `The citizen's remark of ${on.en}`);
  const what = WANTED[event.data.kind];
  switch (event.type) {
    case 'access-asked':
      return text(`Borgeren har bedt om ${what.da} ${on.da}`, `The citizen asked for ${what.en} on ${on.en}`);
    case 'access-given':
      return text(`Borgeren har fået ${what.da} ${on.da}`, `The citizen got ${what.en} on ${on.en}`);
  }
};
