import { placePriceOn } from '../../../domain/economy.ts';
import type { Block } from '../content.ts';
import { heading, paragraph, toWrite } from '../content.ts';
import type { PaperInput } from '../input.ts';
import { kroner, some } from '../say.ts';
import type { Whole } from '../tell.ts';
import { tellOpen } from '../tell.ts';

const goesOn = (likeWhat: string): readonly Whole[] => [
  {
    of: ['price'],
    about: 'prisen',
    say: (value) => `til samme pris koster en ny periode ${likeWhat} ${kroner(value('price'))}.`,
  },
  {
    of: ['answer-waiting'],
    about: 'ventelisten',
    say: (value) =>
      `${some(value('answer-waiting'), 'én borger', 'borgere')} fra perioden venter på en plads.`,
  },
];

const ENDS: readonly Whole[] = [
  {
    of: ['in-course'],
    about: 'dem, der er i gang',
    say: (value) =>
      value('in-course') === 0
        ? 'ingen er i gang på periodens sidste dag.'
        : `${some(value('in-course'), 'én borger', 'borgere')} er i gang på periodens sidste dag og skal kunne gøre færdigt.`,
  },
  {
    of: ['debt-outstanding'],
    about: 'det udestående',
    say: (value) =>
      value('debt-outstanding') === 0
        ? 'intet lån mangler at blive betalt tilbage.'
        : `lån for ${kroner(value('debt-outstanding'))} mangler at blive betalt tilbage, og det skal de også, hvis tilbuddet slutter.`,
  },
];

/** A price for all that was bought is not that of the days asked about. */
const likeWhat = ({ programme, evaluation }: PaperInput): string =>
  placePriceOn(programme, evaluation.period.to)?.per === 'period'
    ? 'af samme længde som den købte'
    : 'af samme længde';

/** Muligheder: forlæng, tilpas, afslut. What each means, and no advice: that is the administration's. */
export const options = (input: PaperInput): readonly Block[] => [
  heading(2, 'Muligheder: forlæng, tilpas, afslut'),
  heading(3, 'Forlæng'),
  paragraph('Tilbuddet fortsætter, som det er.'),
  ...tellOpen(input.evaluation, goesOn(likeWhat(input))),
  heading(3, 'Tilpas'),
  paragraph(
    'Antallet af pladser, fasernes længde, hvad der skal være på plads før hovedforløbet, og lånenes beløb og vilkår kan ændres fra en dato. De, der allerede er i gang, beholder reglerne fra den dag, deres sag begyndte.',
  ),
  heading(3, 'Afslut'),
  paragraph('Nye ansøgninger får ikke en plads. Status efter 6 og 12 måneder kan stadig gives.'),
  ...tellOpen(input.evaluation, ENDS),
  toWrite('hvad forvaltningen mener taler for og imod hver mulighed'),
];
