import type { Text } from '../../domain/text.ts';
import type { Run } from './run.ts';

/** What to show beside the run's card. */
export type Show = 'help' | 'why' | 'answers';

/** A move's effect. `end` says that the run leaves the stage; the host confirms, parks or forgets it. */
export interface Taken {
  readonly run: Run;
  readonly notes: readonly Text[];
  readonly show?: Show;
  /** The fields that a message with several answers was for. */
  readonly answered?: readonly string[];
  readonly end?: 'confirm' | 'cancel' | 'later';
}
