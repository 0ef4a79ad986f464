import type { AnyIntent, Command } from '../../domain/commands.ts';
import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Outcome } from '../../storage/execute.ts';
import type { Files } from '../files/file.ts';
import type { Store } from '../../storage/port.ts';
import type { Report } from '../outbox/incident.ts';
import type { Clocks } from '../clocks.ts';
import type { Directory } from '../people/directory.ts';
import type { NamedIn } from '../people/citizens.ts';
import type { Reach } from '../people/reach.ts';
import type { Programmes } from '../programmes.ts';
import type { Condition } from '../status/condition.ts';

/** Of which year the newest case of a short number is that a person may see, as one process has found it. */
export type ShortNumbers = Map<string, number>;

/** What the chat needs of the rest of the product, handed in. */
export interface ChatDeps {
  readonly store: Store;
  /** On the programme, or on the register of members: the intent says which. */
  readonly execute: (programme: string, command: Command<AnyIntent>) => Promise<Outcome<AnyLoggedEvent>>;
  readonly directory: Directory;
  readonly programmes: Programmes;
  readonly reach: Reach;
  readonly shortNumbers: ShortNumbers;
  readonly clocks: Clocks;
  readonly local: boolean;
  readonly report: Report;
  /** How the bot fares, for the cards of these programmes. */
  readonly condition: (programmes: readonly string[]) => Promise<Condition>;
  readonly files: Files;
  /** Whether a message names a citizen. */
  readonly namedIn: NamedIn;
  /** Where somebody opens the bot for the first time. */
  readonly link: string;
  /** Where notices go until somebody says where. */
  readonly noticeChannel: string | undefined;
  /** A fresh id for a run; becomes its command's id. */
  readonly newId: () => string;
}
