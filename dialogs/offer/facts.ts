import { addDays, later } from '../../domain/day.ts';
import { rulesAt } from '../../domain/programme.ts';
import { isStale } from '../../domain/stale.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Line } from '../about-case.ts';
import type { StartFacts } from '../decision/facts.ts';
import { startFacts } from '../decision/facts.ts';
import type { Lookups } from '../engine/lookups.ts';
import { day, STALE } from '../words.ts';

/** The offer as it stands, and what becomes of the place with each answer. */
export type OfferFacts = StartFacts & {
  readonly rows: readonly Line[];
  /** The last day for an answer. */
  readonly until: string;
  readonly extended: boolean;
  /** Where an extension would end. */
  readonly extendTo: string;
  /** Where in line the one stands who is offered the place next; 0 where nobody waits. */
  readonly next: number;
  /** A course that a wrong discharge had ended goes on. */
  readonly goesOn: boolean;
};

export const offerFacts = async (view: CaseView, lookups: Lookups): Promise<OfferFacts> => {
  const { programme, today } = lookups;
  const rules = rulesAt(programme, today);
  const { offer, course, initials } = view;
  const until = offer?.until ?? today;
  return {
    ...startFacts(view, lookups),
    // Who was discharged by mistake need not wait for the next group to begin.
    ...(course && { proposedStart: today }),
    rows: [
      { label: text('Borger', 'Citizen'), value: initials },
      { label: text('Svar senest', 'Answer by'), value: day(until) },
      ...(isStale(view, rules, today) ? [{ label: text('Husk', 'Remember'), value: STALE }] : []),
    ],
    until,
    extended: offer?.extended === true,
    extendTo: addDays(later(until, today), rules.offerExtensionDays),
    next: await lookups.nextInLine(view.number),
    goesOn: course !== undefined,
  };
};
