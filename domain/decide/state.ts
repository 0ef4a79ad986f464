import type { Case } from '../case.ts';
import type { Command, Intent } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { Instant } from '../day.ts';
import type { Head } from '../head.ts';
import type { Member, PersonKey } from '../member.ts';
import type { Notice } from '../notice.ts';
import type { Programme } from '../programme.ts';
import type { RuleProposal } from '../rules/events.ts';

/** The newest thing that changed a case, and the case as it was before it. */
export interface Newest {
  readonly entry: number;
  readonly by: PersonKey;
  readonly at: Instant;
  readonly events: readonly CaseEvent[];
  /** Absent where it made the case. */
  readonly before?: Case;
  /** The notice it caused. */
  readonly notice?: number;
  /** The log number under which the case stood in the queue before. */
  readonly queuedAt?: number;
}

/** All that a decision may look at, loaded for the command in question. */
export interface State {
  readonly programme: Programme;
  readonly head: Head;
  /** The case the command names, if it exists. */
  readonly subject?: Case;
  /** All cases the command names that exist; for most commands `subject` alone. */
  readonly subjects: readonly Case[];
  /** The cases first in the waiting line, which this command may leave a free place for. */
  readonly line?: readonly Case[];
  /** Everybody there is; loaded where somebody else is to have a case, or to lose one. */
  readonly members?: readonly Member[];
  /** Cases with the same reference of the job centre, open and closed; loaded where a reference is given or comes back. */
  readonly sameReference: readonly Case[];
  /** The coach named in an approval, if such a member exists. */
  readonly coach?: Member;
  /** The notice the command names, if it exists. */
  readonly notice?: Notice;
  /** Changes of rules that wait for a second person. */
  readonly proposals?: readonly RuleProposal[];
  /** The job centre of each open case of the programme; loaded where the job centre is to be another. */
  readonly openCases?: readonly string[];
  /** Loaded for an undo. */
  readonly newest?: Newest;
}

export type IntentOf<T extends Intent['type']> = Extract<Intent, { type: T }>;
export type CommandOf<T extends Intent['type']> = Command<IntentOf<T>>;
