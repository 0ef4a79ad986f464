import type { Day } from '../../domain/day.ts';
import { firstOfNextMonth } from '../../domain/day.ts';
import { startRange } from '../../domain/decide/seat.ts';
import type { Programme } from '../../domain/programme.ts';
import { rulesAt } from '../../domain/programme.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Line } from '../about-case.ts';
import { rowsOf } from '../about-case.ts';
import type { Bought } from '../course/past-programme.ts';
import { boughtIn } from '../course/past-programme.ts';
import type { Lookups } from '../engine/lookups.ts';
import { day, placesLine } from '../words.ts';

/** Between which days a course can begin, and which one is proposed. */
export type StartFacts = {
  readonly proposedStart: string;
  readonly earliest: string;
  readonly latest: string;
  readonly bought?: Bought;
};

const nextIntake = (days: readonly string[], today: string): string =>
  days.filter((intake) => intake > today).toSorted()[0] ?? firstOfNextMonth(today);

/** The next day on which a course can begin (practice §2, decision: "holdstart"). */
export const nextStart = (programme: Programme, today: Day): Day =>
  nextIntake(rulesAt(programme, today).intakeDays, today);

export const startFacts = (view: CaseView, { programme, today }: Lookups): StartFacts => {
  const bought = boughtIn(programme, view.madeOn);
  return {
    proposedStart: nextStart(programme, today),
    ...startRange(view.applicationDate, today),
    ...(bought && { bought }),
  };
};

/** The case, and what is free: seen before the answer (programme §2, Two keys). */
const rowsWithPlaces = async (view: CaseView, lookups: Lookups): Promise<readonly Line[]> => [
  ...rowsOf(view, lookups),
  { label: text('Pladser', 'Places'), value: placesLine(await lookups.places()) },
  { label: text('Frist', 'Deadline'), value: day(view.deadline) },
];

/** What whoever may give a place has to know. */
export type PlaceFacts = StartFacts & { readonly rows: readonly Line[] };

export const placeFacts = async (view: CaseView, lookups: Lookups): Promise<PlaceFacts> => ({
  rows: await rowsWithPlaces(view, lookups),
  ...startFacts(view, lookups),
});

/** What an assessment needs to know besides: with whom the course can be. */
export type DecisionFacts = PlaceFacts & {
  readonly coaches: readonly { readonly key: string; readonly name: string }[];
};

export const decisionFacts = async (view: CaseView, lookups: Lookups): Promise<DecisionFacts> => {
  const { rows, ...start } = await placeFacts(view, lookups);
  return { rows, coaches: await lookups.coaches(), ...start };
};
