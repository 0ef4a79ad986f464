import type { AccessForm, AccessKind } from './access-request.ts';
import type { Day } from './day.ts';
import { oneOf } from './event-types.ts';
import type { Remarkable } from './remark.ts';
import type { Side } from './vocabulary.ts';

/** What happens by the citizen's rights over their own data: the plain part of those events, see events.ts. */
export type CitizenFacts =
  | {
      readonly type: 'access-asked';
      readonly data: {
        readonly kind: AccessKind;
        readonly organisation: string;
        readonly side: Side;
        readonly on: Day;
        readonly until: Day;
      };
    }
  | {
      readonly type: 'access-given';
      readonly data: {
        readonly kind: AccessKind;
        readonly organisation: string;
        readonly on: Day;
        readonly form: AccessForm;
      };
    }
  /** The remark itself is a personal value. */
  | { readonly type: 'remark-added'; readonly data: { readonly about: Remarkable; readonly on: Day } };

export const isCitizenEvent = oneOf<CitizenFacts['type']>({
  'access-asked': true,
  'access-given': true,
  'remark-added': true,
});
