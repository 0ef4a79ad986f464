import type * as ChartsModule from 'docx/charts';
import type { Docx } from '../files/word-runs.ts';
import { MADE_BY, plain, runs } from '../files/word-runs.ts';
import { chartRun } from './chart.ts';
import type { Block, Paper } from './content.ts';
import { CAPTION, PAGE, STYLES } from './word-style.ts';
import { tableOf } from './word-table.ts';

/** A number stays on the line of its unit. */
const glued = (text: string): string => text.replaceAll(/(?<=\d) (?=(?:kr\.|%))/g, '\u00A0');

interface Tools {
  readonly docx: Docx;
  readonly charts: typeof ChartsModule;
}

const LEVELS = { 1: 'HEADING_1', 2: 'HEADING_2', 3: 'HEADING_3' } as const;

const caption = ({ Paragraph, TextRun }: Docx, text: string, stands: 'over' | 'under') =>
  new Paragraph({
    keepNext: stands === 'over',
    spacing: stands === 'over' ? { before: 160, after: 60 } : { before: 0, after: 240 },
    children: [new TextRun({ text: plain(glued(text)), size: CAPTION, bold: true })],
  });

const toWrite = ({ Paragraph, BorderStyle, ShadingType }: Docx, docx: Docx, text: string) => {
  const edge = { style: BorderStyle.DASHED, size: 6, color: '7F7F7F', space: 4 };
  return new Paragraph({
    border: { top: edge, bottom: edge, left: edge, right: edge },
    shading: { type: ShadingType.CLEAR, fill: 'EDEDED' },
    spacing: { before: 120, after: 200 },
    indent: { left: 100, right: 100 },
    children: runs(docx, text),
  });
};

const blockOf = ({ docx, charts }: Tools, block: Block, at: number) => {
  const { Paragraph, HeadingLevel } = docx;
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(docx, block.text, true) })];
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel[LEVELS[block.level]],
          pageBreakBefore: block.newPage === true,
          children: runs(docx, block.text, true),
        }),
      ];
    case 'text':
      return [new Paragraph({ children: runs(docx, glued(block.text)) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ bullet: { level: 0 }, spacing: { after: 80 }, children: runs(docx, glued(item)) }),
      );
    case 'to-write':
      return [toWrite(docx, docx, block.text)];
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [caption(docx, block.caption, 'over')]),
        tableOf(docx, block),
        new Paragraph({ spacing: { after: 120 }, children: [] }),
      ];
    case 'chart':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160, after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
          children: [chartRun(charts, block.chart, `Diagram ${at}`)],
        }),
        caption(docx, block.chart.caption, 'under'),
      ];
  }
};

const pageParts = (docx: Docx, { pageHead }: Paper) => {
  const { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } = docx;
  const small = (children: readonly string[]) =>
    new TextRun({ size: 18, bold: true, children: [...children] });
  return {
    headers: {
      default: new Header({
        children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [small([plain(pageHead)])] })],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: [small(['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES])],
          }),
        ],
      }),
    },
  };
};

/** A paper of the evaluation as a Word file. The library is loaded when it is first used. */
export const paperOf = async (paper: Paper): Promise<Uint8Array> => {
  const [docx, charts] = await Promise.all([import('docx'), import('docx/charts')]);
  const { width, height, margin } = PAGE;
  const document = new docx.Document({
    ...MADE_BY,
    title: MADE_BY.creator,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        ...pageParts(docx, paper),
        children: paper.blocks.flatMap((block, at) => blockOf({ docx, charts }, block, at)),
      },
    ],
  });
  return docx.Packer.toBuffer(document);
};
