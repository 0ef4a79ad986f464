import { ANSWERS } from './answers.ts';
import { APPLICATIONS } from './applications.ts';

/** Rekruttering og visitation: from the application to the answer. */
export const RECRUITMENT = { ...APPLICATIONS, ...ANSWERS } as const;
