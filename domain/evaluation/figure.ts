import type { Day } from '../day.ts';
import type { Text } from '../text.ts';

/** The parts of the committee's paper that have figures (practice §6, Committee paper). */
export const CHAPTERS = [
  'recruitment',
  'course',
  'loans',
  'discharge',
  'outcome',
  'cooperation',
  'economy',
] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** `minutes` are shown as hours; `percent` is 0–100 and has one decimal; kroner are whole. */
export type Unit = 'count' | 'days' | 'minutes' | 'kroner' | 'percent' | 'months';

/**
 * How a figure is made of what was observed: how many there are, what they come to, the middle one of them (of an even
 * number the mean of the two in the middle), or how many citizens they are about.
 */
export type Taken = 'count' | 'sum' | 'median' | 'citizens';

/** One figure as it is counted from cases; figures worked out of others are in derived.ts. */
export interface Counted {
  readonly unit: Unit;
  readonly taken: Taken;
  readonly label: Text;
  /** What is counted, on which day it counts, and what does not: it stands in the paper's annex on method. */
  readonly means: Text;
  /** The figure that this one and its siblings add up to; siblings of one `by` leave nothing out. */
  readonly of?: { readonly whole: string; readonly by: string };
  /** About places and not about people: it is public however few they are. */
  readonly open?: true;
  /** It can say something about health or family: never public, however many they are (practice §4). */
  readonly closed?: true;
}

/** Days from and to, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A figure as it came out. */
export interface Figure {
  /** Absent where nothing was observed that a middle could be taken of. */
  readonly value?: number;
  /** How many citizens it is about: with few of them it stands in the confidential annex only. */
  readonly citizens: number;
  /** The log numbers of the events behind it, in order. */
  readonly entries: readonly number[];
}
