import type { Row } from '../engine/flow.ts';

/** What an assessment needs to know when it begins: what may be read of the case, and the dates that are offered. */
export interface DecisionFacts {
  readonly [key: string]: string | readonly Person[] | readonly Line[];
  readonly rows: readonly Line[];
  readonly coaches: readonly Person[];
  readonly proposedStart: string;
  readonly earliest: string;
  readonly latest: string;
}
type Line = { readonly [K in keyof Row]: Row[K] };
type Person = { readonly key: string; readonly name: string };
