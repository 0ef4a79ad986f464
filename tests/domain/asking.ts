import { STATUSES, type Status } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import type { Action } from '../../domain/rights/actions.ts';
import type { Past } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { BEGUN } from './past.ts';
import { ANNA, VERA } from './people.ts';

const CASE = 'ML-2026-001';

/** A command on a case, by the one who may, and from where in the life of the case. */
export interface Asking {
  readonly intent: Extract<Intent, { case: string }>;
  readonly by: Member;
  readonly right: Action;
  readonly from: readonly Status[];
  /** The course it can be asked for in, where it matters whether it has begun. */
  readonly enrolled?: readonly Past[];
}

/** How the case came to where the command is tried on it. */
export const pastOf = ({ enrolled }: Pick<Asking, 'enrolled' | 'from'>, status: Status): readonly Past[] =>
  status === 'enrolled' ? (enrolled ?? IN_STATUS.enrolled) : IN_STATUS[status];

const BEFORE_A_DECISION = [
  'with-provider',
  'invited',
  'returned',
  'joint',
  'countersigning',
  'deciding',
  'refusing',
  'hearing',
  'writing',
] as const satisfies readonly Status[];
/** A course that neither has ended nor is about to. */
const COURSE = ['enrolled', 'phase-proposed', 'paused'] as const satisfies readonly Status[];
const ENDING = ['ending', 'ending-hearing', 'ending-writing'] as const satisfies readonly Status[];

export const APPROVE = { type: 'approve', case: CASE, startDate: '2027-01-01' } as const;
export const REJECT = { type: 'reject', case: CASE, considerations: 'ingen tid', facts: 'samtale' } as const;
export const INVITE = { type: 'invite', case: CASE, meetingDate: '2026-11-30' } as const;
export const JOINT_YES = {
  type: 'decide-jointly',
  case: CASE,
  meetingDate: '2026-11-20',
  participants: 'Anna og Vera',
  decision: 'approve',
  startDate: '2027-01-01',
  reasons: 'Ny plan',
} as const;
export const AGREE = { type: 'countersign', case: CASE, agrees: true } as const;
export const FINAL_NO = { type: 'decide-finally', case: CASE, decision: 'reject', reasons: 'Loven' } as const;
export const DRAFT = {
  type: 'draft-refusal',
  case: CASE,
  rejectionRule: '§ 1',
  rejectionConsiderations: 'ingen tid',
  rejectionFacts: 'samtale',
} as const;
export const HEARD = { type: 'record-hearing', case: CASE, result: 'answered', remarks: 'Nej' } as const;
export const LETTER = { type: 'record-letter', case: CASE, date: '2026-11-23' } as const;
export const COMPLAIN = { type: 'complain', case: CASE, date: '2026-11-23' } as const;
export const UPHOLD = { type: 'judge-complaint', case: CASE, result: 'upheld' } as const;
export const WITHDRAW = { type: 'withdraw', case: CASE, reason: 'Har fået job' } as const;
export const CORRECT = {
  type: 'correct',
  case: CASE,
  correction: { field: 'citizenName', value: 'Marie' },
  reason: 'Skrevet forkert',
} as const;
export const EXTEND = { type: 'extend', case: CASE, until: '2027-01-15', reason: 'Ferie' } as const;

export const DISCHARGE = {
  type: 'discharge',
  case: CASE,
  date: '2026-11-23',
  reason: 'employment',
  agreed: true,
  outcome: 'employed',
} as const;
export const AGAINST = { ...DISCHARGE, reason: 'no-show', agreed: false, outcome: 'unknown' } as const;
export const REOPEN = { type: 'reopen', case: CASE, reason: 'Forkert sag' } as const;

