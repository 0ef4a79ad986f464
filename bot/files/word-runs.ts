import type * as DocxModule from 'docx';

export type Docx = typeof DocxModule;

/** What XML cannot hold, and halves of characters. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** A text as a Word file can hold it. */
export const plain = (text: string): string => text.toWellFormed().replaceAll(UNWRITABLE, '');

/** People's words stand in plain runs alone: never in a link, a field or a style. */
export const runs = ({ TextRun }: Docx, text: string, bold = false) =>
  plain(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ text: line, bold, ...(index > 0 && { break: 1 }) }));

/** Who made a file is said by the product's name alone, in every property that a file has for it. */
export const MADE_BY = { creator: 'Mikrolån', lastModifiedBy: 'Mikrolån' } as const;
