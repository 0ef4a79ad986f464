import type { DerivedFigure, DerivedId, Missing } from '../../domain/evaluation/derived.ts';
import { DERIVED_IDS } from '../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Figure } from '../../domain/evaluation/figure.ts';
import type { FigureId } from '../../domain/evaluation/figures/index.ts';
import { FIGURE_IDS } from '../../domain/evaluation/figures/index.ts';
import type { Programme } from '../../domain/programme.ts';
import { wordsOf } from '../files/forbidden.ts';
import { annexPaper } from './annex.ts';
import type { Paper } from './content.ts';
import type { PaperInput } from './input.ts';
import { openPaper } from './paper.ts';
import type { EvaluationRow } from './rows.ts';
import { capital, MOST_IN_WORDS, some } from './say.ts';
import {
  figuresSheet,
  methodSheet,
  rowsSheet,
  sourcesSheet,
  valuesOfRows,
  valuesOfSources,
} from './sheets.ts';
import { ALL_IDS } from './shown.ts';
import { textsIn } from './texts.ts';

const textsOf = ({ title, pageHead, blocks }: Paper): readonly string[] => [
  title,
  pageHead,
  'Side af Diagram Mikrolån Arial',
  ...blocks.flatMap(textsIn),
];

/** A programme without the words that people have set in it. */
const nameless = (programme: Programme): Programme => {
  const { setUp: _, lending: _lending, dataProtection: _protection, ...rest } = programme;
  return {
    ...rest,
    name: '',
    organisations: rest.organisations.map((one) => ({ ...one, name: '' })),
  };
};

const withAll = (
  { evaluation }: PaperInput,
  value: number | undefined,
  missing: Missing | undefined,
): Evaluation => {
  const given = value === undefined ? {} : { value };
  const figure: Figure = { ...given, citizens: 0, entries: [] };
  const derived: DerivedFigure =
    missing === undefined ? { ...given, ...(value !== undefined && { leftOut: value }) } : { missing };
  return {
    ...evaluation,
    figures: Object.fromEntries(FIGURE_IDS.map((id) => [id, figure])) as Record<FigureId, Figure>,
    derived: Object.fromEntries(DERIVED_IDS.map((id) => [id, derived])) as Record<DerivedId, DerivedFigure>,
    open: new Set(ALL_IDS),
  };
};

const ROWS: readonly EvaluationRow[] = (['placed', 'waiting', 'refused', 'withdrawn', 'open'] as const).map(
  (answer) => ({
    appliedOn: '2026-01-01',
    answer,
    asPlanned: true,
    pauseDays: 0,
    activities: 0,
    attended: 0,
    granted: 0,
    paidOut: 0,
    paidBack: 0,
    atDischarge: 'self-supporting',
    after6: 'supported',
    after12: 'unknown',
  }),
);

/** What no two evaluations say alike: every number, nothing at all, and each thing that can be missing. */
const CASES: readonly (readonly [value: number | undefined, missing?: Missing])[] = [
  [0],
  [1],
  [2],
  [1_000],
  [undefined],
  [0, 'no-price'],
  [0, 'no-saving'],
  [0, 'nothing-to-divide'],
  [0, 'places-in-all'],
];

/**
 * The words of the product's own sentences in the files of an evaluation, as they are written there: they are not
 * looked for, though somebody is called so. Worked out of the same texts, made of nobody's data.
 */
export const ownWords = (input: PaperInput): ReadonlySet<string> => {
  const programme = nameless(input.programme);
  const inputs = CASES.map(([value, missing]) => ({
    ...input,
    programme,
    evaluation: withAll(input, value, missing),
  }));
  // What is secret is said alike, whatever it is.
  const secret = {
    ...input,
    programme,
    evaluation: { ...withAll(input, 0, undefined), open: new Set<never>() },
  };
  const all = [...inputs, secret];
  const papers = all.flatMap((one) => [openPaper(one), annexPaper(one)]).flatMap(textsOf);
  const cells = all
    .flatMap((one) => [figuresSheet(one), methodSheet(one)])
    .flatMap(({ data }) => data.flat());
  const heads = [rowsSheet(), sourcesSheet()].flatMap(({ data }) => data.flat());
  const values = [...valuesOfRows(ROWS), ...all.flatMap((one) => [...valuesOfSources(one)])].flat();
  const sheets = [...[...cells, ...heads].map((cell) => cell?.value), ...values].filter(
    (value) => typeof value === 'string',
  );
  const numerals = Array.from({ length: MOST_IN_WORDS }, (_, at) => capital(some(at + 1, 'Én Ét', '')));
  return new Set([...papers, ...sheets, ...numerals, 'Tal Rækker Kilder Metode'].flatMap(wordsOf));
};
