import { text } from '../../domain/text.ts';
import { day } from '../words.ts';
import type { Saying } from './said.ts';

/** Why it stays as it was whether a case is shared, with the way out; and the field the person can mend. */
export const SHARING_REFUSALS = {
  'consent-withdrawn': (refusal) => ({
    say: text(
      `Borgeren vil ikke have ${refusal.case} delt med Næstved. Skriv »samtykke igen«, hvis borgeren har ændret mening.`,
      `The citizen does not want ${refusal.case} shared. Write "consent again" if the citizen has changed their mind.`,
    ),
  }),
  'consent-holds': (refusal) => ({
    say: text(`${refusal.case} er delt med Næstved.`, `${refusal.case} is shared with the provider.`),
  }),
  'consent-before-withdrawal': (refusal) => ({
    say: text(
      `Borgeren trak sit samtykke tilbage ${day(refusal.from).da}. Skriv den dag, borgeren sagde ja igen.`,
      `The citizen withdrew the consent on ${day(refusal.from).en}. Write the day they said yes again.`,
    ),
    field: 'consentDay',
  }),
} satisfies Saying;
