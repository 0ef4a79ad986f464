import type { AnyIntent } from '../../../../domain/commands.ts';
import { keyOf, type Office, type Staff } from '../office.ts';

/** What people do in the year, at noon of the day it stands beside. */
type Deed = (office: Office, number: (nth: number) => string) => Promise<unknown>;

const by =
  (who: Staff, intent: (number: (nth: number) => string) => AnyIntent): Deed =>
  (office, number) =>
    office.does(who, intent(number));

const approve = (nth: number, startDate: string, coach: Staff): Deed =>
  by('visitator', (number) => ({ type: 'approve', case: number(nth), startDate, coach: keyOf(coach) }));

const status = (nth: number, who: Staff): Deed =>
  by(who, (number) => ({
    type: 'record-status',
    case: number(nth),
    status: 'on-track',
    progress: {},
    nextSteps: 'Videre',
  }));

const log = (nth: number, who: Staff, date: string, nextDate?: string): Deed =>
  by(who, (number) => ({
    type: 'log-activities',
    cases: [number(nth)],
    activityTypes: ['guidance'],
    date,
    minutes: 60,
    attendance: {},
    share: false,
    ...(nextDate !== undefined && { nextDate }),
  }));

const phase = (nth: number, who: Staff, step: 'advance' | 'extend', date: string, until?: string): Deed =>
  by(who, (number) => ({
    type: 'propose-phase',
    case: number(nth),
    recommendation: step,
    date,
    businessPlanReady: true,
    budgetReady: true,
    supportClarified: true,
    supportSettled: 'Aftalt med jobcentret',
    assessment: 'Godt på vej',
    exemptions:
      step === 'extend'
        ? []
        : (
            [
              'guidance',
              'business-coaching',
              'financial-advice',
              'course-accounting',
              'course-tax',
              'course-vat',
            ] as const
          ).map((item) => ({ item, reason: 'Kan det' })),
    ...(until !== undefined && { until }),
  }));

const agree = (nth: number, who: Staff): Deed =>
  by(who, (number) => ({ type: 'answer-phase', case: number(nth), agrees: true }));

/** Danish days and what happens at noon; cases are numbered in the order they are referred in. */
export const DEEDS: Readonly<Record<string, readonly Deed[]>> = {
  '2027-03-01': [
    (office) => office.refers('caseworker', '2027-03-01'),
    (office) => office.refers('caseworker2', '2027-03-01'),
  ],
  '2027-03-02': [approve(2, '2027-03-08', 'coach2'), (office) => office.refers('caseworker', '2027-03-02')],
  '2027-03-04': [approve(1, '2027-04-01', 'coach')],
  // Both places are taken: the third waits.
  '2027-03-05': [approve(3, '2027-04-01', 'coach2')],
  '2027-04-12': [log(1, 'coach', '2027-04-12', '2027-04-20')],
  '2027-04-21': [by('coach', (number) => ({ type: 'drop-planned', case: number(1), date: '2027-04-20' }))],
  '2027-04-26': [log(1, 'coach', '2027-04-26', '2027-04-30')],
  '2027-05-03': [log(1, 'coach', '2027-05-03'), status(1, 'coach')],
  // The second leaves, and the third is offered the place, held to 24 May.
  '2027-05-10': [
    by('caseworker2', (number) => ({
      type: 'discharge',
      case: number(2),
      date: '2027-05-10',
      reason: 'employment',
      agreed: true,
      outcome: 'employed',
    })),
  ],
  '2027-05-24': [
    by('caseworker', (number) => ({
      type: 'answer-offer',
      case: number(3),
      answer: 'extend',
      reason: 'Borgeren er på ferie',
    })),
  ],
  '2027-05-28': [status(1, 'coach')],
  '2027-06-09': [
    by('caseworker', (number) => ({
      type: 'answer-offer',
      case: number(3),
      answer: 'accept',
      startDate: '2027-06-15',
    })),
  ],
  '2027-07-26': [(office) => office.refers('caseworker2', '2027-07-26')],
  '2027-08-02': [approve(4, '2027-08-31', 'coach')],
  '2027-08-05': [status(1, 'coach')],
  '2027-08-16': [status(3, 'coach2')],
  '2027-08-27': [
    by('caseworker', () => ({
      type: 'set-absence',
      person: keyOf('caseworker'),
      from: '2027-08-30',
      to: '2027-09-03',
      deputy: keyOf('caseworker2'),
    })),
  ],
  '2027-09-06': [
    by('coach', (number) => ({
      type: 'pause',
      case: number(1),
      date: '2027-09-06',
      reason: 'holiday',
      expectedReturn: '2027-09-17',
    })),
  ],
  '2027-09-20': [by('coach', (number) => ({ type: 'resume', case: number(1), date: '2027-09-20' }))],
  '2027-09-27': [(office) => office.refers('caseworker', '2027-09-27')],
  '2027-10-04': [
    by('coach2', (number) => ({
      type: 'hand-over',
      cases: [number(3)],
      post: 'coach',
      to: keyOf('coach'),
      reason: 'Ny fordeling',
    })),
  ],
  '2027-10-11': [phase(1, 'coach', 'advance', '2027-10-15')],
  '2027-10-12': [agree(1, 'caseworker')],
  '2027-10-19': [
    by('visitator', (number) => ({ type: 'ask', case: number(5), question: 'Hvilken branche?' })),
  ],
  '2027-10-22': [by('caseworker', (number) => ({ type: 'reply', case: number(5), answer: 'Cykler' }))],
  '2027-10-25': [approve(5, '2027-11-01', 'coach2')],
  '2027-11-12': [
    by('caseworker2', (number) => ({ type: 'follow-up', case: number(2), outcome: 'employed' })),
  ],
  '2028-02-24': [phase(4, 'coach', 'extend', '2028-02-29', '2028-03-31')],
  '2028-02-25': [agree(4, 'caseworker2')],
};
