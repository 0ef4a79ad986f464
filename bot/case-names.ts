import { fold } from '../domain/danish/normalise.ts';
import type { CaseView } from '../domain/view.ts';

const lettersOf = (text: string): string => text.toLocaleUpperCase('da').replaceAll(/[^\p{L}]/gu, '');

/** From so many letters on the beginning of a name is enough. */
const BEGINNING = 3;

/**
 * Whether a case is that of somebody: by the initials, or by the first name or the beginning of the name, for who may
 * read it. `undefined` where what was said can be no name.
 */
export const namedAs = (said: string): ((found: CaseView) => boolean) | undefined => {
  const letters = lettersOf(said);
  if (letters === '' || /\d/.test(said)) return undefined;
  const asked = fold(said);
  return ({ initials, personal }) => {
    if (lettersOf(initials) === letters) return true;
    const name = fold(personal.citizenName ?? '');
    return asked.length >= BEGINNING ? name.startsWith(asked) : name.split(' ')[0] === asked;
  };
};
