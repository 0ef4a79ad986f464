import type { Day } from '../day.ts';
import { oneOf } from '../event-types.ts';
import type { PersonKey, Role } from '../member.ts';

/** Names of members, by `nameField`: kept apart from the log so that they can be erased. */
export type Names = Readonly<Record<string, string>>;

/** One entry may hold several people, so each name has a field of its own. */
export const nameField = (person: PersonKey): string => `name:${person}`;

/** What happened in the register of members. Ids stay in the log for ever, names do not. */
export type PeopleEvent =
  | {
      readonly type: 'member-added';
      readonly data: {
        readonly person: PersonKey;
        readonly tenant: string;
        readonly object: string;
        readonly organisation: string;
        readonly roles: readonly Role[];
        readonly from: Day;
      };
      readonly personal?: Names;
    }
  | {
      readonly type: 'roles-changed';
      readonly data: { readonly person: PersonKey; readonly roles: readonly Role[] };
    }
  | { readonly type: 'member-left'; readonly data: { readonly person: PersonKey; readonly to: Day } }
  | { readonly type: 'admin-proposed'; readonly data: { readonly person: PersonKey } }
  | { readonly type: 'admin-confirmed'; readonly data: { readonly person: PersonKey } }
  | { readonly type: 'admin-declined'; readonly data: { readonly person: PersonKey } }
  | {
      readonly type: 'absence-set';
      readonly data: {
        readonly person: PersonKey;
        readonly from: Day;
        readonly to: Day;
        readonly deputy?: PersonKey;
      };
    }
  | { readonly type: 'absence-ended'; readonly data: { readonly person: PersonKey } };

export const isPeopleEvent = oneOf<PeopleEvent['type']>({
  'member-added': true,
  'roles-changed': true,
  'member-left': true,
  'admin-proposed': true,
  'admin-confirmed': true,
  'admin-declined': true,
  'absence-set': true,
  'absence-ended': true,
});
