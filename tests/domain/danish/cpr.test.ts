import assert from 'node:assert/strict';
import { withoutCpr } from '../../../domain/danish/cpr.ts';

describe('withoutCpr', () => {
  it('removes the number however it is written and keeps the rest', () => {
    for (const typed of [
      '010190-1234',
      '0101901234',
      '010190 1234',
      '010190\u00a0–\u20091234',
      '010190.1234',
      '010190-\n1234',
      '010190\n1234',
      '010190\r\n1234',
      '010190&nbsp;1234',
      '010190&#8209;1234',
      '010190&#x2011;1234',
      '01<b>0190</b>-<i>1234',
      '010190<br/>1234',
      '0&shy;10190-1234',
      '01 01 90 1234',
      '01.01.90-1234',
      '610190-1234',
      '910100-1234',
      '290200-1234',
      '０１０１９０－１２３４',
      '٠١٠١٩٠-١٢٣٤',
      '01\u200b0190-12\u00ad34',
    ]) {
      assert.deepEqual(
        withoutCpr(`Hej\u200b ${typed}.\r\n  ½`),
        { text: 'Hej\u200b [CPR fjernet].\r\n  ½', found: true },
        typed,
      );
    }
    assert.equal(withoutCpr('cpr010190-1234,020290-2345 😀').text, 'cpr[CPR fjernet],[CPR fjernet] 😀');
    assert.equal(withoutCpr('<a href="010190-1234">').text, '<a href="[CPR fjernet]">');
  });

  it('leaves every other number as it is', () => {
    for (const typed of [
      '320190-1234',
      '011390-1234',
      '310490-1234',
      '290201-1234',
      '600190-1234',
      '010190-12345',
      '1010190-1234',
      '13585628',
      '+45 20 12 34 56',
      'ML-2026-001',
      '01-01-2026 1400',
      '01.01.26 1400',
      '50.000 kr.',
      '010190\n12345',
      '120000\n5000',
      '010190\n\n1234',
      '010190 <3 1234',
      '&#48;&foo;10190-1234',
      'ab010190-4123-4123-8123-0101901234ab',
    ]) {
      assert.deepEqual(withoutCpr(typed), { text: typed, found: false });
    }
  });
});
