import type { Case } from '../../domain/case.ts';
import { linesBy } from './lines.ts';
import { CASE_FIELDS } from './case-fields.ts';

/** Where in the file a field of a case stands. */
export type CaseSection = 'case' | 'sharing' | 'personal' | 'course' | 'loans';

/** Where each field of a case stands. */
export const SECTION_OF: Readonly<Record<keyof Case, CaseSection>> = {
  number: 'case',
  programme: 'case',
  status: 'case',
  since: 'case',
  madeOn: 'case',
  applicationDate: 'case',
  deadline: 'case',
  organisation: 'case',
  caseworker: 'case',
  recommendedBy: 'case',
  keys: 'case',
  recused: 'case',
  recommendation: 'case',
  consent: 'sharing',
  sharedWithProvider: 'sharing',
  assessment: 'case',
  asker: 'case',
  wantedStart: 'case',
  coach: 'case',
  talk: 'case',
  joint: 'case',
  hearing: 'case',
  refusedOn: 'case',
  complaint: 'case',
  first: 'case',
  passed: 'case',
  course: 'course',
  ending: 'course',
  offer: 'course',
  proposal: 'course',
  sessions: 'course',
  planned: 'course',
  monthly: 'course',
  exempted: 'course',
  moved: 'course',
  followUps: 'course',
  erasure: 'case',
  hadBusiness: 'course',
  loans: 'loans',
  accesses: 'sharing',
  remarkedOn: 'sharing',
  milestones: 'case',
  personal: 'personal',
};

const caseLines = linesBy(CASE_FIELDS);

/** The lines of a case that stand in a section; an empty list is no line. */
export const caseLinesIn = (
  section: CaseSection,
  subject: Case,
  names: Parameters<typeof caseLines>[1],
): ReturnType<typeof caseLines> => {
  const own = Object.fromEntries(
    Object.entries(subject).filter(([field]) => SECTION_OF[field as keyof Case] === section),
  );
  // Only the fields of one section are there: the list leaves out what is absent.
  return caseLines(own as unknown as Case, names).filter(({ value }) => value !== '');
};
