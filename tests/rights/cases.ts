import type { Status } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import { REFER } from '../domain/past.ts';
import type { LoanWay } from './loan-cases.ts';
import { loanDeeds } from './loan-cases.ts';

const DAY = '2026-11-23';

/** A text that says whose it is: whoever reads it has read that field of that case. */
export const marked = (serial: number, field: string): string => `Zq${serial}x${field}`;
export const MARK = /Zq(\d+)x([a-zA-Z]+)/g;

/** Initials that nothing else has. */
const nameOf = (serial: number): string => `Øj ${marked(serial, 'citizenName')}`;
export const INITIALS = 'Ø.Z.';

/** Who does what in the case that is made. */
export interface Hands {
  readonly caseworker: Member;
  readonly visitator: Member;
  readonly coach?: Member;
  readonly approver?: Member;
  readonly finance?: Member;
}

/** A step on the way into a status: by whom, and what, once the case has its number. */
export interface Deed {
  readonly by: 'caseworker' | 'visitator' | 'coach' | 'approver' | 'finance';
  /** The day it is done; the day of the town unless told. */
  readonly on?: string;
  readonly intent: (number: string) => Intent;
}

/**
 * What can be so of a case whatever its status: no longer shared, ended so long ago that somebody asks, of a citizen who
 * has moved or asked to be shown it, and its loan.
 */
export const BESIDES_STATUS = [
  'unshared',
  'unshared-asked',
  'ended-long-ago',
  'erasure-proposed',
  'moved',
  'access-asked',
  'loan-submitted',
  'loan-returned',
  'loan-hearing',
  'loan-writing',
  'loan-rejected',
  'loan-complained',
  'loan-approved',
  'loan-overdue',
  'loan-writing-off',
] as const satisfies readonly (
  LoanWay | 'unshared' | 'unshared-asked' | 'ended-long-ago' | 'erasure-proposed' | 'moved' | 'access-asked'
)[];
type BesidesStatus = (typeof BESIDES_STATUS)[number];

