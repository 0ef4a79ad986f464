import type { Case } from '../../domain/case.ts';
import { initials } from '../../domain/danish/say.ts';

/** A card's subject has room for this many characters; a name of thirty words has no use for all its initials. */
const WHO = 60;

/** »ML-2026-001 · M.« */
export const caseTitle = ({ number, personal }: Case): string => {
  const who = initials(personal.citizenName ?? '');
  return who === '' ? number : `${number} · ${who}`.slice(0, WHO).toWellFormed();
};
