import type { AccessRequest } from './access-request.ts';
import type { Day, Instant } from './day.ts';
import type { PersonKey } from './member.ts';
import type { PersonalValues } from './personal.ts';
import type { RemarkDays } from './remark.ts';
import type { Milestone } from './evaluation/milestone-kind.ts';
import type { Loan } from './loan/loan.ts';
import type { Course, Ending, FollowUp, MonthlyStatus, Offer, PhaseProposal, Session } from './course.ts';

import type {
  ComplaintResult,
  ConsentForm,
  HearingResult,
  HearingWaiver,
  QualifyingType,
  Recommendation,
  Side,
} from './vocabulary.ts';

export type { PersonalValues };
export type * from './course.ts';
export * from './vocabulary.ts';

/** Where a case is. What may happen next from each is one table: lifecycle.ts. */
export const STATUSES = [
  'with-provider',
  'invited',
  'returned',
  'joint',
  'countersigning',
  'deciding',
  'refusing',
  'hearing',
  'writing',
  'refused',
  'complained',
  'waitlisted',
  'offered',
  'enrolled',
  'phase-proposed',
  'paused',
  'ending',
  'ending-hearing',
  'ending-writing',
  'discharged',
  'withdrawn',
  'erased',
] as const;
export type Status = (typeof STATUSES)[number];

/** What a person is responsible for in a case; each is named as the role that it takes. */
export const POSTS = ['caseworker', 'coach'] as const;
export type Post = (typeof POSTS)[number];

export interface Assessment {
  readonly decision: 'approve' | 'reject';
  readonly by: PersonKey;
  readonly at: Instant;
}

/** A decision that one party entered after a meeting and the other has to countersign. */
export interface JointProposal {
  readonly decision: 'approve' | 'reject';
  readonly meetingDate: Day;
  readonly startDate?: Day;
  readonly by: PersonKey;
  readonly side: Side;
}

export interface Hearing {
  /** The last day for the citizen's remarks. */
  readonly until: Day;
  readonly result?: HearingResult;
  readonly waiver?: HearingWaiver;
  /** The day the result was noted. */
  readonly on?: Day;
}

export interface Complaint {
  readonly date: Day;
  /** The last day of the authority's new look at the case. */
  readonly reassessBy: Day;
  /** Whether it came after the deadline for complaints; it is recorded all the same. */
  readonly late: boolean;
  readonly result?: ComplaintResult;
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
  /** Who made the job centre's recommendation; absent in older cases, where the caseworker did. */
  readonly recommendedBy?: PersonKey;
  /** Who has held or used the key of a party before now: it is theirs for good (see keys.ts). */
  readonly keys?: Readonly<Partial<Record<Side, readonly PersonKey[]>>>;
  /** Who has a conflict of interest: they neither act in the case nor see it (forvaltningsloven §§ 3–6). */
  readonly recused?: readonly PersonKey[];
  readonly recommendation: Recommendation;
  readonly consent: {
    readonly day: Day;
    readonly form: ConsentForm;
    /** Which text the citizen was informed by: the day since which it held (data-protection.ts); absent in older cases. */
    readonly information?: Day;
    /** The day the citizen no longer wanted the sharing; it stopped that minute. */
    readonly withdrawn?: Day;
  };
  readonly sharedWithProvider: boolean;
  readonly assessment?: Assessment;
  /** Who asked the question that is open, or was answered last. */
  readonly asker?: PersonKey;
  /** The start asked for at the approval; stale while the case waits for a place. */
  readonly wantedStart?: Day;
  readonly coach?: PersonKey;
  /** The talk the provider invited to. */
  readonly talk?: Day;
  readonly joint?: JointProposal;
  readonly hearing?: Hearing;
  /** The day the refusal was sent to the citizen. */
  readonly refusedOn?: Day;
  readonly complaint?: Complaint;
  /** After an upheld complaint the citizen stands first in line. */
  readonly first?: true;
  /** An offer ran out and went on: after everybody else in line. */
  readonly passed?: true;
  readonly course?: Course;
  readonly ending?: Ending;
  /** Somebody proposed to erase the person, and somebody else has to agree. */
  readonly erasure?: { readonly by: PersonKey; readonly on: Day };
  /** The person was erased, and had a business of their own. */
  readonly hadBusiness?: true;
  readonly offer?: Offer;
  readonly proposal?: PhaseProposal;
  /** Every activity that was logged, oldest entry first. */
  readonly sessions?: readonly Session[];
  /** The next session that was agreed on and has not been logged. */
  readonly planned?: Day;
  readonly monthly?: MonthlyStatus;
  /** What the citizen need not attend, with a reason in the log. */
  readonly exempted?: readonly QualifyingType[];
  /** The citizen has moved to another municipality, and nobody has said yet who pays (practice §3). */
  readonly moved?: { readonly date: Day };
  readonly followUps?: readonly FollowUp[];
  /** Asked for in the main phase; they stay when the course has ended. */
  readonly loans?: readonly Loan[];
  /** What the citizen asked to see of what is held of them, oldest first. */
  readonly accesses?: readonly AccessRequest[];
  /** When the citizen had a remark written beside which text. */
  readonly remarkedOn?: RemarkDays;
  /** What the evaluation is counted from, oldest first; absent in cases from before it was kept. */
  readonly milestones?: readonly Milestone[];
  readonly personal: PersonalValues;
}
