import type { PersonalValues } from './case.ts';
import type { Day } from './day.ts';

/** The job centre's texts in a case that can be corrected after they were sent. */
export const CORRECTABLE_TEXTS = [
  'citizenName',
  'journalRef',
  'businessIdea',
  'justification',
  'citizenView',
  'criteriaNote',
] as const satisfies readonly (keyof PersonalValues)[];
export type CorrectableText = (typeof CORRECTABLE_TEXTS)[number];

/** Days that can be corrected; the notices that told of them are corrected too. */
export const CORRECTABLE_DAYS = ['applicationDate', 'startDate', 'dischargeDate'] as const;
export type CorrectableDay = (typeof CORRECTABLE_DAYS)[number];

export const CORRECTABLE = [...CORRECTABLE_DAYS, ...CORRECTABLE_TEXTS] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** One value put right. The old one stays in the event log. */
export type Correction =
  | { readonly field: CorrectableDay; readonly value: Day }
  | { readonly field: CorrectableText; readonly value: string };