/** Every way that a case can have come, with a marked text in every field; who waits or is offered a place needs others. */
export const deedsOf = (serial: number, { coach }: Hands, refer: Partial<typeof REFER> = {}) => {
  const text = (field: string): string => marked(serial, field);
  const byJobCentre = (intent: Deed['intent']): Deed => ({ by: 'caseworker', intent });
  const byCoach = (intent: Deed['intent']): Deed => ({ by: 'coach', intent });
  const byProvider = (intent: Deed['intent']): Deed => ({ by: 'visitator', intent });
  const referralOf = (applicationDate: string): Deed =>
    byJobCentre(() => ({
      ...REFER,
      applicationDate,
      journalRef: text('journalRef'),
      citizenName: nameOf(serial),
      supportBasis: 'sygedagpenge',
      businessIdea: text('businessIdea'),
      justification: text('justification'),
      citizenView: text('citizenView'),
      criteriaNote: text('criteriaNote'),
      ...refer,
    }));
  const referral = referralOf(REFER.applicationDate);
  const ask = byProvider((number) => ({ type: 'ask', case: number, question: text('question') }));
  const reply = byJobCentre((number) => ({ type: 'reply', case: number, answer: text('answer') }));
  const invite = byProvider((number) => ({ type: 'invite', case: number, meetingDate: '2026-11-30' }));
  const reject = byProvider((number) => ({
    type: 'reject',
    case: number,
    considerations: text('considerations'),
    facts: text('facts'),
  }));
  const meeting = (number: string) => ({
    type: 'decide-jointly' as const,
    case: number,
    meetingDate: DAY,
    participants: text('participants'),
    reasons: text('reasons'),
  });
  const propose = byJobCentre((number) => ({ ...meeting(number), decision: 'approve', startDate: DAY }));
  const disagree = byJobCentre((number) => ({ ...meeting(number), decision: 'still-disagree' }));
  const finalNo = byJobCentre((number) => ({
    type: 'decide-finally',
    case: number,
    decision: 'reject',
    reasons: text('finalReasons'),
  }));
  const draft = byJobCentre((number) => ({
    type: 'draft-refusal',
    case: number,
    rejectionRule: text('rejectionRule'),
    rejectionConsiderations: text('rejectionConsiderations'),
    rejectionFacts: text('rejectionFacts'),
  }));
  const hear = byJobCentre((number) => ({
    type: 'record-hearing',
    case: number,
    result: 'answered',
    remarks: text('remarks'),
  }));
  const send = byJobCentre((number) => ({ type: 'record-letter', case: number, date: DAY }));
  const complain = byJobCentre((number) => ({ type: 'complain', case: number, date: DAY }));
  const extend = byJobCentre((number) => ({
    type: 'extend',
    case: number,
    until: '2027-02-01',
    reason: text('extensionReason'),
  }));
  const approveFrom = (startDate: string): Deed =>
    byProvider((number) => ({
      type: 'approve',
      case: number,
      startDate,
      ...(coach && { coach: `${coach.tenant}:${coach.object}` }),
    }));
  const approve = approveFrom(DAY);
  const discharge = (agreed: boolean, date = DAY): Deed =>
    byJobCentre((number) => ({
      type: 'discharge',
      case: number,
      date,
      reason: agreed ? 'employment' : 'no-show',
      agreed,
      outcome: 'employed',
      cvr: '10150817',
      note: text('dischargeNote'),
    }));
  const withdraw = byJobCentre((number) => ({
    type: 'withdraw',
    case: number,
    reason: text('withdrawalReason'),
  }));

  const log = byCoach((number) => ({
    type: 'log-activities',
    cases: [number],
    activityTypes: ['guidance'],
    date: DAY,
    minutes: 60,
    attendance: {},
    summary: text('coachSummary'),
    share: false,
    agreements: text('agreements'),
  }));
  const shared = byCoach((number) => ({
    type: 'log-activities',
    cases: [number],
    activityTypes: ['course-tax'],
    date: DAY,
    minutes: 60,
    attendance: {},
    summary: text('sharedSummary'),
    share: true,
  }));
  const monthly = byCoach((number) => ({
    type: 'record-status',
    case: number,
    status: 'attention',
    progress: {},
    attentionNote: text('attentionNote'),
    nextSteps: text('nextSteps'),
  }));
  const recommend = byCoach((number) => ({
    type: 'propose-phase',
    case: number,
    recommendation: 'extend',
    date: DAY,
    until: '2027-06-30',
    businessPlanReady: false,
    budgetReady: false,
    supportClarified: false,
    supportSettled: text('supportSettled'),
    lateReason: text('lateReason'),
    assessment: text('phaseAssessment'),
    exemptions: [],
  }));
  const toMain = byCoach((number) => ({
    type: 'propose-phase',
    case: number,
    recommendation: 'advance',
    date: '2026-08-01',
    businessPlanReady: true,
    budgetReady: true,
    supportClarified: true,
    supportSettled: text('supportSettled'),
    assessment: text('phaseAssessment'),
    exemptions: QUALIFYING_TYPES.map((item) => ({ item, reason: text('exemptionReason') })),
  }));
  const mainAgreed = byJobCentre((number) => ({ type: 'answer-phase', case: number, agrees: true }));
  const rest = byCoach((number) => ({ type: 'pause', case: number, date: DAY, reason: 'leave' }));
  const joint = [referral, ask, reply, extend, reject];
  const deciding = [...joint, disagree];
  const refusing = [...deciding, finalNo];
  const hearing = [...refusing, draft];
  const writing = [...hearing, hear];
  const refused = [...writing, send];
  const enrolled = [referral, approve];
  const ending = [...enrolled, discharge(false)];
  const course = [...enrolled, log, shared, monthly];
  const stopSharing = byJobCentre((number) => ({
    type: 'withdraw-consent',
    case: number,
    date: DAY,
    reason: text('consentReason'),
  }));
  const move = byCoach((number) => ({
    type: 'report-move',
    case: number,
    date: DAY,
    municipality: text('movedTo'),
  }));
  const askAccess: Deed['intent'] = (number) => ({
    type: 'ask-access',
    case: number,
    kind: 'access',
    on: DAY,
  });
  const ways: Readonly<
    Record<Exclude<Status, 'waitlisted' | 'offered' | 'erased'> | BesidesStatus, readonly Deed[]>
  > = {
    'with-provider': [referral],
    invited: [referral, invite],
    returned: [referral, ask],
    joint,
    countersigning: [...joint, propose],
    deciding,
    refusing,
    hearing,
    writing,
    refused,
    complained: [...refused, complain],
    enrolled,
    'phase-proposed': [...course, recommend],
    paused: [...course, rest],
    ending,
    'ending-hearing': [...ending, draft],
    'ending-writing': [...ending, draft, hear],
    discharged: [...enrolled, discharge(true)],
    withdrawn: [referral, withdraw],
    unshared: [...course, stopSharing],
    // GDPR art. 15: what the provider held until then is the citizen's to see.
    'unshared-asked': [...course, stopSharing, byJobCentre(askAccess), byCoach(askAccess)],
    'erasure-proposed': [
      referral,
      withdraw,
      byJobCentre((number) => ({ type: 'propose-erasure', case: number, filed: true })),
    ],
    moved: [...course, move],
    // Of both authorities, for each gives its own part.
    'access-asked': [...course, byJobCentre(askAccess), byCoach(askAccess)],
    ...loanDeeds(text, [referralOf('2026-01-02'), approveFrom('2026-02-01'), toMain, mainAgreed]),
    'ended-long-ago': [referralOf('2026-01-02'), approveFrom('2026-02-01'), discharge(true, '2026-05-01')],
  };
  return ways;
};
