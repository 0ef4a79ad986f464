import type { Status } from './case.ts';
import type { Day } from './day.ts';
import type { LoanRefusal } from './loan/refusal.ts';
import type { Role } from './member.ts';
import type { RuleRefusal } from './rules/check.ts';
import type { GateItem, Phase } from './vocabulary.ts';

/** Why the register of members stays as it is. */
export type PeopleRefusal =
  | { readonly code: 'already-member' }
  | { readonly code: 'no-such-member' }
  | { readonly code: 'no-role' }
  | { readonly code: 'role-not-there'; readonly role: Role }
  | { readonly code: 'own-roles' }
  | { readonly code: 'last-admin' }
  | { readonly code: 'last-day-past' }
  | { readonly code: 'has-cases'; readonly cases: number }
  | { readonly code: 'role-has-cases'; readonly cases: number }
  | { readonly code: 'successor-cannot'; readonly case: string }
  | { readonly code: 'no-proposal' }
  | { readonly code: 'own-admin' }
  | { readonly code: 'absence-ends-early' }
  | { readonly code: 'no-such-deputy' }
  | { readonly code: 'own-deputy' }
  | { readonly code: 'deputy-away' }
  | { readonly code: 'not-away' };

/** Why what a citizen asks for by their rights is not noted so. */
export type AccessRefusal =
  | { readonly code: 'access-in-future' }
  | { readonly code: 'access-open'; readonly case: string }
  | { readonly code: 'no-access-asked'; readonly case: string }
  | { readonly code: 'access-before-asked'; readonly from: Day }
  | { readonly code: 'remark-in-future' }
  | { readonly code: 'no-such-text'; readonly case: string };

/** Why nothing is asked or answered about a notice. */
export type NoticeRefusal =
  | { readonly code: 'no-such-notice'; readonly notice: number }
  | { readonly code: 'notice-erased'; readonly notice: number }
  | { readonly code: 'notice-answered'; readonly notice: number }
  | { readonly code: 'no-such-question'; readonly notice: number }
  | { readonly code: 'answer-names-citizen' };

/** Why a course goes on as it was. */
export type CourseRefusal =
  | { readonly code: 'consent-withdrawn'; readonly case: string }
  | { readonly code: 'consent-holds'; readonly case: string }
  | { readonly code: 'consent-before-withdrawal'; readonly from: Day }
  | { readonly code: 'has-coach'; readonly case: string }
  | { readonly code: 'offer-extended-already'; readonly case: string }
  | { readonly code: 'extension-needs-reason' }
  | { readonly code: 'offer-still-open'; readonly case: string; readonly until: Day }
  | {
      readonly code: 'activity-out-of-range';
      readonly case: string;
      readonly earliest: Day;
      readonly latest: Day;
    }
  | { readonly code: 'wrong-phase'; readonly case: string; readonly phase: Phase }
  | { readonly code: 'in-pause'; readonly case: string; readonly from: Day }
  | { readonly code: 'no-activity-type' }
  | { readonly code: 'next-in-past' }
  | { readonly code: 'no-such-activity'; readonly case: string }
  | { readonly code: 'not-planned'; readonly case: string }
  | { readonly code: 'attention-needs-note' }
  | { readonly code: 'nobody-to-tell' }
  | { readonly code: 'cannot-be-told'; readonly case: string }
  | { readonly code: 'gate-missing'; readonly case: string; readonly items: readonly GateItem[] }
  | { readonly code: 'main-already'; readonly case: string }
  | { readonly code: 'phase-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'late-needs-reason'; readonly after: Day }
  | { readonly code: 'beyond-period'; readonly until: Day }
  | { readonly code: 'pause-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'pause-overlaps'; readonly from: Day; readonly to: Day }
  | { readonly code: 'return-before-pause'; readonly from: Day }
  | { readonly code: 'resume-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'moved-already'; readonly case: string }
  | { readonly code: 'not-moved'; readonly case: string }
  | { readonly code: 'move-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'support-in-future'; readonly latest: Day }
  | { readonly code: 'follow-up-early'; readonly case: string; readonly from: Day }
  | { readonly code: 'followed-up-already'; readonly case: string };

/** Why a command was not carried out: a code with its data, worded where people read it (dialogs/refusals.ts). */
export type Refusal =
  | PeopleRefusal
  | LoanRefusal
  | RuleRefusal
  | { readonly code: 'not-allowed'; readonly action: string }
  | { readonly code: 'no-such-case'; readonly case: string }
  | { readonly code: 'not-now'; readonly case: string; readonly status: Status; readonly since: string }
  | { readonly code: 'both-keys'; readonly case: string }
  /** Another job centre is agreed on from a day: the case would be left to nobody. */
  | { readonly code: 'job-centre-ends'; readonly on: Day; readonly name: string }
  | { readonly code: 'double-reference'; readonly case: string }
  | { readonly code: 'cpr-in-reference' }
  | { readonly code: 'unknown-support-basis' }
  | { readonly code: 'application-in-future' }
  | { readonly code: 'consent-in-future' }
  | { readonly code: 'start-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'unknown-coach' }
  | { readonly code: 'meeting-in-past' }
  | { readonly code: 'meeting-in-future' }
  | { readonly code: 'not-shared'; readonly case: string }
  | { readonly code: 'own-proposal'; readonly case: string }
  | { readonly code: 'sent-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'complaint-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'extension-too-short'; readonly after: Day }
  | { readonly code: 'nothing-corrected' }
  | { readonly code: 'nothing-to-undo'; readonly case: string }
  | { readonly code: 'others-undo'; readonly case: string }
  | { readonly code: 'place-gone'; readonly case: string }
  | { readonly code: 'discharge-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'not-a-cvr' }
  | { readonly code: 'undo-too-late'; readonly case: string; readonly minutes: number }
  | { readonly code: 'too-many-cases'; readonly most: number; readonly people: number }
  | { readonly code: 'not-a-colleague'; readonly case: string }
  | { readonly code: 'holds-already'; readonly case: string }
  /** Says no more on purpose: why somebody cannot take a case may be their own affair. */
  | { readonly code: 'cannot-take-over'; readonly case: string }
  | { readonly code: 'not-recused'; readonly case: string }
  | { readonly code: 'moved-on'; readonly case: string }
  | { readonly code: 'erasure-complaint'; readonly case: string; readonly until: Day }
  | { readonly code: 'erasure-loan'; readonly case: string }
  | { readonly code: 'erasure-access'; readonly case: string; readonly until: Day }
  | { readonly code: 'erasure-follow-up'; readonly case: string; readonly on: Day }
  | { readonly code: 'erasure-not-filed'; readonly case: string }
  | { readonly code: 'no-erasure'; readonly case: string }
  | AccessRefusal
  | NoticeRefusal
  | CourseRefusal;

/** The outcome of a decision: what happened, or why nothing did. */
export type Decided<E> =
  { readonly ok: true; readonly events: readonly E[] } | { readonly ok: false; readonly refusal: Refusal };

/** A code with its data and no words: dialogs say it in both languages. */
export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

/** What a command caused, in the order it is applied; no events at all is a yes that changes nothing. */
export const happened = <E>(
  ...events: readonly E[]
): { readonly ok: true; readonly events: readonly E[] } => ({
  ok: true,
  events,
});
