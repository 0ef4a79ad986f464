import { words, type Synonyms } from './words.ts';

/** The lists of what a citizen may do with their own data. */
export const CITIZEN = {
  accessKind: {
    access: words(
      'indsigt, indsigtsret, egenindsigt, registerindsigt, gdpr, persondata, artikel 15, egne oplysninger',
      'access, subject access, own data',
    ),
    party: words(
      'aktindsigt, partsaktindsigt, part, sagens akter, akter, se sagen, forvaltningsloven',
      'the file, file access, as a party',
    ),
  },
  accessForm: {
    'digital-post': words('e-boks, eboks, digitalt, mit.dk, borger.dk, digital mail'),
    letter: words('post, brevpost, almindelig post, med posten, by post, mail'),
    'handed-over': words(
      'personligt, i hånden, afleveret, ved samtale, udlevering, mødte op, in person, by hand',
    ),
  },
} as const satisfies Readonly<Record<string, Synonyms>>;
