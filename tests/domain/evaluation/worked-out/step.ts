import type { Intent } from '../../../../domain/commands.ts';
import type { Member } from '../../../../domain/member.ts';
import { QUALIFYING_TYPES } from '../../../../domain/case.ts';
import { REFER } from '../../past.ts';

/** The log number of a step that was taken before, by its name. */
export type EntryOf = (name: string) => number;

/** What somebody did: its name, by which results speak of it, the day (or the minute), who, and what. */
export interface Step {
  readonly name: string;
  readonly when: string;
  readonly by: Member;
  readonly intent: Intent | ((entryOf: EntryOf) => Intent);
}

export const step = (name: string, when: string, by: Member, intent: Step['intent']): Step => ({
  name,
  when,
  by,
  intent,
});

type Refer = Extract<Intent, { type: 'refer' }>;

/** The visitation as the job centre sends it. */
export const refer = (
  citizenName: string,
  applicationDate: string,
  recommendation: Refer['recommendation'] = 'suitable',
  hearProvider = false,
): Refer => ({
  ...REFER,
  citizenName,
  journalRef: `sag ${citizenName}`,
  applicationDate,
  consentDay: applicationDate,
  recommendation,
  hearProvider,
});

/** An activity of one citizen. */
export const activity = (
  number: string,
  date: string,
  activityTypes: Extract<Intent, { type: 'log-activities' }>['activityTypes'],
  minutes: number,
  attendance: 'attended' | 'cancelled' | 'cancelled-by-us' | 'no-show' = 'attended',
): Intent => ({
  type: 'log-activities',
  cases: [number],
  activityTypes,
  date,
  minutes,
  attendance: { [number]: attendance },
  share: false,
});

/** A month's status; whatever is not on track says why. */
export const status = (
  number: string,
  state: Extract<Intent, { type: 'record-status' }>['status'],
): Intent => ({
  type: 'record-status',
  case: number,
  status: state,
  progress: {},
  nextSteps: 'Ring til banken',
  ...(state !== 'on-track' && { attentionNote: 'Planen er forsinket' }),
});

const SAID = { businessPlanReady: true, budgetReady: true, supportClarified: true, assessment: 'Klar' };

/** On to the main phase; what was not attended is exempted, and the buyer agrees to days after those that were bought. */
export const advance = (number: string, date: string): Intent => ({
  type: 'propose-phase',
  case: number,
  recommendation: 'advance',
  date,
  ...SAID,
  supportSettled: 'Med jobcentret',
  buyerAgrees: true,
  exemptions: QUALIFYING_TYPES.map((item) => ({ item, reason: 'Kan det' })),
});

export const extendPhase = (number: string, date: string, until: string): Intent => ({
  type: 'propose-phase',
  case: number,
  recommendation: 'extend',
  date,
  until,
  ...SAID,
  exemptions: [],
});

export const stop = (number: string, date: string): Intent => ({
  type: 'propose-phase',
  case: number,
  recommendation: 'stop',
  date,
  agreed: false,
  ...SAID,
  exemptions: [],
});

export const agreePhase = (number: string): Intent => ({ type: 'answer-phase', case: number, agrees: true });

type Discharge = Extract<Intent, { type: 'discharge' }>;

/** The end of a course that the citizen agrees to. */
export const end = (
  number: string,
  date: string,
  reason: Discharge['reason'],
  outcome: Discharge['outcome'],
  cvr?: string,
): Discharge => ({
  type: 'discharge',
  case: number,
  date,
  reason,
  agreed: true,
  outcome,
  ...(cvr !== undefined && { cvr }),
});

/** A loan in ten instalments, the first a month after the payout. */
export const askLoan = (
  number: string,
  amount: number,
  instalments = 10,
  graceMonths = 1,
): Extract<Intent, { type: 'request-loan' }> => ({
  type: 'request-loan',
  case: number,
  amount,
  budget: [{ name: 'computer', amount }],
  instalments,
  graceMonths,
  justification: 'Skal bruge værktøj',
  citizenAgrees: true,
});

export const draft = (number: string): Intent => ({
  type: 'draft-refusal',
  case: number,
  rejectionRule: '§ 1',
  rejectionConsiderations: 'Idéen bærer ikke endnu',
  rejectionFacts: 'Budgettet',
});
