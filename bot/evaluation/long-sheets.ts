import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { ZipInputFile } from 'fflate';

/** What stands in a cell of a long sheet: a number as the file has it, or a text; nothing in an empty one. */
export type LongValue = number | string | undefined;
type LongRows = Iterable<readonly LongValue[]>;

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (char) => ENTITY[char] ?? char);

interface Column {
  readonly letters: string;
  /** Its number in the list of formats. */
  readonly style: string;
}

/** Always a number or a text, whatever it begins with: never a formula. */
const cell = ({ letters, style }: Column, line: number, value: number | string): string =>
  typeof value === 'number'
    ? `<c r="${letters}${line}"${style}><v>${value}</v></c>`
    : `<c r="${letters}${line}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

const row = (columns: readonly Column[], line: number, values: readonly LongValue[]): string => {
  let text = `<row r="${line}">`;
  for (const [at, column] of columns.entries()) {
    const value = values[at];
    if (value !== undefined) text += cell(column, line, value);
  }
  return `${text}</row>`;
};

const EXAMPLE_ROW = /<row r="2">(.*?)<\/row>/s;

const columnsOf = (xml: string): readonly Column[] =>
  [...xml.matchAll(/<c r="([A-Z]+)2"( s="\d+")?/g)].map(([, letters = '', style = '']) => ({
    letters,
    style,
  }));

/** The sheet with the rows in the place of its second one, which shows how each column is written. */
function* filled(xml: string, rows: LongRows): Generator<string> {
  const found = EXAMPLE_ROW.exec(xml);
  if (!found) throw new Error('The sheet has no second row to write the others like.');
  const [example, cells = ''] = found;
  const columns = columnsOf(cells);
  yield xml.slice(0, found.index);
  let line = 2;
  for (const values of rows) {
    yield row(columns, line, values);
    line += 1;
  }
  yield xml.slice(found.index + example.length);
}

const CHUNK = 65_536;

/** So many characters together that none is handed on by itself. */
function* chunksOf(texts: Iterable<string>): Generator<Uint8Array> {
  let together = '';
  for (const text of texts) {
    together += text;
    if (together.length < CHUNK) continue;
    yield Buffer.from(together);
    together = '';
  }
  yield Buffer.from(together);
}

interface Packed {
  readonly file: ZipInputFile;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Packs a part as it comes, beside the event loop. */
const packed = async (filename: string, chunks: Iterable<Uint8Array>): Promise<Packed> => {
  let [crc, size] = [0, 0];
  const out: Uint8Array[] = [];
  const counted = function* (): Generator<Uint8Array> {
    for (const chunk of chunks) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      yield chunk;
    }
  };
  await pipeline(counted, createDeflateRaw(), async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) out.push(chunk);
  });
  return { file: { filename, size, crc, compression: 8 }, data: Buffer.concat(out) };
};

/**
 * An Excel file with the rows of its long sheets, each in the place of the sheet's second row, in that one's formats.
 * `rows`: by the sheet's place in the file, from 1. The rows are never in memory as text together.
 */
export const withLongSheets = async (
  book: Uint8Array,
  rows: ReadonlyMap<number, LongRows>,
): Promise<Uint8Array> => {
  const { strFromU8, unzipSync, Zip } = await import('fflate');
  const long = new Map([...rows].map(([nth, some]) => [`xl/worksheets/sheet${nth}.xml`, some]));
  const out: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    out.push(data);
  });
  for (const [name, content] of Object.entries(unzipSync(new Uint8Array(book)))) {
    const some = long.get(name);
    const { file, data } = await packed(name, some ? chunksOf(filled(strFromU8(content), some)) : [content]);
    zip.add(file);
    file.ondata?.(null, data, true);
  }
  zip.end();
  return Buffer.concat(out);
};
