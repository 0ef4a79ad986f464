import type { AccessForm, AccessKind } from './access-request.ts';
import type { Day } from './day.ts';
import type { Remarkable } from './remark.ts';

/** What a person asks for where a citizen uses their rights over their own data. */
export type CitizenIntent =
  | { readonly type: 'ask-access'; readonly case: string; readonly kind: AccessKind; readonly on: Day }
  | { readonly type: 'give-access'; readonly case: string; readonly on: Day; readonly form: AccessForm }
  | {
      readonly type: 'add-remark';
      readonly case: string;
      readonly about: Remarkable;
      readonly remark: string;
      readonly on: Day;
    };
