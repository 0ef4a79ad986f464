import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { FileRef } from '../../../bot/files/file.ts';
import { EVALUATION_PARTS, readRef, refText } from '../../../bot/files/file.ts';

const REFS: readonly FileRef[] = [
  { file: 'book', month: '2026-10' },
  { file: 'access', case: 'ML-2026-001', format: 'json' },
  ...EVALUATION_PARTS.map((part): FileRef => ({
    file: 'evaluation',
    part,
    from: '2026-01-01',
    to: '2026-12-31',
  })),
];

describe('What a file is of', () => {
  it('is read back as it was written', () => {
    for (const ref of REFS) assert.deepEqual(readRef(refText(ref)), ref);
  });

  it('is nothing where it was not written so', () => {
    for (const text of [
      '',
      'evaluation',
      'evaluation open',
      'evaluation open 2026-01-01',
      'evaluation secret 2026-01-01 2026-12-31',
      'evaluation open 2026-02-30 2026-12-31',
      'evaluation open 2026-12-31 2026-01-01',
      'evaluation open 2026-01-01 2026-12-31 more',
      ' evaluation open 2026-01-01 2026-12-31',
      'evaluation open 2026-01-01 2026-12-31\n',
      'evaluation __proto__ 2026-01-01 2026-12-31',
      'evaluation open 2026/01/01 2026/12/31',
    ])
      assert.equal(readRef(text), undefined, text);
  });
});
