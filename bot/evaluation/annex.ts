import { sayDay } from '../../domain/danish/say.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Chapter } from '../../domain/evaluation/figure.ts';
import { CHAPTERS } from '../../domain/evaluation/figure.ts';
import type { FigureId } from '../../domain/evaluation/figures/index.ts';
import { counted, FIGURES_OF } from '../../domain/evaluation/figures/index.ts';
import { methodLines } from './chapters/method.ts';
import type { Block, Paper, TableRow } from './content.ts';
import { heading, paragraph, withNumbers } from './content.ts';
import type { PaperInput } from './input.ts';
import { figure, inTable } from './say.ts';
import type { AnyId } from './shown.ts';
import { citizensOf, definitionOf, derivedIn, resultOf } from './shown.ts';
import { CHAPTER, CONFIDENTIAL, DIVIDED } from './words.ts';

/** A figure and how many wholes it is a part of in its chapter. */
export interface Placed {
  readonly id: AnyId;
  readonly depth: number;
  /** By what its whole is divided, where it is the first of these parts and there are others. */
  readonly by?: string;
}

const withParts = (id: FigureId, chapter: readonly FigureId[], depth: number): readonly Placed[] => {
  const parts = chapter.filter((part) => counted(part).of?.whole === id);
  const groups = Map.groupBy(parts, (part) => counted(part).of?.by ?? '');
  const named = groups.size > 1;
  return [
    { id, depth },
    ...[...groups].flatMap(([by, group]) =>
      group.flatMap((part, at) => {
        const [first, ...rest] = withParts(part, chapter, depth + 1);
        return first && at === 0 && named
          ? [{ ...first, by }, ...rest]
          : [...(first ? [first] : []), ...rest];
      }),
    ),
  ];
};

/** A chapter's figures, wholes before their parts; what is worked out comes last. */
export const inOrder = (chapter: Chapter): readonly Placed[] => {
  const ids = FIGURES_OF[chapter];
  const isRoot = (id: FigureId): boolean => !ids.some((whole) => whole === counted(id).of?.whole);
  return [
    ...ids.filter(isRoot).flatMap((id) => withParts(id, ids, 0)),
    ...derivedIn(chapter).map((id) => ({ id, depth: 0 })),
  ];
};

/** Why there is no value, short enough for a cell. */
const NO_VALUE = {
  nothing: 'ingen at måle',
  'no-price': 'ingen pris sat',
  'no-saving': 'ingen besparelse sat',
  'nothing-to-divide': 'intet at dele med',
  'places-in-all': 'pladser købt i alt',
} as const;

/** A figure's value as it stands in a table, or why there is none. */
export const valueText = (evaluation: Evaluation, id: AnyId): string => {
  const result = resultOf(evaluation, id);
  return result.kind === 'value'
    ? inTable(result.value, definitionOf(id).unit)
    : NO_VALUE[result.kind === 'missing' ? result.why : 'nothing'];
};

const rowOf = (evaluation: Evaluation, { id, depth }: Placed): TableRow => {
  const { label, means } = definitionOf(id);
  const citizens = citizensOf(evaluation, id);
  return {
    cells: [label, valueText(evaluation, id), citizens === undefined ? '–' : figure(citizens), means],
    depth,
  };
};

const groupOf = ({ by, depth }: Placed): readonly TableRow[] =>
  by === undefined ? [] : [{ cells: [`${DIVIDED[by] ?? 'fordelt'}:`, '', '', ''], depth }];

const chapterOf = (evaluation: Evaluation, chapter: Chapter): readonly Block[] => [
  heading(1, CHAPTER[chapter]),
  {
    kind: 'table',
    head: ['Tal', 'Værdi', 'Borgere', 'Hvad det tæller'],
    widths: [30, 15, 10, 45],
    numbers: [1, 2],
    rows: inOrder(chapter).flatMap((one) => [...groupOf(one), rowOf(evaluation, one)]),
  },
];

/** The confidential annex: every figure with its number of citizens and its definition, and nobody's name. */
export const annexPaper = (input: PaperInput): Paper => {
  const { programme, evaluation } = input;
  const { from, to } = evaluation.period;
  const title = `Talbilag: ${programme.name}`;
  return {
    title,
    pageHead: CONFIDENTIAL,
    blocks: withNumbers([
      { kind: 'title', text: title },
      paragraph(
        `Bilag 1 til evalueringen ${sayDay(from, 'da')} – ${sayDay(to, 'da')}. Det er fortroligt, fordi tallene er så små, at enkelte borgere kan genkendes. Del det ikke ud over udvalgets lukkede punkt.`,
      ),
      paragraph(
        '»Borgere« er, hvor mange borgere tallet handler om. Delene af et tal står rykket ind under det.',
      ),
      ...methodLines(input).map((line) => paragraph(line)),
      ...CHAPTERS.flatMap((chapter) => chapterOf(evaluation, chapter)),
    ]),
  };
};
