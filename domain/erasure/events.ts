import type { Day } from '../day.ts';
import { oneOf } from '../event-types.ts';

/** That the person is taken out of a closed case, which takes two: the plain part of those events, see ../events.ts. */
export type ErasureFacts =
  | { readonly type: 'erasure-proposed'; readonly data: { readonly on: Day } }
  | { readonly type: 'erasure-declined'; readonly data: Record<string, never> }
  | {
      readonly type: 'erased';
      readonly data: {
        /** That there was a business stays, and not which. */
        readonly hadBusiness?: true;
      };
    };

export const isErasureEvent = oneOf<ErasureFacts['type']>({
  'erasure-proposed': true,
  'erasure-declined': true,
  erased: true,
});
