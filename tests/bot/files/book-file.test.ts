import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import { bookFile } from '../../../bot/files/book-file.ts';
import type { BookLine } from '../../../bot/lending.ts';

const line = (more: Partial<BookLine>): BookLine => ({
  case: 'ML-2026-001',
  citizen: 'Mette',
  loan: 1,
  kind: 'payout',
  date: '2026-10-05',
  amount: 25_000,
  excess: 0,
  reversal: false,
  entry: 41,
  ...more,
});

const sheetOf = async (
  lines: readonly BookLine[],
): Promise<{ sheet: string; strings: string; all: string }> => {
  const { bytes } = await bookFile('2026-10', 'ML', { lines, withheld: 0 });
  const files = unzipSync(new Uint8Array(bytes));
  const named = (part: string): string =>
    Object.entries(files)
      .filter(([name]) => name.includes(part))
      .map(([, data]) => strFromU8(data))
      .join('\n');
  return { sheet: named('worksheets/'), strings: named('sharedStrings'), all: named('.xml') };
};

describe('the Excel file of a month', () => {
  it('is named by programme and month', async () => {
    const { name, contentType } = await bookFile('2026-10', 'ML', { lines: [], withheld: 0 });
    assert.equal(name, 'mikrolaan-ML-2026-10.xlsx');
    assert.match(contentType, /spreadsheetml/);
  });

  it('has real dates and numbers, and sums', async () => {
    const { sheet, strings } = await sheetOf([
      line({}),
      line({ kind: 'repayment', amount: 1_042, excess: 300, date: '2026-10-20', entry: 50 }),
      line({
        kind: 'repayment',
        amount: -1_042,
        excess: -300,
        reversal: true,
        date: '2026-10-21',
        entry: 51,
      }),
    ]);
    // 5 October 2026 is day 46300 of Excel's calendar, which counts 1 January 1900 as 1.
    assert.match(sheet, /<c r="A2"[^>]*><v>46300<\/v><\/c>/);
    assert.match(sheet, /<c r="F2"[^>]*><v>25000<\/v><\/c>/);
    assert.match(sheet, /<c r="F4"[^>]*><v>-1042<\/v><\/c>/);
    assert.match(sheet, /<c r="F5"[^>]*><v>25000<\/v><\/c>/);
    assert.match(sheet, /<c r="F6"[^>]*><v>0<\/v><\/c>/);
    const words = sheet + strings;
    for (const word of ['Bogført', 'Udbetaling', 'Tilbageført: indbetaling', 'Mette', 'I alt udbetalt'])
      assert.ok(words.includes(word), word);
  });

  it('says below the sums what is not in them', async () => {
    const { bytes } = await bookFile('2026-10', 'ML', { lines: [line({})], withheld: 2 });
    const all = Object.values(unzipSync(new Uint8Array(bytes))).map((part) => strFromU8(part));
    assert.ok(all.some((part) => part.includes('2 bilag er ikke med, heller ikke i tallene')));
  });

  it('does nothing when opened, whatever a citizen is called', async () => {
    for (const name of ['=1+1', '+cmd|calc', '-2', '@SUM(A1)', '\t=1', '<f>1</f>']) {
      const { sheet, all } = await sheetOf([line({ citizen: name })]);
      assert.doesNotMatch(sheet, /<f[ >]/, name);
      assert.doesNotMatch(all, /<f>1<\/f>/, name);
    }
  });

  it('says what a citizen is called, also where the library has that name for something else', async () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const { sheet, strings } = await sheetOf([line({ citizen: name })]);
      assert.ok(strings.includes(`>${name}`), name);
      assert.doesNotMatch(sheet, /native code|\[object/);
    }
  });
});
