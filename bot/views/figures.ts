import type { ButtonData } from '../../cards/list.ts';
import { sheetCard } from '../../cards/sheet.ts';
import type { DerivedId } from '../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Chapter } from '../../domain/evaluation/figure.ts';
import { CHAPTERS } from '../../domain/evaluation/figure.ts';
import type { FigureId } from '../../domain/evaluation/figures/index.ts';
import { text } from '../../domain/text.ts';
import { CHAPTER } from '../../dialogs/evaluation/say.ts';
import { notAllowed } from '../../dialogs/refusals.ts';
import { evaluationArg, evaluationData, sayPeriod } from './evaluation-arg.ts';
import { figuresIn, labelOf, shownValue } from './figure-words.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED } from './view.ts';

const WHERE_FROM = text('Hvor fra?', 'From where?');

const rowOf = (evaluation: Evaluation, id: FigureId | DerivedId, { world, lang }: ViewContext) => ({
  label: labelOf(id)[lang],
  value: shownValue(evaluation, id, world.seesAll(), lang),
  button: {
    title: WHERE_FROM[lang],
    verb: 'view' as const,
    data: evaluationData(evaluation.period, { view: 'figure', figure: id }),
  },
});

const pagesIn = (chapter: Chapter): number => Math.ceil(figuresIn(chapter).length / LISTED);

/** The page before or after one, across the chapters. */
const neighbour = (chapter: Chapter, page: number, step: 1 | -1): readonly [Chapter, number] | undefined => {
  if (step === 1 && page < pagesIn(chapter)) return [chapter, page + 1];
  if (step === -1 && page > 1) return [chapter, page - 1];
  const other = CHAPTERS[CHAPTERS.indexOf(chapter) + step];
  return other && [other, step === 1 ? 1 : pagesIn(other)];
};

const turn = (
  evaluation: Evaluation,
  to: readonly [Chapter, number] | undefined,
  { lang }: ViewContext,
): readonly ButtonData[] => {
  if (!to) return [];
  const [chapter, page] = to;
  return [
    {
      title: page === 1 ? CHAPTER[chapter][lang] : `${CHAPTER[chapter][lang]} (${String(page)})`,
      verb: 'view',
      data: evaluationData(evaluation.period, { view: 'figures', chapter, page }),
    },
  ];
};

/** Every figure of a chapter of the evaluation, each with a button that says where it comes from. */
export const figuresView: View = async (context) => {
  const { world, lang, arg, lead } = context;
  const { period, rest } = await evaluationArg(arg, world);
  const chapter = CHAPTERS.find((one) => one === rest[0]) ?? 'recruitment';
  const page = Math.min(Math.max(Number(rest[1] ?? '1'), 1), pagesIn(chapter));
  const title = CHAPTER[chapter][lang];
  const counting = await world.counted(period);
  if (!counting)
    return sheetCard({
      title,
      lines: lines(lang, lead, notAllowed('see-evaluation')),
      sections: [],
      buttons: [],
    });
  const { evaluation } = counting;
  const shown = figuresIn(chapter).slice((page - 1) * LISTED, page * LISTED);
  return sheetCard({
    title,
    lines: lines(lang, lead, sayPeriod(evaluation.period)),
    sections: [
      {
        title: text('Tal', 'Figures')[lang],
        rows: shown.map((id) => rowOf(evaluation, id, context)),
      },
    ],
    buttons: [
      ...turn(evaluation, neighbour(chapter, page, 1), context),
      ...turn(evaluation, neighbour(chapter, page, -1), context),
      {
        title: text('Tilbage til evalueringen', 'Back to the evaluation')[lang],
        verb: 'view',
        data: evaluationData(evaluation.period, { view: 'evaluation' }),
      },
    ],
  });
};
