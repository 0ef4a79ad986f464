import type { Day } from './day.ts';
import type { PersonKey } from './member.ts';
import type { Side } from './vocabulary.ts';

/** Access to one's own data (GDPR art. 15), or to the file as a party of the case (forvaltningsloven § 9). */
export const ACCESS_KINDS = ['access', 'party'] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** How the citizen got it. */
export const ACCESS_FORMS = ['digital-post', 'letter', 'handed-over'] as const;
export type AccessForm = (typeof ACCESS_FORMS)[number];

/** A citizen has asked one authority for what it holds of them. */
export interface AccessRequest {
  readonly kind: AccessKind;
  /** Whose part of the case: each authority releases its own (practice §4). */
  readonly organisation: string;
  readonly side: Side;
  /** The day it was asked for. */
  readonly on: Day;
  /** The last day for the answer. */
  readonly until: Day;
  readonly by: PersonKey;
  /** The day it was given; absent while it waits. */
  readonly given?: Day;
}
