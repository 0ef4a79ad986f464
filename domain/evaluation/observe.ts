import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import type { Period } from './figure.ts';
import type { FigureId } from './figures/index.ts';
import type { Milestone, MilestoneKind } from './milestone-kind.ts';

/** One thing that a figure counts, in one case. */
export interface Observation {
  readonly figure: FigureId;
  /** The log number of the event behind it. */
  readonly entry: number;
  /** What it adds where the figure is a sum or a middle: days, minutes, kroner. 1 where it is counted. */
  readonly value: number;
}

/** A case and the days asked about. */
export interface Asked {
  readonly subject: Case;
  readonly milestones: readonly Milestone[];
  readonly period: Period;
}

/** Both ends belong to a period. */
export const isIn = ({ from, to }: Period, day: Day): boolean => from <= day && day <= to;

/** The day something is about: the day it was noted where it names none. */
export const dayOfMilestone = ({ day, on }: Milestone): Day => day ?? on;

/** All of a kind, oldest first. */
export const all = ({ milestones }: Asked, ...kinds: readonly MilestoneKind[]): readonly Milestone[] =>
  milestones.filter(({ what }) => kinds.includes(what));

/** Those of a kind that are about a day in the period. */
export const within = (asked: Asked, ...kinds: readonly MilestoneKind[]): readonly Milestone[] =>
  all(asked, ...kinds).filter((one) => isIn(asked.period, dayOfMilestone(one)));

/** `value`: days, minutes or whole kroner where the figure is a sum or a middle; 1 where it is counted. */
export const seen = (figure: FigureId, { entry }: { readonly entry: number }, value = 1): Observation => ({
  figure,
  entry,
  value,
});

/** The next one of some kinds after another, by its place in the log. */
export const nextAfter = (
  asked: Asked,
  { entry }: { readonly entry: number },
  ...kinds: readonly MilestoneKind[]
): Milestone | undefined => all(asked, ...kinds).find((one) => one.entry > entry);

/** What a case had come to by the last day of the period. */
export const by = (asked: Asked, ...kinds: readonly MilestoneKind[]): readonly Milestone[] =>
  all(asked, ...kinds).filter((one) => dayOfMilestone(one) <= asked.period.to);
