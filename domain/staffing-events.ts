import type { Post } from './case.ts';
import type { PersonKey } from './member.ts';
import { oneOf } from './event-types.ts';

/** Who works with a case from then on, and who must not: the plain part of those events, see events.ts. */
export type StaffingFacts =
  | {
      readonly type: 'handed-over';
      readonly data: { readonly post: Post; readonly from: PersonKey; readonly to: PersonKey };
    }
  | {
      readonly type: 'recused';
      readonly data: {
        readonly person: PersonKey;
        /** Nobody is left there who could take the case. */
        readonly unmanned?: true;
      };
    }
  | { readonly type: 'reinstated'; readonly data: { readonly person: PersonKey } };

export const isStaffingEvent = oneOf<StaffingFacts['type']>({
  'handed-over': true,
  recused: true,
  reinstated: true,
});
