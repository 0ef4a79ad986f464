import assert from 'node:assert/strict';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { thinMap } from '../../../bot/package/thin-map.ts';

const map = (mappings: string): string =>
  JSON.stringify({ version: 3, sources: ['../a.ts', '../node_modules/b/c.js'], names: [], mappings });

/** Source and line (from 0) of a place (from 0). */
const at = (json: string, line: number, column: number): readonly unknown[] => {
  const entry = new SourceMap(JSON.parse(json) as SourceMapPayload).findEntry(line, column);
  return 'originalSource' in entry ? [entry.originalSource, entry.originalLine] : [];
};

describe('a thinned source map', () => {
  // Ours on line 1000, a package on its lines 7 and 8 over two rows, and ours again on line 1001.
  const given = map('AAw+BA,gCCj9BA,QACA;AACA,oCDz9BC');

  it('leaves every place of ours, and of each stretch of a package its beginning', () => {
    const thin = thinMap(given);
    for (const [line, column] of [
      [0, 0],
      [0, 20],
      [1, 36],
      [1, 90],
    ] as const)
      assert.deepEqual(at(thin, line, column), at(given, line, column), `${line}:${column}`);
    const rows = (JSON.parse(thin) as SourceMapPayload).mappings.split(';');
    assert.deepEqual(
      rows.map((row) => row.split(',').length),
      [2, 1],
    );
  });

  it('still names the package everywhere in it', () => {
    const thin = thinMap(given);
    for (const [line, column] of [
      [0, 32],
      [0, 40],
      [1, 0],
      [1, 35],
    ] as const)
      assert.equal(at(thin, line, column)[0], '../node_modules/b/c.js', `${line}:${column}`);
  });
});
