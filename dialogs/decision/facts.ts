import { firstOfNextMonth } from '../../domain/day.ts';
import { startRange } from '../../domain/decide/seat.ts';
import { rulesAt } from '../../domain/programme.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Line } from '../about-case.ts';
import { rowsOf } from '../about-case.ts';
import type { Lookups } from '../engine/lookups.ts';
import { day, placesLine } from '../words.ts';

/** Between which days a course can begin, and which one is proposed. */
export type StartFacts = {
  readonly proposedStart: string;
  readonly earliest: string;
  readonly latest: string;
};

/** What an assessment needs to know when it begins: what may be read of the case, places, and what is offered. */
export type DecisionFacts = StartFacts & {
  readonly rows: readonly Line[];
  readonly coaches: readonly { readonly key: string; readonly name: string }[];
};

const nextIntake = (days: readonly string[], today: string): string =>
  days.filter((intake) => intake > today).toSorted()[0] ?? firstOfNextMonth(today);

export const startFacts = (view: CaseView, { programme, today }: Lookups): StartFacts => ({
  proposedStart: nextIntake(rulesAt(programme, today).intakeDays, today),
  ...startRange(view.applicationDate, today),
});

/** The case, and what is free: seen before the answer (programme §2, Two keys). */
export const rowsWithPlaces = async (view: CaseView, lookups: Lookups): Promise<readonly Line[]> => [
  ...rowsOf(view, lookups),
  { label: text('Pladser', 'Places'), value: placesLine(await lookups.places()) },
  { label: text('Frist', 'Deadline'), value: day(view.deadline) },
];

export const decisionFacts = async (view: CaseView, lookups: Lookups): Promise<DecisionFacts> => ({
  rows: await rowsWithPlaces(view, lookups),
  coaches: await lookups.coaches(),
  ...startFacts(view, lookups),
});
