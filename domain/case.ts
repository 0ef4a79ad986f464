import type { Day, Instant } from './day.ts';
import type { PersonKey } from './member.ts';

export const CRITERIA = [
  'motivation',
  'idea',
  'skills',
  'health',
  'economy',
  'network',
  'languageIt',
  'time',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export const RATINGS = ['1', '2', '3', '4', 'unknown'] as const;
export type Rating = (typeof RATINGS)[number];

export const RECOMMENDATIONS = ['suitable', 'suitable-with-support', 'not-suitable'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

export const CONSENT_FORMS = ['oral', 'written'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** Where a case is. What may happen next from each is one table: lifecycle.ts. */
export const STATUSES = ['with-provider', 'returned', 'joint', 'refusing', 'waitlisted', 'enrolled'] as const;
export type Status = (typeof STATUSES)[number];

/** The values that say something about the citizen: kept apart from the event log so that they can be erased. */
export interface PersonalValues {
  readonly citizenName?: string;
  /** The job centre's own case number. */
  readonly journalRef?: string;
  readonly supportBasis?: string;
  readonly businessIdea?: string;
  readonly justification?: string;
  readonly citizenView?: string;
  readonly criteriaNote?: string;
  readonly considerations?: string;
  readonly facts?: string;
  readonly question?: string;
  readonly answer?: string;
  readonly ratings?: Readonly<Partial<Record<Criterion, Rating>>>;
}

export interface Assessment {
  readonly decision: 'approve' | 'reject';
  readonly by: PersonKey;
  readonly at: Instant;
}

/** A place from enrolment to discharge; every day is to and including. */
export interface Course {
  readonly start: Day;
  readonly qualifyingUntil: Day;
  readonly mainUntil: Day;
}

/** One citizen's way through a programme. */
export interface Case {
  readonly number: string;
  readonly programme: string;
  readonly status: Status;
  /** When the present status began: who has the ball has had it since then. */
  readonly since: Instant;
  /** The day whose rules the case keeps. */
  readonly madeOn: Day;
  readonly applicationDate: Day;
  /** Retssikkerhedslov § 3 stk. 2. */
  readonly deadline: Day;
  readonly organisation: string;
  readonly caseworker: PersonKey;
  readonly recommendation: Recommendation;
  readonly consent: { readonly day: Day; readonly form: ConsentForm };
  readonly sharedWithProvider: boolean;
  readonly assessment?: Assessment;
  /** Who asked the question that is open, or was answered last. */
  readonly asker?: PersonKey;
  /** The start asked for at the approval; stale while the case waits for a place. */
  readonly wantedStart?: Day;
  readonly coach?: PersonKey;
  readonly course?: Course;
  readonly personal: PersonalValues;
}
