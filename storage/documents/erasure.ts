import type { Instant } from '../../domain/day.ts';
import type { PersonKey } from '../../domain/member.ts';

/** That the person in a case was erased by two people, and whether all of it has been cleared away. */
export interface ErasureBody {
  readonly v: 1;
  readonly case: string;
  readonly at: Instant;
  readonly by: PersonKey;
  readonly state: 'running' | 'done';
  /** Cards in Teams that could not be replaced. */
  readonly cardsLeft?: number;
}
