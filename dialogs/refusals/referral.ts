import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

type Referring = Refusal & {
  readonly code:
    | 'job-centre-ends'
    | 'double-reference'
    | 'cpr-in-reference'
    | 'unknown-support-basis'
    | 'application-in-future'
    | 'consent-in-future';
};

/** Why a citizen cannot be referred so, and the field that mends it. */
export const sayReferral = (refusal: Referring): { readonly say: Text; readonly field?: string } => {
  switch (refusal.code) {
    case 'job-centre-ends':
      return {
        say: text(
          `Fra ${day(refusal.on).da} er ${refusal.name} jobcenter i projektet, og så ville ingen have sagen. Lad dem begynde den, eller bed en administrator ændre aftalen: »regel jobcenter«.`,
          `From ${day(refusal.on).en} ${refusal.name} is the job centre of the programme, and nobody would have the case. Have them begin it, or ask an administrator to change what is agreed on: "rule job centre".`,
        ),
      };
    case 'double-reference':
      return {
        say: text(
          `Det sagsnummer har allerede en åben sag: ${refusal.case}.`,
          `That number already has an open case: ${refusal.case}.`,
        ),
        field: 'journalRef',
      };
    case 'cpr-in-reference':
      return {
        say: text(
          'Brug jeres eget sagsnummer, ikke et CPR-nummer.',
          'Use your own number, never a CPR number.',
        ),
        field: 'journalRef',
      };
    case 'unknown-support-basis':
      return {
        say: text(
          'Det forsørgelsesgrundlag gælder ikke længere. Vælg et andet.',
          'Choose another support basis.',
        ),
        field: 'supportBasis',
      };
    case 'application-in-future':
      return {
        say: text('Ansøgningen kan ikke ligge i fremtiden.', 'The application cannot be in the future.'),
        field: 'applicationDate',
      };
    case 'consent-in-future':
      return {
        say: text('Datoen kan ikke ligge i fremtiden.', 'The date cannot be in the future.'),
        field: 'consentDate',
      };
  }
};
