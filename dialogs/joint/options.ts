import { text } from '../../domain/text.ts';
import { synonymsOf } from '../synonyms.ts';

/** A place or none: what the parties, or the deciding authority, come to. */
export const PLACE_OR_NOT = [
  {
    id: 'approve',
    label: text('Ja, en plads', 'Yes, a place'),
    synonyms: synonymsOf('jointDecision', 'approve'),
  },
  {
    id: 'reject',
    label: text('Nej, ingen plads', 'No place'),
    synonyms: synonymsOf('jointDecision', 'reject'),
  },
] as const;
