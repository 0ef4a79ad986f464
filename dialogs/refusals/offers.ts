import { text } from '../../domain/text.ts';
import { day } from '../words.ts';
import type { Saying } from './said.ts';

/** Why an offered place stays as it was, with the way out; and the field the person can mend. */
export const OFFER_REFUSALS = {
  'offer-extended-already': () => ({
    say: text(
      'Tilbuddet er forlænget én gang, og det kan det kun blive én gang.',
      'The offer was extended once, and that is as often as it can be.',
    ),
    field: 'answer',
  }),
  'extension-needs-reason': () => ({
    say: text(
      'Skriv, hvorfor borgeren skal have mere tid. Andre venter på pladsen imens.',
      'Write why the citizen needs more time. Others wait for the place meanwhile.',
    ),
    field: 'reason',
  }),
  'offer-still-open': (refusal) => ({
    say: text(
      `Borgeren kan svare til og med ${day(refusal.until).da}. Først derefter kan pladsen gå videre.`,
      `The citizen can answer until ${day(refusal.until).en}. Only after that can the place go on.`,
    ),
    field: 'answer',
  }),
} satisfies Saying;
