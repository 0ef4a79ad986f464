import type { Execute } from '../../storage/execute.ts';
import type { Store } from '../../storage/port.ts';
import type { Report } from '../outbox/incident.ts';
import type { Clocks } from '../clocks.ts';
import type { Directory } from '../people/directory.ts';
import type { Programmes } from '../programmes.ts';

/** What the chat needs of the rest of the product, handed in. */
export interface ChatDeps {
  readonly store: Store;
  readonly execute: Execute;
  readonly directory: Directory;
  readonly programmes: Programmes;
  readonly clocks: Clocks;
  readonly local: boolean;
  readonly report: Report;
  /** A fresh id for a run; becomes its command's id. */
  readonly newId: () => string;
}
