import { courseFrom } from '../../domain/decide/seat.ts';
import type { Day } from '../../domain/day.ts';
import type { Programme } from '../../domain/programme.ts';
import { rulesAt } from '../../domain/programme.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../words.ts';

/** The last day that the buyer has bought, and how long a course is. */
export type Bought = {
  readonly until: Day;
  readonly qualifyingMonths: number;
  readonly mainMonths: number;
};

/** `madeOn`: the day whose rules the case keeps. Absent where the agreement has no last day. */
export const boughtIn = (programme: Programme, madeOn: Day): Bought | undefined => {
  if (!programme.period) return undefined;
  const { qualifyingMonths, mainMonths } = rulesAt(programme, madeOn);
  return { until: programme.period.to, qualifyingMonths, mainMonths };
};

/** A course that would end after the project is said where it is decided, and holds nobody up (practice §3). */
export const pastProgramme = (start: Day, bought: Bought | undefined): readonly Text[] => {
  if (!bought) return [];
  const { mainUntil } = courseFrom(start, bought);
  if (mainUntil <= bought.until) return [];
  const [end, last] = [day(mainUntil), day(bought.until)];
  return [
    text(
      `Et forløb fra ${day(start).da} slutter ${end.da}, efter projektets sidste dag ${last.da}. Aftal det med Erhvervschefen først.`,
      `A course from ${day(start).en} ends ${end.en}, after the last day of the project ${last.en}. Settle it with the Erhvervschef first.`,
    ),
  ];
};

/** The same of what is answered in a dialog that gives a start. */
export const startLeadsTo = (
  { startDate }: { readonly startDate?: Day | undefined },
  { bought }: { readonly bought?: Bought },
): readonly Text[] => (startDate === undefined ? [] : pastProgramme(startDate, bought));
