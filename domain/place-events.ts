import type { Day } from './day.ts';
import type { EnrolmentFacts } from './event-facts.ts';
import { oneOf } from './event-types.ts';

/** Who has a place, who waits for one and to whom one is offered: the plain part of those events, see events.ts. */
export type PlaceFacts =
  | {
      readonly type: 'waitlisted';
      readonly data: { readonly applicationDate: Day; readonly position: number; readonly first?: true };
    }
  | { readonly type: 'enrolled'; readonly data: EnrolmentFacts }
  /** A free place is held for whoever is first in line. */
  | { readonly type: 'offered'; readonly data: { readonly from: Day; readonly until: Day } }
  | { readonly type: 'offer-extended'; readonly data: { readonly until: Day } }
  | { readonly type: 'offer-declined'; readonly data: Record<string, never> }
  | { readonly type: 'offer-expired'; readonly data: { readonly until: Day } }
  /** A discharge was wrong, but somebody else has the place: first in line. Its notice told rightly that one was free. */
  | {
      readonly type: 'returned-to-line';
      readonly data: { readonly notice: number; readonly applicationDate: Day };
    };

export const isPlaceEvent = oneOf<PlaceFacts['type']>({
  waitlisted: true,
  enrolled: true,
  offered: true,
  'offer-extended': true,
  'offer-declined': true,
  'offer-expired': true,
  'returned-to-line': true,
});
