import type { Text } from './text.ts';

/** What one organisation says of its own part, as its citizens read it. */
export interface ControllerFacts {
  /** The organisation's id. */
  readonly organisation: string;
  /** How its data protection officer is reached (GDPR art. 13, stk. 1, litra b). */
  readonly officer?: string;
  /** What allows it to use the data (art. 6, and art. 9 where health is touched). */
  readonly legalBasis?: Text;
}

/** What the text to the citizen takes from the set-up (GDPR art. 13 and 14); what is not there, the text lacks. */
export interface DataProtection {
  readonly controllers?: readonly ControllerFacts[];
  /** How long what is kept, in whole sentences. */
  readonly retention?: Text;
  /** How many months a citizen waits at most for access; one where nothing is said (GDPR art. 12, stk. 3). */
  readonly accessMonths?: number;
  /** The same as a party of the case, in working days; seven where nothing is said (forvaltningsloven § 16, stk. 2). */
  readonly partyAccessDays?: number;
  /** Who keeps the data for the controllers (art. 28), in whole sentences. */
  readonly processors?: Text;
}
