import type { LOANS } from '../../../../../domain/evaluation/figures/loans.ts';
import { none, of, type Row } from './worked.ts';

export const loans: Readonly<Record<keyof typeof LOANS, Row>> = {
  'loan-requests': {
    whole: of(6, 4, 'B 1 + G 2 + H 1 + E 2', [
      'B asks loan',
      'G asks loan',
      'G asks again',
      'H asks loan',
      'E asks loan',
      'E asks again',
    ]),
    middle: of(3, 2, 'B 1/9-26, G 1/3-27 and 5/4-27', ['B asks loan', 'G asks loan', 'G asks again']),
  },
  'loans-granted': {
    whole: of(4, 4, 'B, G the second, H, E the first although it was given back'),
    middle: of(2, 2, 'B, G the second'),
  },
  'loans-refused': { whole: of(1, 1, 'G the first'), middle: of(1, 1, 'G the first, 25/3') },
  'loans-withdrawn': { whole: of(1, 1, 'E the second'), middle: none('E comes later') },
  'loans-undecided': { whole: none('all are answered'), middle: none('all are answered') },
  'purpose-equipment': { whole: none('nobody chose a purpose'), middle: none('as above') },
  'purpose-stock': { whole: none('nobody chose a purpose'), middle: none('as above') },
  'purpose-it': { whole: none('nobody chose a purpose'), middle: none('as above') },
  'purpose-premises': { whole: none('nobody chose a purpose'), middle: none('as above') },
  'purpose-marketing': { whole: none('nobody chose a purpose'), middle: none('as above') },
  'purpose-other': { whole: none('nobody chose a purpose'), middle: none('as above') },
  'purpose-unstated': { whole: of(6, 4, 'all six'), middle: of(3, 2, 'all three') },
  'asked-amount': {
    whole: of(126_000, 4, 'B 20.000 + G 50.000 + 12.000 + H 30.000 + E 8.000 + 6.000'),
    middle: of(82_000, 2, 'B 20.000 + G 50.000 + 12.000'),
  },
  'granted-amount': {
    whole: of(65_000, 4, 'B 15.000 of 20.000 + G 12.000 + H 30.000 + E 8.000', [
      'B granted lower',
      'G granted',
      'H granted',
      'E granted',
    ]),
    middle: of(27_000, 2, 'B 15.000 + G 12.000', ['B granted lower', 'G granted']),
  },
  'days-to-loan-decision': {
    whole: of(14, 4, 'B 9, G 9, H 14, E 15, G refused 24: the third'),
    middle: of(9, 2, 'B 9, G 9, G refused 24: the second'),
  },
  borrowers: { whole: of(3, 3, 'B, G, H'), middle: of(2, 2, 'B, G') },
  'paid-out': {
    whole: of(57_000, 3, 'B 10.000 + 5.000 + G 12.000 + H 30.000', [
      'B paid first part',
      'B paid second part',
      'G paid',
      'H paid',
    ]),
    middle: of(27_000, 2, 'B 10.000 + 5.000 + G 12.000', [
      'B paid first part',
      'B paid second part',
      'G paid',
    ]),
  },
  'paid-back': {
    whole: of(
      25_000,
      3,
      'B 1.500 + 13.500 (not the 100 too much, not what was reversed) + G 1.000 + H 3 × 3.000',
      [
        'B repays November',
        'B repays the rest',
        'G repays',
        'H repays February',
        'H repays on leap day',
        'H repays April',
      ],
    ),
    middle: of(15_000, 1, 'B 1.500 + 13.500', ['B repays November', 'B repays the rest']),
  },
  debt: {
    whole: of(57_000, 3, 'without interest: B 15.000 + G 12.000 + H 30.000'),
    middle: of(27_000, 2, 'B 15.000 + G 12.000'),
  },
  'debt-repaid': {
    whole: of(25_000, 3, 'B 15.000 + G 1.000 + H 9.000'),
    middle: of(15_000, 1, 'B 15.000; G paid first in July'),
  },
  'debt-outstanding': {
    whole: of(21_000, 1, 'H 30.000 - 9.000; B is paid, of G the rest is written off'),
    middle: of(12_000, 1, 'G'),
  },
  'debt-written-off': {
    whole: of(11_000, 1, 'G 12.000 - 1.000'),
    middle: none('G comes later'),
  },
  'in-arrears': {
    whole: of(1, 1, 'H: 9.000 cover February to April, and May and June are due'),
    middle: of(1, 1, 'G: nothing of 1/6'),
  },
  'in-recovery': {
    whole: of(1, 1, 'G, handed over 15/11-27 and written off since'),
    middle: none('G comes later'),
  },
};
