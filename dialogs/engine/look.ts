import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { Show } from './taken.ts';

/** How a run's card is looked at: when, in which language, and what is said with it. */
export interface Look {
  readonly today: Day;
  readonly lang: Lang;
  readonly notes?: readonly Text[];
  readonly show?: Show | undefined;
}
