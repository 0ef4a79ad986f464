import { setOf } from './set-of.ts';

// Words that give a command's own another meaning.

export const DELETING = setOf('slet slette sletter fjern fjerne fjerner delete remove kassér kassere');

export const PRINTING = setOf(
  'udskriv udskrive udskriver udskrives udskrevet print printe printer kopiér kopiere',
);

/** What one prints: »udskriv listen«; also as the last part of a word. */
export const PRINTED =
  /(?:liste|brev|breve|rapport|evaluering|notat|dokument|side|oversigt|kort|aftale|skema|plan|papir|papirer|log|kvittering|kalender|referat|opgave|opgaver|sager|bilag|pdf|fil|journal|statistik|blanket|ansøgning|regnskab|budget|kontrakt|afgørelse|afslag)(?:en|et|n|t|er|erne|ne|r|rne|s)?$/;

/** »log ind« is about the door, not about a session. */
export const DOORS = setOf('ind ud in out on off af');

/** The person's own break. */
export const OWN_BREAK = setOf('holder holde tager tage har trænger brug');

/** With these a noun is looked at: »vis lånet«, »se notatet«. */
export const LOOKING = setOf(
  'vis vise viser se ser find finde finder hent hente henter læs læse tjek tjekke tjekker kig kigge kigger show view see find check read',
);
