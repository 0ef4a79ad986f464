import assert from 'node:assert/strict';
import { readBudget, type BudgetLine } from '../../../domain/danish/list.ts';
import { plainly } from './read.ts';

const lines = (...pairs: readonly (readonly [string, number])[]): readonly BudgetLine[] =>
  pairs.map(([name, amount]) => ({ name, amount }));
const BOTH = lines(['computer', 8_000], ['printer', 2_000]);

describe('readBudget', () => {
  it('reads lines however they are set apart', () => {
    for (const typed of [
      'computer 8.000\nprinter 2.000',
      'computer: 8.000 kr.\r\n- printer: 2.000 kr.',
      'computer 8.000, printer 2.000',
      'computer 8.000,-, printer 2.000,-',
      'computer 8.000 og printer 2.000',
      'computer 8.000 printer 2.000',
      'computer 8000 printer 2000',
      'computer 8.000 + 2.000 til printer',
      'computer\t8000;printer\t2000',
      '1. computer 8.000\n2. printer 2.000',
      '8.000 kr. til computer\n2.000 til printer',
      'computer otte tusind\nprinter 2 t.kr.',
      'computer 8.000\nprinter 2.000\ni alt 10.000',
    ]) {
      assert.deepEqual(plainly(readBudget(typed)), BOTH, typed);
    }
  });

  it('keeps brackets and »og« that belong to a name', () => {
    const one: Readonly<Record<string, BudgetLine>> = {
      'bord (hæve, sænke) 3.000': { name: 'bord (hæve, sænke)', amount: 3_000 },
      'et skilt til 500 kr.': { name: 'et skilt', amount: 500 },
      'computer (8.000) 👍': { name: 'computer', amount: 8_000 },
      'telefon og skærm 5.000': { name: 'telefon og skærm', amount: 5_000 },
    };
    for (const [typed, line] of Object.entries(one))
      assert.deepEqual(plainly(readBudget(typed)), [line], typed);
  });

  it('gives nothing when a part has no amount or no name, a number beside its amount, or two readings', () => {
    for (const typed of [
      '',
      'computer',
      '8.000',
      'computer 8.000\nprinter',
      'computer 0',
      'computer 8,000\nprinter 2,000',
      '2 skærme 4.000',
      'iPhone 15 6.000 kr',
      'bord, hæve-sænke 3.000',
      'stole 4 x 500',
      'computer 8.000, printer 2.000, i alt 11.000',
    ]) {
      assert.equal(plainly(readBudget(typed)), undefined, typed);
    }
  });
});
