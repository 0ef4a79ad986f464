import { text } from '../../domain/text.ts';
import { day } from '../words.ts';
import type { Saying } from './said.ts';

/** Why nobody is erased now, and what the way is. */
export const ERASURE_REFUSALS = {
  'erasure-complaint': (refusal) => ({
    say: text(
      `Borgeren kan klage til og med ${day(refusal.until).da}. Så længe skal sagen kunne ses igen.`,
      `The citizen can complain until ${day(refusal.until).en}. Until then the case must be there to be looked at.`,
    ),
  }),
  'erasure-loan': (refusal) => ({
    say: text(
      `Lånet i ${refusal.case} er ikke afsluttet. Oplysningerne kan slettes, når det er betalt, afskrevet eller afslået.`,
      `The loan in ${refusal.case} is not settled. The data can be erased once it is repaid, written off or refused.`,
    ),
  }),
  'erasure-access': (refusal) => ({
    say: text(
      `Borgeren har bedt om indsigt og skal have den først, senest ${day(refusal.until).da}.`,
      `The citizen has asked for access and gets it first, by ${day(refusal.until).en}.`,
    ),
  }),
  'erasure-follow-up': (refusal) => ({
    say: text(
      `Status efter udskrivning mangler (${day(refusal.on).da}). Skriv den først – »ved ikke« er også et svar.`,
      `A status after the discharge is missing (${day(refusal.on).en}). Note it first – "unknown" is an answer too.`,
    ),
  }),
  'erasure-not-filed': () => ({
    say: text(
      'Så sletter jeg ikke noget. Læg først sagen i jeres eget fagsystem; »indsigt« giver dig det hele i en fil.',
      'Then I erase nothing. First file the case in your own system; "indsigt" gives you all of it in a file.',
    ),
    field: 'filed',
  }),
  'no-erasure': (refusal) => ({
    say: text(
      `Ingen har foreslået at slette personoplysningerne i ${refusal.case}.`,
      `Nobody has proposed to erase the personal data in ${refusal.case}.`,
    ),
  }),
} satisfies Saying;
