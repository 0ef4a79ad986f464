import type { Correctable } from '../../domain/correction.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** What a value of a case is called where one can correct it. */
export const CORRECTABLE_LABELS: Readonly<Record<Correctable, Text>> = {
  applicationDate: text('Ansøgningsdato', 'Application date'),
  startDate: text('Startdato', 'Start date'),
  dischargeDate: text('Udskrivningsdato', 'Discharge date'),
  citizenName: text('Borgerens fornavn', "The citizen's first name"),
  journalRef: text('Jeres sagsnummer', 'Your own case number'),
  businessIdea: text('Idé', 'Idea'),
  justification: text('Begrundelse', 'Justification'),
  citizenView: text('Borgerens ord', "The citizen's words"),
  criteriaNote: text('Bemærkning til kriterierne', 'Note on the criteria'),
};

/** Other words for them. */
export const CORRECTABLE_SYNONYMS: Readonly<Partial<Record<Correctable, readonly string[]>>> = {
  applicationDate: ['ansøgt'],
  startDate: ['start', 'første dag'],
  dischargeDate: ['udskrivning'],
  citizenName: ['navn', 'navnet', 'borgerens navn'],
  journalRef: ['sagsnr', 'journalnummer', 'journalnr'],
  businessIdea: ['ideen', 'forretningsidé'],
};