export const ACCEPT = {
  type: 'answer-offer',
  case: CASE,
  answer: 'accept',
  startDate: '2027-01-01',
} as const;
export const DECLINE = { type: 'answer-offer', case: CASE, answer: 'decline' } as const;
export const HOLD = { type: 'answer-offer', case: CASE, answer: 'extend', reason: 'Ferie' } as const;
export const TAKE = { type: 'take-case', case: CASE } as const;
export const LOG = {
  type: 'log-activities',
  cases: [CASE],
  activityTypes: ['guidance'],
  date: '2026-11-23',
  minutes: 60,
  attendance: {},
  share: false,
} as const;
export const STATUS = {
  type: 'record-status',
  case: CASE,
  status: 'on-track',
  progress: { progressPlan: '3' },
  nextSteps: 'Budget',
} as const;
export const PROPOSE = {
  type: 'propose-phase',
  case: CASE,
  recommendation: 'advance',
  date: '2027-05-23',
  businessPlanReady: true,
  budgetReady: true,
  supportClarified: true,
  assessment: 'Klar',
  exemptions: [],
} as const;
export const AGREE_PHASE = { type: 'answer-phase', case: CASE, agrees: true } as const;
export const PAUSE = { type: 'pause', case: CASE, date: '2026-11-23', reason: 'leave' } as const;
export const RESUME = { type: 'resume', case: CASE, date: '2026-11-23' } as const;
export const SUPPORT = {
  type: 'change-support',
  case: CASE,
  supportBasis: 'sygedagpenge',
  date: '2026-11-23',
  becauseOfCourse: false,
} as const;
export const UNSHARE = { type: 'withdraw-consent', case: CASE, date: '2026-11-23' } as const;
export const RESHARE = {
  type: 'renew-consent',
  case: CASE,
  consentDay: '2026-11-23',
  consentForm: 'written',
} as const;
export const FOLLOW_UP = { type: 'follow-up', case: CASE, outcome: 'self-employed' } as const;

/** programme §2 and §3, practice §2 and §3: what may be asked for, where in a case's life, and through which right. */
export const ASKING: readonly Asking[] = [
  { intent: INVITE, by: VERA, right: 'assess', from: ['with-provider', 'invited'] },
  { intent: JOINT_YES, by: VERA, right: 'decide-jointly', from: ['joint', 'hearing', 'writing'] },
  { intent: AGREE, by: ANNA, right: 'decide-jointly', from: ['countersigning'] },
  { intent: { ...AGREE, agrees: false }, by: ANNA, right: 'decide-jointly', from: ['countersigning'] },
  { intent: FINAL_NO, by: ANNA, right: 'decide', from: ['deciding'] },
  { intent: DRAFT, by: ANNA, right: 'decide', from: ['refusing', 'hearing', 'writing', ...ENDING] },
  { intent: HEARD, by: ANNA, right: 'decide', from: ['hearing', 'ending-hearing'] },
  { intent: LETTER, by: ANNA, right: 'decide', from: ['writing', 'ending-writing'] },
  { intent: COMPLAIN, by: ANNA, right: 'decide', from: ['refused'] },
  { intent: UPHOLD, by: ANNA, right: 'decide', from: ['complained'] },
  {
    intent: WITHDRAW,
    by: ANNA,
    right: 'withdraw',
    from: [...BEFORE_A_DECISION, 'waitlisted', 'offered', 'enrolled', ...ENDING],
  },
  {
    intent: CORRECT,
    by: ANNA,
    right: 'correct',
    from: [...BEFORE_A_DECISION, 'waitlisted', 'offered', ...COURSE, 'discharged'],
  },
  { intent: EXTEND, by: ANNA, right: 'extend', from: BEFORE_A_DECISION },
  { intent: DISCHARGE, by: ANNA, right: 'discharge', from: COURSE, enrolled: BEGUN },
  { intent: AGAINST, by: ANNA, right: 'discharge', from: COURSE, enrolled: BEGUN },
  { intent: REOPEN, by: ANNA, right: 'discharge', from: ['discharged'] },
  { intent: ACCEPT, by: ANNA, right: 'answer-offer', from: ['offered'] },
  { intent: DECLINE, by: ANNA, right: 'answer-offer', from: ['offered'] },
  { intent: HOLD, by: ANNA, right: 'answer-offer', from: ['offered'] },
  { intent: AGREE_PHASE, by: ANNA, right: 'answer-phase', from: ['phase-proposed'] },
  { intent: { ...AGREE_PHASE, agrees: false }, by: ANNA, right: 'answer-phase', from: ['phase-proposed'] },
  { intent: PAUSE, by: ANNA, right: 'pause', from: ['enrolled', 'phase-proposed'], enrolled: BEGUN },
  { intent: RESUME, by: ANNA, right: 'pause', from: ['paused'] },
  { intent: SUPPORT, by: ANNA, right: 'change-support', from: COURSE },
  // The citizen can stop the sharing wherever the case is (practice §4).
  {
    intent: UNSHARE,
    by: ANNA,
    right: 'change-consent',
    from: STATUSES.filter((status) => status !== 'withdrawn' && status !== 'erased'),
  },
];
