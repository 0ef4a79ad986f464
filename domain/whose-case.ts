import type { Case } from './case.ts';

/**
 * What every case has from its first day: which it is, whose, where it stands and who may see it. Nothing of the citizen
 * and nothing of the course; what is added here is shown to who lends and to who gives access in a case they may not see.
 */
export const whoseCase = ({
  number,
  programme,
  status,
  since,
  madeOn,
  applicationDate,
  deadline,
  organisation,
  caseworker,
  coach,
  recused,
  recommendation,
  consent,
  sharedWithProvider,
}: Omit<Case, 'personal'>): Omit<Case, 'personal'> => ({
  number,
  programme,
  status,
  since,
  madeOn,
  applicationDate,
  deadline,
  organisation,
  caseworker,
  recommendation,
  consent,
  sharedWithProvider,
  ...(coach !== undefined && { coach }),
  ...(recused && { recused }),
});
