import type { Day } from '../day.ts';
import type { Member, PersonId, PersonKey, Role } from '../member.ts';

/** What is asked of the register of members: who they are, what they may, and when they are away. */
export type PeopleIntent =
  | {
      readonly type: 'add-member';
      readonly person: PersonId;
      readonly name: string;
      readonly organisation: string;
      readonly roles: readonly Role[];
      readonly from: Day;
    }
  | { readonly type: 'change-roles'; readonly person: PersonKey; readonly roles: readonly Role[] }
  /** The last day of somebody who leaves. */
  | {
      readonly type: 'end-member';
      readonly person: PersonKey;
      readonly to: Day;
      /** Who has been given the cases that were theirs. */
      readonly successor?: PersonKey;
    }
  /** The second administrator's answer to a new one. */
  | { readonly type: 'confirm-admin'; readonly person: PersonKey; readonly agrees: boolean }
  | {
      readonly type: 'set-absence';
      readonly person: PersonKey;
      readonly from: Day;
      readonly to: Day;
      readonly deputy?: PersonKey;
    }
  | { readonly type: 'end-absence'; readonly person: PersonKey }
  /** The first people of an installation, from its configuration: who is known already stays as they are. */
  | { readonly type: 'bootstrap'; readonly members: readonly Member[] };

const TYPES: ReadonlySet<string> = new Set<PeopleIntent['type']>([
  'add-member',
  'change-roles',
  'end-member',
  'confirm-admin',
  'set-absence',
  'end-absence',
  'bootstrap',
]);

export const isPeopleIntent = (intent: { readonly type: string }): intent is PeopleIntent =>
  TYPES.has(intent.type);
