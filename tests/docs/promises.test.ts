import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import project from '../../package.json' with { type: 'json' };
import { PLANTED } from '../simulator/planted.ts';

const page = readFileSync('docs/promises.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));

describe('docs/promises.md', () => {
  it('has every promise once, with a proof, a target and what was seen', () => {
    assert.deepEqual(
      rows.map((row) => Number(row.split('|')[1])),
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
    for (const row of rows) {
      const cells = row.slice(2, -2).split(' | ');
      assert.ok(cells.length === 5 && cells.every((cell) => cell.trim() !== ''), row);
      assert.match(row, /[✔◐✘]/, row);
    }
  });

  it('names proofs that are there', () => {
    const files = [...page.matchAll(/`(tests\/[\w./{},-]+)`/g)].map((match) => match[1] ?? '');
    assert.ok(files.length > 30);
    for (const file of files)
      assert.ok(file.endsWith('/') ? existsSync(file) : globSync(file).length > 0, file);
    for (const [, script = ''] of page.matchAll(/npm run ([\w:]+)/g))
      assert.ok(script in project.scripts, script);
  });

  it('tells of as many planted faults as there are', () => {
    const [, faults = ''] = page.split('## The planted faults');
    const table = (faults.split('\n## ')[0] ?? '')
      .split('\n')
      .filter((line) => /^\| .* \| \d+ \| /.test(line));
    assert.equal(table.length, PLANTED.length);
  });
});
