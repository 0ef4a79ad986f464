import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What an XML part holds, by a parser that takes nothing but XML: the names of its elements, and the text in each of one name. */
interface Part {
  readonly elements: ReadonlyMap<string, number>;
  texts(...names: readonly string[]): readonly string[];
}

const partOf = (xml: string): Part => {
  const parser = new SaxesParser();
  const elements = new Map<string, number>();
  const found: { readonly name: string; text: string }[] = [];
  const open: { readonly name: string; text: string }[] = [];
  parser.on('error', (error) => {
    throw new Error(`no XML: ${error.message.slice(0, 200)}`);
  });
  parser.on('opentag', ({ name }) => {
    elements.set(name, (elements.get(name) ?? 0) + 1);
    const one = { name, text: '' };
    open.push(one);
    found.push(one);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return {
    elements,
    texts: (...names) => found.filter(({ name }) => names.includes(name)).map(({ text }) => text),
  };
};

/** Every part of a Word or Excel file, the workbooks behind its charts too; throws where one of them is no XML. */
export const partsIn = (bytes: Uint8Array, within = ''): ReadonlyMap<string, Part> =>
  new Map(
    Object.entries(unzipSync(new Uint8Array(bytes))).flatMap(([name, data]) => {
      if (name.endsWith('.xlsx')) return [...partsIn(data, `${name}/`)];
      return /\.(?:xml|rels|svg)$/.test(name) ? [[within + name, partOf(strFromU8(data))] as const] : [];
    }),
  );

/** What works something out, fetches or runs something when a file is opened. */
const RUNS = [
  'f',
  'hyperlink',
  'ddeLink',
  'externalReference',
  'w:fldSimple',
  'w:instrText',
  'w:hyperlink',
  'w:object',
];

/** Excel takes no more in a cell, and repairs a file that has more. */
const MOST_IN_CELL = 32_767;

/** No part of it does anything, and every cell is one that Excel takes. */
export const doesNothing = (parts: ReadonlyMap<string, Part>): void => {
  for (const [name, part] of parts) {
    // A chart in a paper says in which cells of its own workbook its numbers are.
    const runs = RUNS.filter((one) => part.elements.has(one) && !(one === 'f' && /chart/.test(name)));
    const fields = part.texts('w:instrText').map((text) => text.trim());
    // The number of a page is worked out by Word.
    const counts = fields.every((text) => text === 'PAGE' || text === 'NUMPAGES');
    assert.deepEqual(counts ? runs.filter((one) => one !== 'w:instrText') : runs, [], name);
    assert.ok(!/external|ddeLink|vba/i.test(name), name);
    for (const text of part.texts('t', 'v'))
      assert.ok(text.length <= MOST_IN_CELL, `${text.length} in a cell`);
  }
};

/** All the words that a Word file shows, line by line. */
export const wordsIn = (parts: ReadonlyMap<string, Part>): string =>
  (parts.get('word/document.xml')?.texts('w:t') ?? []).join('\n');

/** All texts that stand in a workbook. */
export const cellsIn = (parts: ReadonlyMap<string, Part>): readonly string[] =>
  [...parts].flatMap(([name, part]) => (/sharedStrings|worksheets\//.test(name) ? part.texts('t') : []));
