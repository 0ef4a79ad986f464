import type { Unit } from '../../domain/evaluation/figure.ts';
import { sayNumeral } from '../../domain/danish/say-numeral.ts';
import { sayAmount } from '../../domain/danish/say.ts';
import { sayValue } from '../../dialogs/evaluation/say.ts';

/** The largest number that is written as a word in a sentence. */
export const MOST_IN_WORDS = 12;

const whole = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

export const figure = (value: number): string => whole.format(value);
export const decimal = (value: number): string => oneDecimal.format(value);

/** »to«, »tolv«, »13«: a number in a sentence, from 2. */
const numeral = (value: number): string =>
  Number.isInteger(value) && value >= 2 && value <= MOST_IN_WORDS ? sayNumeral(value, 'da') : decimal(value);

/** »ingen borgere«, »én borger«, »to borgere«: `one` with its article, `many` without a number. */
export const some = (value: number, one: string, many: string): string =>
  value === 0 ? `ingen ${many}` : value === 1 ? one : `${numeral(value)} ${many}`;

/** The number alone, of something that has »en«: »ingen«, »én«, »to«. */
export const bare = (value: number): string => (value === 0 ? 'ingen' : value === 1 ? 'én' : numeral(value));

/** The same of something that has »et«: »ingen«, »ét«, »to«. */
export const bareNeuter = (value: number): string => (value === 1 ? 'ét' : bare(value));

export const times = (value: number): string => some(value, 'én gang', 'gange');
export const cases = (value: number): string => some(value, 'én sag', 'sager');
export const citizens = (value: number): string => some(value, 'én borger', 'borgere');
export const days = (value: number): string =>
  value === 0 ? 'mindre end én dag' : some(value, 'én dag', 'dage');
export const hours = (minutes: number): string =>
  minutes === 0 ? 'ingen timer' : some(minutes / 60, 'én time', 'timer');
export const kroner = (value: number): string => sayAmount(value, 'da');
export const percent = (value: number): string => `${decimal(value)} %`;
export const months = (value: number): string => some(value, 'én måned', 'måneder');

/** »a«, »a og b«, »a, b og c«. */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;

/** »a«, »a, og b«, »a, b, og c«: of whole sentences, which Danish parts with a comma. */
export const clauses = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, og ${parts.at(-1)}`;

export const capital = (sentence: string): string =>
  sentence.slice(0, 1).toLocaleUpperCase('da') + sentence.slice(1);

/** A value in a table, by its unit: »1.204«, »12,5 dage«, »36,5 timer«, »50.000 kr.«, »66,7 %«. */
export const inTable = (value: number, unit: Unit): string => sayValue(value, unit, 'da');
