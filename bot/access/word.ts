import type * as DocxModule from 'docx';
import type { AccessDocument, Entry } from './document.ts';
import type { Line } from './lines.ts';
import { DRAFT } from './document.ts';

/** What XML cannot hold, and halves of characters. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

const plain = (text: string): string => text.toWellFormed().replaceAll(UNWRITABLE, '');

type Docx = typeof DocxModule;

/** People's words stand in plain runs alone: never in a link, a field or a style. */
const runs = ({ TextRun }: Docx, text: string, bold = false) =>
  plain(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ text: line, bold, ...(index > 0 && { break: 1 }) }));

const lineOf = (docx: Docx, { label, value }: Line) =>
  new docx.Paragraph({
    spacing: { after: 80 },
    children: [...runs(docx, `${label}: `, true), ...runs(docx, value)],
  });

const entryOf = (docx: Docx, { heading, lines }: Entry) => [
  ...(heading === undefined
    ? []
    : [
        new docx.Paragraph({
          heading: docx.HeadingLevel.HEADING_2,
          spacing: { before: 200 },
          children: runs(docx, heading),
        }),
      ]),
  ...lines.map((line) => lineOf(docx, line)),
];

/** The file for the citizen as Word, so that a person can take out what is about others. The library is loaded when it is first used. */
export const wordOf = async (made: AccessDocument): Promise<Uint8Array> => {
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, Paragraph } = docx;
  const children = [
    new Paragraph({ children: runs(docx, DRAFT, true), spacing: { after: 300 } }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(docx, made.title) }),
    ...made.sections.flatMap(({ title, intro, entries }) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        spacing: { before: 400 },
        children: runs(docx, title),
      }),
      ...(intro === undefined ? [] : [new Paragraph({ children: runs(docx, intro) })]),
      ...entries.flatMap((entry) => entryOf(docx, entry)),
    ]),
  ];
  const document = new Document({
    creator: 'Mikrolån',
    title: `${made.title} · ${made.number}`,
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
};
