import type { Case } from '../case.ts';
import type { Intent } from '../commands.ts';
import type { Head } from '../head.ts';
import type { Member } from '../member.ts';
import type { Notice } from '../notice.ts';
import type { Programme } from '../programme.ts';

/** All that a decision may look at, loaded for the command in question. */
export interface State {
  readonly programme: Programme;
  readonly head: Head;
  /** The case the command names, if it exists. */
  readonly subject?: Case;
  /** Cases with the same reference of the job centre, open and closed; loaded for a referral. */
  readonly sameReference: readonly Case[];
  /** The coach named in an approval, if such a member exists. */
  readonly coach?: Member;
  /** The notice the command names, if it exists. */
  readonly notice?: Notice;
}

export type IntentOf<T extends Intent['type']> = Extract<Intent, { type: T }>;
