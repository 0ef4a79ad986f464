import { CHAPTERS } from '../../domain/evaluation/figure.ts';
import { FIGURE_IDS } from '../../domain/evaluation/figures/index.ts';
import { inOrder, valueText } from './annex.ts';
import { methodLines } from './chapters/method.ts';
import type { PaperInput } from './input.ts';
import type { EvaluationRow, RowAnswer, RowSupport } from './rows.ts';
import { inNoOrder } from './rows.ts';
import { figure } from './say.ts';
import { day, head, number, ofUnit, plainNumber, UNIT, words, wrapped } from './sheet-cells.ts';
import { citizensOf, definitionOf, resultOf } from './shown.ts';
import { CHAPTER, CONFIDENTIAL } from './words.ts';

/** So many events of a figure stand in the sheet; of 10.000 cases all would take half a minute and 600 MB to write. */
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

const ROW_HEAD = [
  'Nr.',
  'Ansøgt',
  'Svar',
  'Afgjort',
  'Begyndt',
  'I hovedforløb fra',
  'Sidste dag',
  'Som planlagt',
  'Dage på pause',
  'Aktiviteter',
  'Heraf mødt',
  'Bevilget (kr.)',
  'Udbetalt (kr.)',
  'Betalt tilbage (kr.)',
  'Ved udskrivning',
  'Efter 6 måneder',
  'Efter 12 måneder',
];

const support = (value: RowSupport | undefined) => (value === undefined ? null : words(SUPPORT[value]));
const yesOrNo = (value: boolean | undefined) => (value === undefined ? null : words(value ? 'ja' : 'nej'));

const rowOf = (row: EvaluationRow, at: number) => [
  plainNumber(at + 1),
  day(row.appliedOn),
  words(ANSWER[row.answer]),
  day(row.decidedOn),
  day(row.startedOn),
  day(row.mainFrom),
  day(row.endedOn),
  yesOrNo(row.asPlanned),
  plainNumber(row.pauseDays),
  plainNumber(row.activities),
  plainNumber(row.attended),
  number(row.granted),
  number(row.paidOut),
  number(row.paidBack),
  support(row.atDischarge),
  support(row.after6),
  support(row.after12),
];

export const rowsSheet = (rows: readonly EvaluationRow[]) => ({
  sheet: 'Rækker',
  columns: columns([6, 12, 16, 12, 12, 17, 12, 14, 15, 12, 12, 14, 14, 20, 22, 22, 22]),
  ...LOOK,
  data: [ROW_HEAD.map(head), ...inNoOrder(rows).map(rowOf)],
});

export const sourcesSheet = ({ evaluation: { figures } }: PaperInput) => ({
  sheet: 'Kilder',
  columns: columns([30, 16, 50]),
  ...LOOK,
  data: [
    ['Tal-id', 'Hændelse nr.', 'Bemærkning'].map(head),
    ...FIGURE_IDS.flatMap((id) => {
      const { entries } = figures[id];
      const left = entries.length - MOST_SOURCES;
      return [
        ...entries.slice(0, MOST_SOURCES).map((entry) => [words(id), plainNumber(entry)]),
        ...(left > 0 ? [[words(id), null, words(`Resten (${figure(left)}) står i hændelsesloggen.`)]] : []),
      ];
    }),
  ],
});

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
