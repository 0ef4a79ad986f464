import type { SheetData } from '../../cards/sheet.ts';
import { sheetCard } from '../../cards/sheet.ts';
import { definitionOf, figureNamed, isDerived } from '../../domain/evaluation/any-figure.ts';
import type { DerivedId } from '../../domain/evaluation/derived.ts';
import { DERIVED } from '../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { FigureId } from '../../domain/evaluation/figures/index.ts';
import { counted } from '../../domain/evaluation/figures/index.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import type { Source } from '../evaluation/counting.ts';
import { leftOutOf } from '../evaluation/left-out.ts';
import { evaluationArg, evaluationData, sayPeriod } from './evaluation-arg.ts';
import { labelOf, shownValue } from './figure-words.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED } from './view.ts';

type Sections = SheetData['sections'];

const TAKEN = {
  count: text('Talt op: én for hver hændelse.', 'Counted: one for each event.'),
  sum: text('Lagt sammen over hændelserne.', 'Added up over the events.'),
  median: text(
    'Det midterste af dem: halvdelen er mindre, halvdelen er større.',
    'The middle one of them: half are less, half are more.',
  ),
  citizens: text('Talt op: én for hver sag.', 'Counted: one for each case.'),
} as const;

/** What a figure is worked out of, each with a way to its own source. */
const parts = (evaluation: Evaluation, id: DerivedId, { world, lang }: ViewContext): Sections => {
  const { from } = DERIVED[id];
  if (from.length === 0) return [];
  return [
    {
      title: text('Regnet ud af', 'Worked out of')[lang],
      rows: from.map((one) => ({
        label: labelOf(one)[lang],
        value: shownValue(evaluation, one, world.seesAll(), lang),
        button: {
          title: text('Hvor fra?', 'From where?')[lang],
          verb: 'view' as const,
          data: evaluationData(evaluation.period, { view: 'figure', figure: one }),
        },
      })),
    },
  ];
};

/** It is counted, and whose it is the reader may not know. */
const NOT_YOURS = text('En sag, du ikke har adgang til', 'A case you have no access to');

const eventRow = ({ case: number, entry }: Source, { world, lang }: ViewContext) => {
  const value = text(`Hændelse nr. ${entry}`, `Event no. ${entry}`)[lang];
  if (number === undefined) return { label: NOT_YOURS[lang], value };
  world.shows(number);
  return {
    label: number,
    value,
    button: {
      title: text('Vis', 'Show')[lang],
      verb: 'view' as const,
      data: { view: 'entry', case: number, entry },
    },
  };
};

const turns = (
  evaluation: Evaluation,
  id: FigureId,
  { page, count }: { readonly page: number; readonly count: number },
  { lang }: ViewContext,
): SheetData['buttons'] => {
  const turn = (title: Text, to: number): SheetData['buttons'][number] => ({
    title: title[lang],
    verb: 'view',
    data: evaluationData(evaluation.period, { view: 'figure', figure: id, page: to }),
  });
  return [
    ...(page > 1 ? [turn(text('Forrige', 'Previous'), page - 1)] : []),
    ...(count > page * LISTED ? [turn(text('Flere', 'More'), page + 1)] : []),
  ];
};

/** How many events are behind it; they themselves only for who may see the cases they happened in. */
const countLine = (evaluation: Evaluation, id: FigureId, { world }: ViewContext): Text | undefined => {
  // What is public of it may be its sum alone: how many there were can point at one of them.
  if (!world.seesAll() && (!evaluation.open.has(id) || counted(id).open)) return undefined;
  const count = evaluation.figures[id].entries.length;
  return count === 1
    ? text('Bag tallet står én hændelse.', 'One event is behind the figure.')
    : text(`Bag tallet står ${count} hændelser.`, `${count} events are behind the figure.`);
};

/** »Hvor kommer tallet fra«: what a figure means, and the events behind it by their log number. */
export const figureSourceView: View = async (context) => {
  const { world, lang, arg, lead } = context;
  const { period, rest } = await evaluationArg(arg, world);
  const id = figureNamed(rest[0] ?? '') ?? 'applications';
  const title = labelOf(id)[lang];
  const counting = await world.counted(period);
  if (!counting)
    return sheetCard({
      title,
      lines: lines(lang, lead, notAllowed('see-evaluation')),
      sections: [],
      buttons: [],
    });
  const { evaluation } = counting;
  const value = shownValue(evaluation, id, world.seesAll(), lang);
  const derived = isDerived(id);
  const found = derived ? [] : await world.sources(evaluation.period, id);
  const page = Math.max(Number(rest[1] ?? '1'), 1);
  const shown = found.slice((page - 1) * LISTED, page * LISTED);
  return sheetCard({
    title: `${title}: ${value}`,
    lines: lines(
      lang,
      lead,
      sayPeriod(evaluation.period),
      definitionOf(id).means,
      ...(derived && id.startsWith('price') ? leftOutOf(evaluation) : []),
      ...(derived ? [] : [TAKEN[counted(id).taken], countLine(evaluation, id, context)]),
    ),
    sections: [
      ...(derived ? parts(evaluation, id, context) : []),
      ...(shown.length === 0
        ? []
        : [
            {
              title: text('Hændelserne', 'The events')[lang],
              rows: shown.map((source) => eventRow(source, context)),
            },
          ]),
    ],
    buttons: [
      ...(derived ? [] : turns(evaluation, id, { page, count: found.length }, context)),
      {
        title: text('Alle tal', 'All figures')[lang],
        verb: 'view',
        data: evaluationData(evaluation.period, { view: 'figures' }),
      },
    ],
  });
};
