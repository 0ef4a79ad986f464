import type { Instant } from './day.ts';
import type { PersonKey } from './member.ts';

/** Who did it and when, as the log entry has it. */
export interface Deed {
  readonly by: PersonKey;
  readonly at: Instant;
  readonly programme: string;
  readonly seq: number;
}
