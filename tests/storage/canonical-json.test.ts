import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { canonicalJson } from '../../storage/ledger.ts';

/** Sorted through copies, as the hashes of every log there is were made. */
const throughCopies = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const KEYS = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'a',
    'b',
    'æ',
    '',
    '0',
    '01',
    '2',
    '10',
    '-1',
    '4294967295',
    ' ',
    '__proto__',
    'toJSON',
    ':',
  ),
);

describe('JSON with sorted keys', () => {
  it('is to the byte what it always was', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, undefined, true, NaN, -0, Infinity),
        fc.double(),
        fc.integer(),
        fc.string({ unit: 'binary' }),
        fc.date({ noInvalidDate: true }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(KEYS, tie('value'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(fc.record({ value }), (given) => {
        assert.equal(canonicalJson(given), throughCopies(given));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order in which keys were written', () => {
    assert.equal(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined }), '{"b":[{"c":2,"d":1}]}');
    assert.equal(canonicalJson({ 10: 'x', 2: 'y', b: 1, a: 2 }), '{"2":"y","10":"x","a":2,"b":1}');
  });
});
