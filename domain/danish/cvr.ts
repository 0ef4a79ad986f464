import { fold } from './normalise.ts';
import { none, one, type Reading } from './reading.ts';

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/** A CVR number as its 8 digits, typed with or without spaces, `DK` and `CVR-nr.`; its check digit must fit (modulus 11). */
export const readCvr = (text: string): Reading<string> => {
  const bare = fold(text)
    .replace(/^(?:cvr|se|vat)?[\s-]*(?:nummer|nr|no|number)?[.:\s]*(?:dk)?[\s-]*/, '')
    .replace(/[.!\s]+$/, '');
  if (!/^[1-9]\d?[\d .-]*\d$/.test(bare)) return none;
  const digits = bare.replace(/[ .-]/g, '');
  if (digits.length !== 8) return none;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0 ? one(digits) : none;
};
