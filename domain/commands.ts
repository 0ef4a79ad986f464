import type { ConsentForm, Criterion, Rating, Recommendation } from './case.ts';
import type { Day, Instant } from './day.ts';
import type { Member, PersonKey } from './member.ts';

/** What a person asks for, as the dialogs and buttons fill it in. */
export type Intent =
  | {
      readonly type: 'refer';
      readonly applicationDate: Day;
      readonly journalRef: string;
      readonly citizenName: string;
      readonly consentDay: Day;
      readonly consentForm: ConsentForm;
      readonly supportBasis: string;
      readonly businessIdea: string;
      readonly recommendation: Recommendation;
      readonly justification: string;
      readonly citizenView?: string;
      readonly criteriaNote?: string;
      readonly ratings: Readonly<Partial<Record<Criterion, Rating>>>;
      /** With "not suitable" nothing is sent to the provider unless the caseworker asks for it. */
      readonly hearProvider: boolean;
    }
  | { readonly type: 'approve'; readonly case: string; readonly startDate: Day; readonly coach?: PersonKey }
  | {
      readonly type: 'reject';
      readonly case: string;
      readonly considerations: string;
      readonly facts: string;
    }
  | { readonly type: 'ask'; readonly case: string; readonly question: string }
  | { readonly type: 'reply'; readonly case: string; readonly answer: string }
  | { readonly type: 'acknowledge'; readonly notice: number }
  | { readonly type: 'bind-channel'; readonly conversation: string };

/** An intent with who and when. The id makes doing it again harmless: one id, one effect. */
export interface Command {
  readonly id: string;
  readonly actor: Member;
  readonly at: Instant;
  /** The Danish day of `at`, by the product clock. */
  readonly today: Day;
  readonly intent: Intent;
}
