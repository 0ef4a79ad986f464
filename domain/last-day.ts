import { openDayFrom } from './danish-holidays.ts';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import type { Programme } from './programme.ts';
import { rulesAt } from './programme.ts';

/**
 * The last day on which a citizen can complain over a decision sent on a day, by what held then. Where it falls on a
 * closed day it is the next working day (vejl. nr. 9533 af 26/6 2018 om beregning af klagefrister).
 */
export const complaintEnd = (programme: Programme, sent: Day): Day =>
  openDayFrom(addDays(sent, rulesAt(programme, sent).complaintDays));

/** The last day for what a citizen who is heard from a day on has to say: one on which somebody takes the telephone. */
export const hearingEnd = (programme: Programme, from: Day): Day =>
  openDayFrom(addDays(from, rulesAt(programme, from).hearingDays));
