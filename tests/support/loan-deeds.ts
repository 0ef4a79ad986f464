import type { Intent } from '../../domain/commands.ts';
import type { Day } from '../../domain/day.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import { REFER } from '../domain/past.ts';
import type { Who } from './stage.ts';

/** A command of somebody on a day, about a case. */
export interface DatedDeed {
  readonly who: Exclude<Who, 'stranger'>;
  readonly on: Day;
  readonly intent: (number: string) => Intent;
}

const COACH = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000022';

const deed = (who: DatedDeed['who'], on: Day, intent: DatedDeed['intent']): DatedDeed => ({
  who,
  on,
  intent,
});

export const referredEarly = (who: { readonly citizenName?: string; readonly journalRef?: string } = {}) =>
  deed('caseworker', '2026-01-05', () => ({
    ...REFER,
    applicationDate: '2026-01-02',
    consentDay: '2026-01-02',
    ...who,
  }));

/** From the referral to the main phase, which began on 1 August 2026 and is what loans are for. */
export const MAIN: readonly DatedDeed[] = [
  deed('visitator', '2026-01-06', (number) => ({
    type: 'approve',
    case: number,
    startDate: '2026-02-01',
    coach: COACH,
  })),
  deed('coach', '2026-03-02', (number) => ({
    type: 'log-activities',
    cases: [number],
    activityTypes: QUALIFYING_TYPES,
    date: '2026-03-02',
    minutes: 60,
    attendance: {},
    share: false,
  })),
  deed('coach', '2026-07-30', (number) => ({
    type: 'propose-phase',
    case: number,
    recommendation: 'advance',
    date: '2026-08-01',
    businessPlanReady: true,
    budgetReady: true,
    supportClarified: true,
    supportSettled: '3. juli med sagsbehandleren',
    assessment: 'Planen holder',
    exemptions: [],
  })),
  deed('caseworker', '2026-07-31', (number) => ({ type: 'answer-phase', case: number, agrees: true })),
];

export interface Terms {
  readonly amount?: number;
  readonly approved?: number;
  readonly instalments?: number;
  readonly graceMonths?: number;
  readonly conditions?: string;
}

/** A loan that was asked for on 3 August and granted on 5 August 2026. */
export const grants = ({
  amount = 12_000,
  approved = amount,
  instalments = 12,
  graceMonths = 3,
  conditions,
}: Terms = {}): readonly DatedDeed[] => [
  deed('coach', '2026-08-03', (number) => ({
    type: 'request-loan',
    case: number,
    amount,
    budget: [{ name: 'værktøj', amount }],
    instalments,
    graceMonths,
    justification: 'Værktøjet er det, der mangler for at kunne åbne',
    citizenAgrees: true,
  })),
  deed('approver', '2026-08-05', (number) => ({
    type: 'approve-loan',
    case: number,
    amount: approved,
    ...(conditions !== undefined && { conditions }),
  })),
];

/** The same, and paid out on 10 August 2026: the first instalment falls on 1 December unless told. */
export const lends = (terms: Terms & { readonly paid?: number } = {}): readonly DatedDeed[] => [
  ...grants(terms),
  deed('finance', '2026-08-10', (number) => ({
    type: 'disburse',
    case: number,
    agreementDate: '2026-08-07',
    amount: terms.paid ?? terms.approved ?? terms.amount ?? 12_000,
    date: '2026-08-10',
  })),
];

/** A loan of which two instalments are overdue on 23 November 2026: 1 October and 1 November. */
export const OVERDUE: Terms = { graceMonths: 1 };
