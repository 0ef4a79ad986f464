import { plain } from './word-runs.ts';

/** Excel repairs a file in which a cell holds more. */
const MOST_IN_CELL = 32_767;

/** The library looks texts up in an object, where »constructor« is something else already, and the file would be broken. */
const withoutClash = (text: string): string => (text in Object.prototype ? `${text} ` : text);

/** A text as a cell of a spreadsheet can hold it. */
export const cellText = (text: string): string => withoutClash(plain(text.slice(0, MOST_IN_CELL)));
