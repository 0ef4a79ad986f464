import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

type ErasureRefusal = Extract<Refusal, { code: 'no-erasure' | `erasure-${string}` }>;

/** Why nobody is erased now, and what the way is. */
export const sayErasureRefusal = (
  refusal: ErasureRefusal,
): { readonly say: Text; readonly field?: string } => {
  switch (refusal.code) {
    case 'erasure-complaint':
      return {
        say: text(
          `Borgeren kan klage til og med ${day(refusal.until).da}. Så længe skal sagen kunne ses igen.`,
          `The citizen can complain until ${day(refusal.until).en}. Until then the case must be there to be looked at.`,
        ),
      };
    case 'erasure-loan':
      return {
        say: text(
          `Lånet i ${refusal.case} er ikke afsluttet. Oplysningerne kan slettes, når det er betalt, afskrevet eller afslået.`,
          `The loan in ${refusal.case} is not settled. The data can be erased once it is repaid, written off or refused.`,
        ),
      };
    case 'erasure-access':
      return {
        say: text(
          `Borgeren har bedt om indsigt og skal have den først, senest ${day(refusal.until).da}.`,
          `The citizen has asked for access and gets it first, by ${day(refusal.until).en}.`,
        ),
      };
    case 'erasure-follow-up':
      return {
        say: text(
          `Status efter udskrivning mangler (${day(refusal.on).da}). Skriv den først – »ved ikke« er også et svar.`,
          `A status after the discharge is missing (${day(refusal.on).en}). Note it first – "unknown" is an answer too.`,
        ),
      };
    case 'erasure-not-filed':
      return {
        say: text(
          'Så sletter jeg ikke noget. Læg først sagen i jeres eget fagsystem; »indsigt« giver dig det hele i en fil.',
          'Then I erase nothing. First file the case in your own system; "indsigt" gives you all of it in a file.',
        ),
        field: 'filed',
      };
    case 'no-erasure':
      return {
        say: text(
          `Ingen har foreslået at slette personoplysningerne i ${refusal.case}.`,
          `Nobody has proposed to erase the personal data in ${refusal.case}.`,
        ),
      };
  }
};
