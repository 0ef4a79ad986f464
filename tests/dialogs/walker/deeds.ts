import type { Intent } from '../../../domain/commands.ts';
import type { Day } from '../../../domain/day.ts';
import { QUALIFYING_TYPES } from '../../../domain/vocabulary.ts';
import { REFER } from '../../domain/past.ts';
import { grants, lends, MAIN, OVERDUE, referredEarly } from '../../support/loan-deeds.ts';
import type { Who } from '../../support/stage.ts';

export type Person = Exclude<Who, 'stranger'>;

/** A command that was carried out before a walk begins, by whom, about the case. */
export interface Deed {
  readonly who: Person;
  readonly intent: (number: string) => Intent;
  /** The day it was done on; the walk's first one unless told. */
  readonly on?: Day;
}

const DAY = '2026-11-23';

const COACH = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000022';

const by = (who: Person, intent: Deed['intent']): Deed => ({ who, intent });

export const refer = by('caseworker', () => REFER);
export const referNo = by('caseworker', () => ({ ...REFER, recommendation: 'not-suitable' }));
export const ask = by('visitator', (number) => ({
  type: 'ask',
  case: number,
  question: 'Er der tid om aftenen?',
}));
export const askBack = by('director', () => ({
  type: 'ask-notice',
  notice: 1,
  question: 'Hvornår er pladsen ledig igen?',
}));
export const reject = by('visitator', (number) => ({
  type: 'reject',
  case: number,
  considerations: 'Ikke tid nu',
  facts: 'Samtale i går',
}));
export const disagree = by('caseworker', (number) => ({
  type: 'decide-jointly',
  case: number,
  meetingDate: DAY,
  participants: 'begge parter',
  decision: 'still-disagree',
  reasons: 'Planen er for løs',
}));
export const draft = by('caseworker', (number) => ({
  type: 'draft-refusal',
  case: number,
  rejectionRule: 'lovens § 1',
  rejectionConsiderations: 'Ikke tid nu',
  rejectionFacts: 'Samtale i går',
}));
export const hear = by('caseworker', (number) => ({
  type: 'record-hearing',
  case: number,
  result: 'no-answer',
}));
export const send = by('caseworker', (number) => ({ type: 'record-letter', case: number, date: DAY }));
export const approve = by('visitator', (number) => ({ type: 'approve', case: number, startDate: DAY }));
/** A place and a coach: the twelve months have begun. */
export const coached = by('visitator', (number) => ({
  type: 'approve',
  case: number,
  startDate: DAY,
  coach: COACH,
}));
export const end = by('caseworker', (number) => ({
  type: 'discharge',
  case: number,
  date: DAY,
  reason: 'personal',
  agreed: true,
  outcome: 'unknown',
}));
export const complain = by('caseworker', (number) => ({ type: 'complain', case: number, date: DAY }));
/** A course that ended more than half a year ago. */
export const referEarly = by('caseworker', () => ({ ...REFER, applicationDate: '2026-01-02' }));
export const beginEarly = by('visitator', (number) => ({
  type: 'approve',
  case: number,
  startDate: '2026-02-01',
}));
/** The day before, so that it can be given on the walk's first day. */
export const askAccess = by('caseworker', (number) => ({
  type: 'ask-access',
  case: number,
  kind: 'party',
  on: DAY,
}));
export const endEarly = by('caseworker', (number) => ({
  type: 'discharge',
  case: number,
  date: '2026-05-01',
  reason: 'own-business',
  agreed: true,
  outcome: 'self-employed',
}));
/** A course that has been under way for a while, so that there are days before it stood still. */
export const coachedEarly = by('visitator', (number) => ({
  type: 'approve',
  case: number,
  startDate: '2026-10-01',
  coach: COACH,
}));
/** A caseworker with a conflict of interest, whose case nobody has yet. */
export const stepAside = by('caseworker', (number) => ({ type: 'recuse', case: number }));
/** What the citizen has attended, all in one day. */
export const attend = by('coach', (number) => ({
  type: 'log-activities',
  cases: [number],
  activityTypes: QUALIFYING_TYPES,
  date: DAY,
  minutes: 60,
  attendance: {},
  share: false,
}));
export const recommend = by('coach', (number) => ({
  type: 'propose-phase',
  case: number,
  recommendation: 'extend',
  date: DAY,
  until: '2027-06-30',
  businessPlanReady: true,
  budgetReady: true,
  supportClarified: true,
  assessment: 'Planen mangler en måned',
  exemptions: [],
}));
export const standStill = by('coach', (number) => ({
  type: 'pause',
  case: number,
  date: DAY,
  reason: 'holiday',
}));
export const moveAway = by('coach', (number) => ({ type: 'report-move', case: number, date: DAY }));
export const stopSharing = by('caseworker', (number) => ({
  type: 'withdraw-consent',
  case: number,
  date: DAY,
}));

export const takeBack = by('caseworker', (number) => ({
  type: 'withdraw',
  case: number,
  reason: 'Vil ikke mere',
}));
export const proposeErasure = by('caseworker', (number) => ({
  type: 'propose-erasure',
  case: number,
  filed: true,
}));

/** A citizen in the main phase. */
export const inMain: readonly Deed[] = [referredEarly(), ...MAIN];
/** A loan that waits for a decision. */
export const loanAsked: readonly Deed[] = [...inMain, ...grants().slice(0, 1)];
const loanRejected = by('approver', (number) => ({
  type: 'reject-loan',
  case: number,
  rejectionRule: 'lovens § 1',
  rejectionConsiderations: 'Ingen betalingsevne',
  rejectionFacts: 'Ansøgningen',
}));
/** The citizen is heard on a refusal, then it is ready to be sent, then sent, then complained about. */
export const loanHeardOn: readonly Deed[] = [...loanAsked, loanRejected];
export const loanWritten: readonly Deed[] = [
  ...loanHeardOn,
  by('approver', (number) => ({ type: 'record-loan-hearing', case: number, result: 'no-answer' })),
];
export const loanRefused: readonly Deed[] = [
  ...loanWritten,
  by('approver', (number) => ({ type: 'record-loan-letter', case: number, date: DAY })),
];
export const loanComplained: readonly Deed[] = [
  ...loanRefused,
  by('approver', (number) => ({ type: 'complain-loan', case: number, date: DAY })),
];
/** A loan that waits to be paid out. */
export const loanGranted: readonly Deed[] = [...inMain, ...grants()];
/** A loan of which two instalments are overdue. */
export const loanOverdue: readonly Deed[] = [...inMain, ...lends(OVERDUE)];
/** And of which finance would give up the rest. */
export const writeOffProposed: readonly Deed[] = [
  ...loanOverdue,
  by('finance', (number) => ({ type: 'propose-write-off', case: number, reason: 'dødsboet er uden midler' })),
];
