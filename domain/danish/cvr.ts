import { normalise } from './normalise.ts';
import { fromCandidates, none, type Reading } from './reading.ts';

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

const passes = (digits: string): boolean =>
  /^[1-9]\d{7}$/.test(digits) &&
  WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11 === 0;

/** A run of figures as written, and what stands before it. */
const RUN = /(?<before>[^\d+]*)(?<run>\+?\d(?:[ .-]*\d)*)(?<after>[\p{L}/]?)/gu;

/** Another number than a CVR number, and said to be: telephone, postcode, production unit. */
const OTHERS = /(?:tlf|telefon|tel|mobil|mob|fax|phone|p-nr|p-nummer|p-enhed|ean)[^,;]*$/i;
const DANISH = /(?:^|[^\p{L}])(?:dk|cvr|(?:cvr|se)[ -]?(?:nr|nummer|number|no)\.?|nr\.?|nummer):?[ -]*$/iu;
const FOREIGN =
  /(?:^|[^\p{L}])(?:AT|BE|BG|CH|CY|CZ|DE|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IS|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|UK|US)[ -]?$/u;

/**
 * A CVR number as its 8 digits, typed with or without spaces, dots, dashes, `DK` and `CVR-nr.`; its check digit must
 * fit (modulus 11). None when a number is marked as foreign or as a telephone number, or any other long one is there.
 */
export const readCvr = (text: string): Reading<string> => {
  if (text.length > 200) return none;
  const plain = normalise(text).replace(/[\p{Pd}−]/gu, '-');
  if (/(?<!\p{L})(?:ikke|not)(?!\p{L})/iu.test(plain)) return none;
  const numbers: string[] = [];
  for (const { groups = {} } of plain.matchAll(RUN)) {
    const { before = '', run = '', after = '' } = groups;
    const digits = run.replace(/\D/g, '');
    if (run.startsWith('+') || OTHERS.test(before)) continue;
    const attached = /\p{L}$/u.test(before) && !DANISH.test(before);
    if (digits.length < 5 && numbers.length > 0) continue;
    if (attached || after !== '' || FOREIGN.test(before) || !passes(digits)) return none;
    numbers.push(digits);
  }
  return fromCandidates(numbers);
};
