import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { MadeFile } from '../../../bot/files/file.ts';

/** Every part of a Word file by its name. */
export const partsOf = ({ bytes }: Pick<MadeFile, 'bytes'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, data]) => [name, strFromU8(data)]),
  );

/** What Word shows: the text of all runs, line by line. */
export const wordText = (file: Pick<MadeFile, 'bytes'>): string => {
  const xml = partsOf(file)['word/document.xml'];
  assert.ok(xml !== undefined, 'a Word file has a document');
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>|<\/w:p>/g)]
    .map(([all, text]) => (all.startsWith('<w:t') ? (text ?? '') : '\n'))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
};
