import type { Instant } from '../../domain/day.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Sample } from '../../domain/sample.ts';

/** What one answer showed a member of cases, or why they were shown none: numbers and ids, nothing of the citizen. */
export interface LookBody {
  readonly v: 1;
  readonly at: Instant;
  readonly by: PersonKey;
  /** Whose member it was then. */
  readonly organisation: string;
  readonly seen: readonly {
    /** A view, a dialog, or another way to hear of a case (bot/looks/noted.ts). */
    readonly through: string;
    readonly cases: readonly string[];
    /** It was asked for and not shown. */
    readonly refused?: true;
  }[];
}

/** Stands where a look or a sample stood that was kept long enough: no tags, nothing of anybody. */
export interface ErasedBody {
  readonly v: 1;
  readonly erased: true;
}

export type SampleBody = Sample & { readonly v: 1 };

/** A month that has looks. */
export interface LookMonthBody {
  readonly v: 1;
  readonly month: string;
}
