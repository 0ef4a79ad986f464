import { CHAPTERS } from '../../domain/evaluation/figure.ts';
import { FIGURE_IDS } from '../../domain/evaluation/figures/index.ts';
import { inOrder, valueText } from './annex.ts';
import { methodLines } from './chapters/method.ts';
import type { PaperInput } from './input.ts';
import type { EvaluationRow, RowAnswer, RowSupport } from './rows.ts';
import { inNoOrder } from './rows.ts';
import { figure } from './say.ts';
import type { LongValue } from './long-sheets.ts';
import { day, head, number, ofUnit, plainNumber, serialOf, UNIT, words, wrapped } from './sheet-cells.ts';
import { citizensOf, definitionOf, resultOf } from './shown.ts';
import { CHAPTER, CONFIDENTIAL } from './words.ts';

/** So many events of a figure stand in the sheet: all of 10.000 cases are a million, and more lines than a sheet can have. */
export const MOST_SOURCES = 200;

/** The head stays in sight, and a print is as wide as it can be. */
const LOOK = { stickyRowsCount: 1, orientation: 'landscape' } as const;

const columns = (widths: readonly number[]) => widths.map((width) => ({ width }));

export const figuresSheet = ({ evaluation }: PaperInput) => ({
  sheet: 'Tal',
  columns: columns([28, 62, 18, 10, 10, 12, 26, 110]),
  ...LOOK,
  data: [
    ['Id', 'Tal', 'Værdi', 'Enhed', 'Borgere', 'Offentligt', 'Kapitel', 'Hvad det tæller'].map(head),
    ...CHAPTERS.flatMap((chapter) =>
      inOrder(chapter).map(({ id, depth }) => {
        const { unit, label, means } = definitionOf(id);
        const result = resultOf(evaluation, id);
        const citizens = citizensOf(evaluation, id);
        return [
          words(id),
          depth === 0 ? words(label) : { ...words(label), align: 'left' as const, indent: depth },
          result.kind === 'value' ? ofUnit(result.value, unit) : words(valueText(evaluation, id)),
          words(UNIT[unit]),
          citizens === undefined ? null : number(citizens),
          words(evaluation.open.has(id) ? 'ja' : 'nej'),
          words(CHAPTER[chapter]),
          words(means),
        ];
      }),
    ),
  ],
});

const ANSWER: Readonly<Record<RowAnswer, string>> = {
  placed: 'fik en plads',
  waiting: 'på venteliste',
  refused: 'afslag',
  withdrawn: 'trukket tilbage',
  open: 'ikke afgjort',
};

const SUPPORT: Readonly<Record<RowSupport, string>> = {
  'self-supporting': 'selvforsørgende',
  supported: 'offentlig forsørgelse',
  unknown: 'ved ikke',
};

const support = (value: RowSupport | undefined) => (value === undefined ? undefined : SUPPORT[value]);
const yesOrNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'ja' : 'nej');

interface LongColumn<T> {
  readonly head: string;
  readonly width: number;
  /** A cell in the format of the column. */
  readonly like: ReturnType<typeof words> | ReturnType<typeof plainNumber> | ReturnType<typeof day>;
  readonly value: (row: T, at: number) => LongValue;
}

const A_WORD = words('ja');
const A_COUNT = plainNumber(1);
const AN_AMOUNT = number(1);
const A_DAY = day('2026-01-01');

