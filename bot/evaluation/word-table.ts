import type { Docx } from '../files/word-runs.ts';
import { plain } from '../files/word-runs.ts';
import type { Block, TableRow } from './content.ts';
import { CELL, TEXT_WIDTH } from './word-style.ts';

type TableBlock = Block & { readonly kind: 'table' };

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };
const INDENT = 240;

const widthsOf = ({ widths }: TableBlock): readonly number[] =>
  widths.map((percent) => Math.round((TEXT_WIDTH * percent) / 100));

interface Look {
  readonly bold?: boolean;
  readonly right?: boolean;
  readonly indent?: number;
  readonly fill?: string;
  readonly span?: number;
  /** The row stays with the next one, so that nothing stands alone at the foot of a page. */
  readonly keep?: boolean;
}

const cell = (docx: Docx, text: string, width: number, look: Look) => {
  const { AlignmentType, Paragraph, ShadingType, TableCell, TextRun, WidthType } = docx;
  const { bold = false, right = false, indent = 0, fill, span, keep = false } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    ...(span !== undefined && { columnSpan: span }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill } }),
    children: [
      new Paragraph({
        keepNext: keep,
        spacing: { after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
        indent: { left: indent },
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: plain(text), size: CELL, bold })],
      }),
    ],
  });
};

const rowOf = (docx: Docx, block: TableBlock, row: TableRow) => {
  const widths = widthsOf(block);
  const { cells, depth = 0, group } = row;
  return new docx.TableRow({
    cantSplit: true,
    children: group
      ? [
          cell(docx, cells[0] ?? '', TEXT_WIDTH, {
            bold: true,
            fill: 'F2F2F2',
            span: widths.length,
            keep: true,
          }),
        ]
      : widths.map((width, at) =>
          cell(docx, cells[at] ?? '', width, {
            right: block.numbers?.includes(at) === true,
            indent: at === 0 ? depth * INDENT : 0,
          }),
        ),
  });
};

/** A table with thin lines between its rows; the head stands again at the top of each page. */
export const tableOf = (docx: Docx, block: TableBlock) => {
  const { BorderStyle, Table, TableLayoutType, TableRow: Row, WidthType } = docx;
  const widths = widthsOf(block);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const thin = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: thin,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    rows: [
      new Row({
        tableHeader: true,
        cantSplit: true,
        children: block.head.map((text, at) =>
          cell(docx, text, widths[at] ?? 0, {
            bold: true,
            fill: 'D9D9D9',
            right: block.numbers?.includes(at) === true,
            keep: true,
          }),
        ),
      }),
      ...block.rows.map((row) => rowOf(docx, block, row)),
    ],
  });
};
