import type { PaperInput } from './input.ts';
import type { EvaluationRow } from './rows.ts';
import { withLongSheets } from './long-sheets.ts';
import {
  figuresSheet,
  methodSheet,
  rowsSheet,
  sourcesSheet,
  valuesOfRows,
  valuesOfSources,
} from './sheets.ts';

/** Said, or a spreadsheet takes another for what is bold. */
const FONT = { fontFamily: 'Arial', fontSize: 10 } as const;

/** The data of an evaluation as an Excel file: real numbers and dates, no formulas. The library is loaded when it is first used. */
export const excelOf = async (input: PaperInput, rows: readonly EvaluationRow[]): Promise<Uint8Array> => {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const book = await writeXlsxFile(
    [figuresSheet(input), rowsSheet(), sourcesSheet(), methodSheet(input)],
    FONT,
  ).toBuffer();
  // Ten thousand rows as cells of the library take a hundred megabytes.
  return withLongSheets(
    book,
    new Map([
      [2, valuesOfRows(rows)],
      [3, valuesOfSources(input)],
    ]),
  );
};
