import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { EvaluationPart, MadeFile } from '../../bot/files/file.ts';
import type { Period } from '../../domain/evaluation/figure.ts';
import type { Stage, Who } from './stage.ts';

const MOST_MS = 30_000;

/** Presses for a file of the evaluation, and waits until it lies under its link. */
export const evaluationMade = async (
  stage: Stage,
  who: Who,
  part: EvaluationPart,
  { from, to }: Period,
): Promise<MadeFile> => {
  const before = stage.files.length;
  const heard = await stage.press(who, 'get-file', { file: 'evaluation', part, from, to });
  const end = Date.now() + MOST_MS;
  while (stage.files.length === before) {
    const said = stage.posted.filter(({ card }) => card?.title === 'Filen').at(-1)?.card?.texts;
    assert.ok(
      Date.now() < end,
      `no file came: ${JSON.stringify([heard.text, said, stage.log.filter(({ event }) => /fault|fail|error/.test(event)).slice(-3)])}`,
    );
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  return stage.files.at(-1) ?? assert.fail();
};

const partsIn = ({ bytes }: MadeFile): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes)))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, data]) => [name, strFromU8(data)]),
  );

const textIn = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text).join('');

/** The cells of a sheet of an Excel file as they stand in its bytes: `B4 25000`, texts as they are read. */
export const cellsIn = (file: MadeFile, sheet: string): readonly string[] => {
  const parts = partsIn(file);
  const strings = (parts['xl/sharedStrings.xml'] ?? '').split('</si>').map(textIn);
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet\b[^>]*\sname="([^"]*)"/g)];
  const at = names.findIndex(([, name]) => name === sheet);
  const cells = (parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '').matchAll(
    /<c r="([A-Z]+\d+)"([^>/]*)>(.*?)<\/c>/gs,
  );
  return [...cells].map(([, cell = '', attributes = '', inner = '']) => {
    const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? textIn(inner);
    return `${cell} ${/\bt="s"/.test(attributes) ? (strings[Number(value)] ?? '') : value}`;
  });
};

const textsIn = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(new Uint8Array(bytes))).flatMap(([name, data]) =>
    name.endsWith('.xlsx') ? textsIn(data) : [name, strFromU8(data)],
  );

/** Every part of a made file as text, the workbooks behind its charts too, to be searched; in small letters. */
export const allTextIn = ({ name, bytes }: MadeFile): string =>
  [name, ...textsIn(bytes)].join('\n').toLowerCase();
