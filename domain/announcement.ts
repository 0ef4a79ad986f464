import type { Case } from './case.ts';
import type { LoanStatus } from './loan/vocabulary.ts';
import type { PersonKey } from './member.ts';
import type { News } from './news-kinds.ts';

/** What leaves the bot because of an event in one case, written with it and sent afterwards. */
export type CaseCard =
  | { readonly kind: 'notice'; readonly notice: number; readonly case: string }
  /** The card of a notice that was sent says what has changed. */
  | { readonly kind: 'correction'; readonly notice: number; readonly case: string }
  | {
      readonly kind: 'task';
      readonly to: PersonKey;
      readonly case: string;
      readonly status: Case['status'];
      /** The citizen keeps the place after all: no news of an enrolment. */
      readonly kept?: Kept;
    }
  /** It is somebody's turn with a loan. */
  | {
      readonly kind: 'loan';
      readonly to: PersonKey;
      readonly case: string;
      readonly loan: number;
      readonly status: LoanStatus;
    };

/** Why the discharge that people had heard of is none. */
export type Kept = 'undone' | 'reopened' | 'discharge-dropped';

export type Announcement =
  | CaseCard
  /** One card for all cases that a person has from now on (`takes`), or no longer; `other`: from whom, or to whom. */
  | {
      readonly kind: 'handover';
      readonly to: PersonKey;
      readonly takes: boolean;
      /** The colleague who has them now and is away: `to` does their work meanwhile. */
      readonly away?: PersonKey;
      readonly cases: readonly { readonly number: string; readonly other: PersonKey }[];
    }
  | News
  /** Nobody is left who could take the case. */
  | { readonly kind: 'unmanned'; readonly to: PersonKey; readonly case: string };
