import type { Chapter } from '../../domain/evaluation/figure.ts';

/** The chapters of figures as the annex and the sheet call them. */
export const CHAPTER: Readonly<Record<Chapter, string>> = {
  recruitment: 'Rekruttering og visitation',
  course: 'Forløbet',
  loans: 'Lån',
  discharge: 'Ind- og udskrivning',
  outcome: 'Hvad kom der ud af det?',
  cooperation: 'Samarbejdet',
  economy: 'Økonomi',
};

/** What stands at the top of every page that is not public. */
export const CONFIDENTIAL = 'Fortroligt – lukket punkt (forvaltningsloven § 27)';

/** By what a whole is divided into parts, where it is in more than one way. */
export const DIVIDED: Readonly<Record<string, string>> = {
  recommendation: 'efter jobcentrets indstilling',
  answer: 'efter svar',
  purpose: 'efter formål',
  time: 'efter tid',
  phase: 'efter fase',
  agreement: 'efter aftale',
  reason: 'efter grund',
  support: 'efter forsørgelse',
};
