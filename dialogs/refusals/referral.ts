import { text } from '../../domain/text.ts';
import { day } from '../words.ts';
import type { Saying } from './said.ts';

/** Why a citizen cannot be referred so, and the field that mends it. */
export const REFERRAL_REFUSALS = {
  'job-centre-ends': (refusal) => ({
    say: text(
      `Fra ${day(refusal.on).da} er ${refusal.name} jobcenter i projektet, og så ville ingen have sagen. Lad dem begynde den, eller bed en administrator ændre aftalen: »regel jobcenter«.`,
      `From ${day(refusal.on).en} ${refusal.name} is the job centre of the programme, and nobody would have the case. Have them begin it, or ask an administrator to change what is agreed on: "rule job centre".`,
    ),
  }),
  'double-reference': (refusal) => ({
    say: text(
      `Det sagsnummer har allerede en åben sag: ${refusal.case}.`,
      `That number already has an open case: ${refusal.case}.`,
    ),
    field: 'journalRef',
  }),
  'cpr-in-reference': () => ({
    say: text('Brug jeres eget sagsnummer, ikke et CPR-nummer.', 'Use your own number, never a CPR number.'),
    field: 'journalRef',
  }),
  'unknown-support-basis': () => ({
    say: text(
      'Det forsørgelsesgrundlag gælder ikke længere. Vælg et andet.',
      'Choose another support basis.',
    ),
    field: 'supportBasis',
  }),
  'application-in-future': () => ({
    say: text('Ansøgningen kan ikke ligge i fremtiden.', 'The application cannot be in the future.'),
    field: 'applicationDate',
  }),
  'consent-in-future': () => ({
    say: text('Datoen kan ikke ligge i fremtiden.', 'The date cannot be in the future.'),
    field: 'consentDate',
  }),
} satisfies Saying;
