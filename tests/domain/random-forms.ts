import type { Case } from '../../domain/case.ts';
import {
  DISCHARGE_REASONS,
  HEARING_RESULTS,
  HEARING_WAIVERS,
  OUTCOMES,
  RECOMMENDATIONS,
} from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Correctable, Correction } from '../../domain/correction.ts';
import { CORRECTABLE } from '../../domain/correction.ts';
import { REFER } from './past.ts';
import { pick, plusDays, type Step } from './random-steps.ts';

/** What no log entry and no plain data may ever hold. */
export const MARK = '§PERSONLIGT§';

/** What the form is filled in for; a referral may be of a citizen who was there before. */
export interface Met {
  readonly subject: Case | undefined;
  readonly notice: number;
  /** A question about the notice that nobody has answered. */
  readonly asked?: { readonly case: string; readonly entry: number };
  readonly today: string;
  /** Others of the same caseworker. */
  readonly beside?: readonly string[];
  /** Others in a course of the same coach. */
  readonly coached?: readonly string[];
}

export const coachIn = (which: number): string | undefined =>
  which % 3 > 0 ? pick(['dk:carl', 'dk:cille', 'dk:carl', 'dk:anna', 'dk:lene'], which) : undefined;

export const refer = ({ which, offset, recommendation }: Step, { subject, today }: Met): Intent => {
  const words = `${MARK} ${which}`;
  return {
    ...REFER,
    applicationDate: plusDays(today, offset),
    consentDay: plusDays(today, Math.min(offset + 1, 1)),
    journalRef: subject?.personal.journalRef ?? `${MARK}${which % 40}`,
    citizenName: words,
    businessIdea: words,
    justification: words,
    recommendation:
      pick([...RECOMMENDATIONS, 'suitable', 'suitable', 'not-suitable'] as const, recommendation) ??
      'suitable',
    hearProvider: which % 3 === 0,
  };
};

/** The fields that mean something where the case is, and the others too. */
const fieldsFor = (subject: Case | undefined): readonly Correctable[] => {
  if (subject?.status === 'enrolled')
    return ['startDate', 'startDate', 'startDate', 'startDate', ...CORRECTABLE];
  if (subject?.status === 'discharged')
    return ['dischargeDate', 'dischargeDate', 'dischargeDate', ...CORRECTABLE];
  return [...CORRECTABLE, 'applicationDate', 'journalRef'];
};

export const correct = ({ which, offset }: Step, { subject, today }: Met): Intent => {
  const number = subject?.number ?? 'ML-2026-404';
  const field = pick(fieldsFor(subject), which) ?? 'citizenName';
  const reason = `${MARK} fordi`;
  const asked = (correction: Correction): Intent => ({ type: 'correct', case: number, correction, reason });
  if (field === 'dischargeDate') {
    return asked({
      field,
      value: pick([subject?.course?.start, today], which >> 1) ?? plusDays(today, offset),
    });
  }
  if (field === 'applicationDate') return asked({ field, value: plusDays(today, offset) });
  if (field === 'startDate') {
    return asked({ field, value: plusDays(today, which % 2 === 0 ? offset + 25 : offset * 15 + 300) });
  }
  return asked({ field, value: `${MARK}${which % 40}` });
};

/** On a day of the course where there is one, mostly. */
export const discharge = ({ which, who, offset }: Step, { subject, today }: Met): Intent => {
  const first = subject?.course?.start ?? today;
  const note = which % 2 === 0 ? { note: `${MARK} ${which}` } : {};
  const cvr = which % 5 === 0 ? { cvr: pick(['10150817', '12345678', MARK], who) ?? '' } : {};
  return {
    type: 'discharge',
    case: subject?.number ?? 'ML-2026-404',
    date: which % 7 === 0 ? plusDays(today, offset) : first > today ? first : today,
    reason: pick(DISCHARGE_REASONS, which) ?? 'other',
    agreed: who % 3 === 0,
    outcome: pick(OUTCOMES, who) ?? 'unknown',
    ...note,
    ...cvr,
  };
};

export const hearing = (number: string, which: number, remarks: string): Intent => {
  const waiver = pick(HEARING_WAIVERS, which) ?? 'known-facts';
  return {
    type: 'record-hearing',
    case: number,
    result: pick(HEARING_RESULTS, which) ?? 'answered',
    waiver,
    ...(which % 2 === 0 && { remarks }),
  };
};
