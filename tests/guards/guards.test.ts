import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CODE_GUARDS } from './code.ts';

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('The guards of the code', () => {
  it('stand each in its file, once, so that removing one removes that one', () => {
    const wrong = CODE_GUARDS.flatMap(({ file, from, what }) => {
      const times = readFileSync(fileOf(file), 'utf8').split(from).length - 1;
      return times === 1 ? [] : [`${file}: ${what} stands ${times} times`];
    });
    assert.deepEqual(wrong, []);
  });

  it('name tests that there are', () => {
    for (const test of new Set(CODE_GUARDS.flatMap(({ tests }) => tests)))
      assert.ok(readFileSync(fileOf(test), 'utf8').includes('describe('), test);
  });
});
