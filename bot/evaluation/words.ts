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