const ROWS: readonly LongColumn<EvaluationRow>[] = [
  { head: 'Nr.', width: 6, like: A_COUNT, value: (_, at) => at + 1 },
  { head: 'Ansøgt', width: 12, like: A_DAY, value: ({ appliedOn }) => serialOf(appliedOn) },
  { head: 'Svar', width: 16, like: A_WORD, value: ({ answer }) => ANSWER[answer] },
  { head: 'Afgjort', width: 12, like: A_DAY, value: ({ decidedOn }) => serialOf(decidedOn) },
  { head: 'Begyndt', width: 12, like: A_DAY, value: ({ startedOn }) => serialOf(startedOn) },
  { head: 'I hovedforløb fra', width: 17, like: A_DAY, value: ({ mainFrom }) => serialOf(mainFrom) },
  { head: 'Sidste dag', width: 12, like: A_DAY, value: ({ endedOn }) => serialOf(endedOn) },
  { head: 'Som planlagt', width: 14, like: A_WORD, value: ({ asPlanned }) => yesOrNo(asPlanned) },
  { head: 'Dage på pause', width: 15, like: A_COUNT, value: ({ pauseDays }) => pauseDays },
  { head: 'Aktiviteter', width: 12, like: A_COUNT, value: ({ activities }) => activities },
  { head: 'Heraf mødt', width: 12, like: A_COUNT, value: ({ attended }) => attended },
  { head: 'Bevilget (kr.)', width: 14, like: AN_AMOUNT, value: ({ granted }) => granted },
  { head: 'Udbetalt (kr.)', width: 14, like: AN_AMOUNT, value: ({ paidOut }) => paidOut },
  { head: 'Betalt tilbage (kr.)', width: 20, like: AN_AMOUNT, value: ({ paidBack }) => paidBack },
  { head: 'Ved udskrivning', width: 22, like: A_WORD, value: ({ atDischarge }) => support(atDischarge) },
  { head: 'Efter 6 måneder', width: 22, like: A_WORD, value: ({ after6 }) => support(after6) },
  { head: 'Efter 12 måneder', width: 22, like: A_WORD, value: ({ after12 }) => support(after12) },
];

/** The head, and a row to write the others like (long-sheets.ts). */
const longSheet = <T>(sheet: string, all: readonly LongColumn<T>[]) => ({
  sheet,
  columns: columns(all.map(({ width }) => width)),
  ...LOOK,
  data: [all.map((one) => head(one.head)), all.map(({ like }) => like)],
});

const valuesOf = <T>(all: readonly LongColumn<T>[], row: T, at: number): readonly LongValue[] =>
  all.map(({ value }) => value(row, at));

export const rowsSheet = () => longSheet('Rækker', ROWS);

export function* valuesOfRows(rows: readonly EvaluationRow[]): Generator<readonly LongValue[]> {
  for (const [at, row] of inNoOrder(rows).entries()) yield valuesOf(ROWS, row, at);
}

interface SourceRow {
  readonly id: string;
  readonly entry?: number;
  readonly note?: string;
}

const SOURCES: readonly LongColumn<SourceRow>[] = [
  { head: 'Tal-id', width: 30, like: A_WORD, value: ({ id }) => id },
  { head: 'Hændelse nr.', width: 16, like: A_COUNT, value: ({ entry }) => entry },
  { head: 'Bemærkning', width: 50, like: A_WORD, value: ({ note }) => note },
];

export const sourcesSheet = () => longSheet('Kilder', SOURCES);

export function* valuesOfSources({ evaluation: { figures } }: PaperInput): Generator<readonly LongValue[]> {
  for (const id of FIGURE_IDS) {
    const { entries } = figures[id];
    for (const entry of entries.slice(0, MOST_SOURCES)) yield valuesOf(SOURCES, { id, entry }, 0);
    const left = entries.length - MOST_SOURCES;
    const note = `Resten (${figure(left)}) står i hændelsesloggen.`;
    if (left > 0) yield valuesOf(SOURCES, { id, note }, 0);
  }
}

export const methodSheet = (input: PaperInput) => ({
  sheet: 'Metode',
  columns: columns([110]),
  ...LOOK,
  data: [
    [head(CONFIDENTIAL)],
    [wrapped(`Evaluering af ${input.programme.name}.`)],
    ...methodLines(input).map((line) => [wrapped(line)]),
    [
      wrapped(
        '»Tal« har alle tal; timer er regnet af minutter. »Rækker« har en række for hver ansøgning i en tilfældig rækkefølge, uden navn, sagsnummer, ydelse eller grunde til pause og udskrivning. Datoerne er de rigtige, så den, der kender sagerne, kan genkende en borger: del ikke filen.',
      ),
    ],
    [
      wrapped(
        `»Kilder« har numrene på hændelserne bag hvert tal, højst ${figure(MOST_SOURCES)} for hvert; de øvrige står i hændelsesloggen. Tal, der er regnet ud af andre, har ingen egne hændelser.`,
      ),
    ],
  ],
});
