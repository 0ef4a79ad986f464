import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { evaluationFile } from '../../../bot/files/evaluation-file.ts';
import { EVALUATION_PARTS } from '../../../bot/files/file.ts';
import type { Forbidden } from '../../../bot/files/forbidden.ts';
import type { DerivedFigure, DerivedId } from '../../../domain/evaluation/derived.ts';
import { DERIVED_IDS } from '../../../domain/evaluation/derived.ts';
import { evaluationOf, inputOf } from '../evaluation/example.ts';

/** As many kroner as a CPR number without its zero: 1 October 1950. */
const LIKE_CPR = 110_505_000;
const NOBODY: Forbidden = { names: [], references: [], cases: [], prefixes: ['ML'], cvr: [] };
const DERIVED = Object.fromEntries(DERIVED_IDS.map((id) => [id, { value: 50 }])) as Record<
  DerivedId,
  DerivedFigure
>;

const INPUT = {
  ...inputOf(
    evaluationOf(
      (id) => (id === 'paid-back' ? LIKE_CPR : 4),
      DERIVED,
      () => true,
    ),
  ),
  rows: [],
  forbidden: NOBODY,
};

describe('The search for numbers of citizens in the evaluation’s files', () => {
  for (const part of EVALUATION_PARTS)
    it(`takes no figure for one that only looks like it: ${part}`, async () =>
      assert.ok('bytes' in (await evaluationFile(part, INPUT))));

  it('still finds one that is no figure', async () => {
    const programme = { ...INPUT.programme, name: 'Forløb 011050-5000' };
    assert.ok('refused' in (await evaluationFile('excel', { ...INPUT, programme })));
  });
});
