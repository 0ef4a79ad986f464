import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';

export type Cell = { readonly text: string } | { readonly number: number };

/** A sheet as it stands in the bytes: its cells by place, and its XML. */
export interface Sheet {
  readonly xml: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

const decoded = (text: string): string =>
  text
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const runsIn = (xml: string): string =>
  [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => decoded(text)).join('');

const cellOf = (attributes: string, inner: string, strings: readonly string[]): Cell | undefined => {
  const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
  if (/ t="s"/.test(attributes)) return { text: strings[Number(value)] ?? '' };
  if (/ t="inlineStr"/.test(attributes)) return { text: runsIn(inner) };
  return value === undefined ? undefined : { number: Number(value) };
};

/** An Excel file read back by another reader than the one that made it: a zip, and the XML in it. */
export const readBook = (bytes: Uint8Array): ReadonlyMap<string, Sheet> => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, data]) => [name, strFromU8(data)]),
  );
  const strings = (parts['xl/sharedStrings.xml'] ?? '').split('</si>').map(runsIn);
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)];
  return new Map(
    names.map(([, name = ''], at) => {
      const xml = parts[`xl/worksheets/sheet${at + 1}.xml`];
      assert.ok(xml !== undefined, name);
      const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>/]*)>(.*?)<\/c>/gs)].flatMap(
        ([, place = '', attributes = '', inner = '']) => {
          const cell = cellOf(attributes, inner, strings);
          return cell ? [[place, cell] as const] : [];
        },
      );
      return [decoded(name), { xml, cells: new Map(cells) }];
    }),
  );
};

/** Every XML part of a file, joined. */
export const allXml = (bytes: Uint8Array): string =>
  Object.values(unzipSync(new Uint8Array(bytes)))
    .map((data) => strFromU8(data))
    .join('\n');
