import type { Case } from './case.ts';
import type { CaseEvent } from './events.ts';

/** A case that a command changed: what happened, how it is, and how it was. */
export interface Changed {
  readonly events: readonly CaseEvent[];
  readonly subject: Case;
  readonly before: Case | undefined;
  /** What an undo took back. */
  readonly taken?: readonly CaseEvent[];
}
