import { sayMonth } from '../../domain/danish/say.ts';
import type { Month } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { ledgerSums } from '../../domain/loan/ledger.ts';
import type { Book, BookLine } from '../lending.ts';
import { cellText } from './cell-text.ts';
import type { MadeFile } from './file.ts';
import { XLSX } from './file.ts';

const HEAD = [
  'Bogført',
  'Bilag',
  'Sag',
  'Borger',
  'Lån nr.',
  'Beløb (kr.)',
  'Betalt for meget (kr.)',
  'Hændelse nr.',
];
const WIDTHS = [12, 30, 16, 24, 9, 14, 22, 14];

const KIND = { payout: 'Udbetaling', repayment: 'Indbetaling' } as const;

/** Whole kroner, with the thousands as Danes read them where the spreadsheet is set to Danish. */
const KRONER = '#,##0';

const cell = (value: string) => ({ value: cellText(value), type: String });
const bold = (value: string) => ({ ...cell(value), fontWeight: 'bold' as const });
const kroner = (value: number) => ({ value, type: Number, format: KRONER });
const count = (value: number) => ({ value, type: Number });

/** Who takes the sums for the whole month's books too little. */
export const withheldLine = (left: number): Text => {
  const [da, en] = left === 1 ? ['Ét bilag', 'One entry is'] : [`${left} bilag`, `${left} entries are`];
  return text(
    `${da} er ikke med, heller ikke i tallene, for du er inhabil i sagen. En kollega kan hente hele måneden.`,
    `${en} left out, of the sums too, as you have a conflict of interest. A colleague can get the whole month.`,
  );
};

const row = ({ date, kind, reversal, case: number, citizen, loan, amount, excess, entry }: BookLine) => [
  { value: new Date(`${date}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' },
  cell(reversal ? `Tilbageført: ${KIND[kind].toLowerCase()}` : KIND[kind]),
  cell(number),
  cell(citizen),
  count(loan),
  kroner(amount),
  kroner(excess),
  count(entry),
];

/** All payouts and repayments of a month as an Excel file for the finance system: real dates and numbers, no formulas. */
export const bookFile = async (
  month: Month,
  prefix: string,
  { lines, withheld }: Book,
): Promise<MadeFile> => {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const { paidOut, repaid, excess } = ledgerSums(lines);
  const sums = [
    [bold('I alt udbetalt'), cell(''), cell(''), cell(''), cell(''), kroner(paidOut)],
    [bold('I alt indbetalt'), cell(''), cell(''), cell(''), cell(''), kroner(repaid), kroner(excess)],
    ...(withheld > 0 ? [[bold(withheldLine(withheld).da)]] : []),
  ];
  const bytes = await writeXlsxFile([HEAD.map(bold), ...lines.map(row), ...sums], {
    sheet: sayMonth(month, 'da'),
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return { name: `mikrolaan-${prefix}-${month}.xlsx`, contentType: XLSX, bytes };
};
