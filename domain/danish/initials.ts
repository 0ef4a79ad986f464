import { CPR_REMOVED } from './cpr.ts';

/** Small words inside a name that stay small: Lars von Trier is L.v.T. */
const PARTICLES = new Set(
  'af al bin da das de del dem den der des di dos du el ibn la le ten ter van von y zu'.split(' '),
);

const initialOf = (word: string, small: boolean): string => {
  const letter = /\p{L}\p{M}*/u.exec(word)?.[0] ?? '';
  return letter === '' ? '' : `${small ? letter.toLowerCase() : letter.toUpperCase()}.`;
};

/** »Jens Kristian« is J.K., »Anne-Marie Holm« A.-M.H.; a name without letters gives an empty text. */
export const initials = (name: string): string =>
  name
    .replaceAll(CPR_REMOVED, ' ')
    .normalize('NFC')
    .split(/[\s.,]+/)
    .map((word, index) => {
      if (index > 0 && PARTICLES.has(word)) return initialOf(word, true);
      return word
        .split(/[\p{Pd}]/u)
        .map((piece) => initialOf(piece, false))
        .filter((piece) => piece !== '')
        .join('-');
    })
    .join('');
