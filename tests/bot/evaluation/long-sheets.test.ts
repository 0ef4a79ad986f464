import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type * as Library from 'write-excel-file/node';
import { withLongSheets, type LongValue } from '../../../bot/evaluation/long-sheets.ts';
import { day, head, number, serialOf, words } from '../../../bot/evaluation/sheet-cells.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { allXml, readBook, type Cell } from './read-sheet.ts';

const HEADS = ['Ord', 'Dag', 'Beløb'];

type Cells = Parameters<typeof Library.default>[0][number]['data'];

const bookOf = async (data: Cells, others: readonly string[] = []): Promise<Uint8Array> => {
  const { default: write } = await import('write-excel-file/node');
  const look = { columns: [], stickyRowsCount: 1 };
  const sheets = [
    { sheet: 'Lang', data, ...look },
    ...others.map((name) => ({ sheet: name, data: [[words(name)]], ...look })),
  ];
  return write(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBuffer();
};

const EXAMPLE = [HEADS.map(head), [words('ja'), day('2026-01-01'), number(1)]];

const formatsIn = (xml: string, line: number): readonly (string | undefined)[] =>
  [...xml.matchAll(/<c r="([A-Z]+)(\d+)"( s="\d+")?/g)]
    .filter(([, , at]) => Number(at) === line)
    .map(([, letters, , style]) => `${letters}${style ?? ''}`);

const written = async (rows: readonly (readonly LongValue[])[]) => {
  const bytes = await withLongSheets(await bookOf(EXAMPLE, ['Anden']), new Map([[1, rows]]));
  const book = readBook(bytes);
  const lang = book.get('Lang') ?? assert.fail();
  return { bytes, book, xml: lang.xml, cells: lang.cells };
};

const textOf = (cell: Cell | undefined): string | undefined =>
  cell && 'text' in cell ? cell.text : undefined;

describe('The long sheets of an Excel file', () => {
  it('are what the library makes of the same cells, in the same formats', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at): readonly LongValue[] => [
      at % 3 === 1 ? undefined : `Række ${at} æøå & <b>`,
      serialOf(at % 5 === 1 ? undefined : '2026-03-29'),
      at / 8,
    ]);
    const { xml, cells, book } = await written(rows);
    const data = rows.map(([text, dated, amount], at) => [
      text === undefined ? null : words(`Række ${at} æøå & <b>`),
      dated === undefined ? null : day('2026-03-29'),
      number(Number(amount)),
    ]);
    const wanted = readBook(await bookOf([HEADS.map(head), ...data])).get('Lang') ?? assert.fail();
    assert.deepEqual(cells, wanted.cells);
    for (const line of [2, 3, 4, 1_501, 3_001])
      assert.deepEqual(formatsIn(xml, line), formatsIn(wanted.xml, line), `row ${line}`);
    assert.deepEqual([...book.keys()], ['Lang', 'Anden']);
    assert.equal(textOf(book.get('Anden')?.cells.get('A1')), 'Anden');
  });

  it('have no row where there is none, and their heads', async () => {
    const { xml, cells } = await written([]);
    assert.deepEqual([...cells.values()].map(textOf), HEADS);
    assert.doesNotMatch(xml, /<row r="2"/);
  });

  it('hold text as text, whatever it begins with or ends', async () => {
    const texts = [...HOSTILE, '=1+1', '</t></is></c><f>1</f>', '&amp;<f>', ' med blanke '].map(
      (text) => words(text).value,
    );
    const { bytes, cells } = await written(texts.map((text) => [text, undefined, undefined]));
    assert.doesNotMatch(allXml(bytes), /<(?:\w+:)?f[ >/]|<hyperlink|externalLink|ddeLink/);
    for (const [at, text] of texts.entries())
      if (!/[\r\n]/.test(text)) assert.equal(textOf(cells.get(`A${at + 2}`)), text);
  });

  it('are refused where nothing says how a row is written', async () => {
    const alone = await bookOf([HEADS.map(head)]);
    await assert.rejects(withLongSheets(alone, new Map([[1, [[1]]]])), /no second row/);
  });
});
