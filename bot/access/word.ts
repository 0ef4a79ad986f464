import type { AccessDocument, Entry } from './document.ts';
import type { Line } from './lines.ts';
import { DRAFT } from './document.ts';
import type { Docx } from '../files/word-runs.ts';
import { MADE_BY, runs } from '../files/word-runs.ts';

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
    ...MADE_BY,
    title: `${made.title} · ${made.number}`,
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
};
