import type { Day } from '../domain/day.ts';
import type { Programme } from '../domain/programme.ts';
import { organisationFor } from '../domain/programme.ts';

/** The provider by its whole name, as a letter to a citizen has it; `undefined` where nobody is. */
export const providerName = (programme: Programme, day: Day): string | undefined =>
  organisationFor(programme, 'provider', day)?.name;

/** »Næstved« for »Næstved Kommune«, as colleagues say it. */
export const shortProvider = (programme: Programme, day: Day): string | undefined =>
  providerName(programme, day)?.replace(/ Kommune$/u, '');

/** »Næstved Kommunes«, »Aarhus'«. */
export const genitive = (name: string): string => (/[sxz]$/iu.test(name) ? `${name}'` : `${name}s`);
