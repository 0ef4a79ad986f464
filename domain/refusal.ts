import type { Status } from './case.ts';
import type { Day } from './day.ts';
import type { Role } from './member.ts';

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

/** Why a command was not carried out: a code with its data, worded where people read it (dialogs/refusals.ts). */
export type Refusal =
  | PeopleRefusal
  | { readonly code: 'not-allowed'; readonly action: string }
  | { readonly code: 'no-such-case'; readonly case: string }
  | { readonly code: 'not-now'; readonly case: string; readonly status: Status; readonly since: string }
  | { readonly code: 'both-keys'; readonly case: string }
  | { readonly code: 'double-reference'; readonly case: string }
  | { readonly code: 'cpr-in-reference' }
  | { readonly code: 'unknown-support-basis' }
  | { readonly code: 'application-in-future' }
  | { readonly code: 'consent-in-future' }
  | { readonly code: 'start-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'unknown-coach' }
  | { readonly code: 'no-such-notice'; readonly notice: number }
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
  | { readonly code: 'moved-on'; readonly case: string };

/** The outcome of a decision: what happened, or why nothing did. */
export type Decided<E> =
  { readonly ok: true; readonly events: readonly E[] } | { readonly ok: false; readonly refusal: Refusal };

export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

export const happened = <E>(
  ...events: readonly E[]
): { readonly ok: true; readonly events: readonly E[] } => ({
  ok: true,
  events,
});
