import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { canonicalJson } from '../../storage/ledger.ts';
import { isSameJson } from '../../storage/verify-same.ts';
import { edited } from './edit-anything.ts';

const VALUE = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, undefined, true, -0, 0, NaN, 'a', '', new Date(0), '1970-01-01T00:00:00.000Z'),
    fc.integer({ min: 0, max: 2 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '0', 'length', 'toJSON', '__proto__'), tie('value'), {
      maxKeys: 3,
    }),
  ),
})).value;

describe('the same JSON', () => {
  it('is what canonical JSON says of any two values, however much alike they are', () => {
    let same = 0;
    const alike = fc.tuple(VALUE, VALUE, fc.nat(100), fc.nat(1000)).map(([one, two, how, where]) => {
      const value = { one, two };
      const copy = JSON.parse(JSON.stringify(value)) as object;
      return [value, how % 2 === 0 ? copy : edited(copy, how, where)] as const;
    });
    fc.assert(
      fc.property(fc.oneof(fc.tuple(VALUE, VALUE), alike), ([one, other]) => {
        const wanted = canonicalJson(one) === canonicalJson(other);
        if (wanted) same += 1;
        assert.equal(isSameJson(one, other), wanted);
      }),
      { numRuns: 3000 },
    );
    assert.ok(same > 300, `only ${same} of them were the same`);
  });

  it('does not take a list for an object, nor a gap for nothing', () => {
    const gap: unknown[] = [];
    gap[1] = 1;
    for (const [one, other, wanted] of [
      [[], {}, false],
      [['a'], { 0: 'a', length: 1 }, false],
      [gap, [null, 1], true],
      [gap, [1], false],
      [{ a: undefined }, {}, true],
      [{ a: undefined }, { b: undefined }, true],
      [{ constructor: undefined }, {}, true],
    ] as const)
      assert.equal(isSameJson(one, other), wanted, JSON.stringify([one, other]));
  });
});
