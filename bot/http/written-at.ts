import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  /** `file:///…` */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const maps = new Map<string, SourceMap | undefined>();

const readMap = (path: string): SourceMap | undefined => {
  try {
    return new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload);
  } catch {
    // None, or one that cannot be read: a fault is named by its built place rather than not at all.
    return undefined;
  }
};

/** Read when a fault is first named, not at the start: a map is larger than its program. */
const mapOf = (file: string): SourceMap | undefined => {
  if (!maps.has(file)) maps.set(file, readMap(fileURLToPath(`${file}.map`)));
  return maps.get(file);
};

/** Where a place in a built file was written; the place itself where it was not built, or has no map. */
export const writtenAt = (place: Place): Place => {
  if (!place.file.endsWith('.js')) return place;
  // Not `findOrigin`, which counts on by as many lines as the built file has since the entry.
  const entry = mapOf(place.file)?.findEntry(place.line - 1, place.column - 1);
  if (!entry || !('originalSource' in entry)) return place;
  const { originalSource, originalLine, originalColumn } = entry;
  return {
    file: new URL(originalSource, place.file).href,
    line: originalLine + 1,
    column: originalColumn + 1,
  };
};

const FRAME = /^ {4}at (?:async )?(?:.*\()?(file:\/\/\/[^()]+):(\d+):(\d+)\)?$/;

/** The place that a line of a stack names, as it was written; none where the line names no place in a module. */
export const placeIn = (frame: string): Place | undefined => {
  const [, file, line, column] = FRAME.exec(frame) ?? [];
  return file === undefined ? undefined : writtenAt({ file, line: Number(line), column: Number(column) });
};
