import type { ButtonData } from '../../cards/list.ts';
import type { SheetData } from '../../cards/sheet.ts';
import { sheetCard } from '../../cards/sheet.ts';
import type { AnyId } from '../../domain/evaluation/any-figure.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Chapter } from '../../domain/evaluation/figure.ts';
import { CHAPTERS } from '../../domain/evaluation/figure.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { CHAPTER } from '../../dialogs/evaluation/say.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { evaluationArg, evaluationData, sayPeriod } from './evaluation-arg.ts';
import { figuresIn, labelOf, shownValue } from './figure-words.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED } from './view.ts';

const WHERE_FROM = text('Hvor fra?', 'From where?');

const rowOf = (evaluation: Evaluation, id: AnyId, { world, lang }: ViewContext) => ({
  label: labelOf(id)[lang],
  value: shownValue(evaluation, id, world.seesAll(), lang),
  button: {
    title: WHERE_FROM[lang],
    verb: 'view' as const,
    data: evaluationData(evaluation.period, { view: 'figure', figure: id }),
  },
});

const back = (evaluation: Evaluation, chapters: boolean, { lang }: ViewContext): ButtonData =>
  chapters
    ? {
        title: text('Alle tal', 'All figures')[lang],
        verb: 'view',
        data: evaluationData(evaluation.period, { view: 'figures' }),
      }
    : {
        title: text('Tilbage til evalueringen', 'Back to the evaluation')[lang],
        verb: 'view',
        data: evaluationData(evaluation.period, { view: 'evaluation' }),
      };

/** The chapters, each with how many figures it has. */
const contents = (evaluation: Evaluation, { lang }: ViewContext): SheetData['sections'] => [
  {
    title: text('Tallene', 'The figures')[lang],
    rows: CHAPTERS.map((chapter) => {
      const count = figuresIn(chapter).length;
      return {
        label: CHAPTER[chapter][lang],
        value: text(`${count} tal`, `${count} figures`)[lang],
        button: {
          title: text('Vis', 'Show')[lang],
          verb: 'view' as const,
          data: evaluationData(evaluation.period, { view: 'figures', chapter }),
        },
      };
    }),
  },
];

const page = (
  evaluation: Evaluation,
  chapter: Chapter,
  number: number,
  context: ViewContext,
): Pick<SheetData, 'sections' | 'buttons'> => {
  const { lang } = context;
  const ids = figuresIn(chapter);
  const turn = (title: Text, to: number): ButtonData => ({
    title: title[lang],
    verb: 'view',
    data: evaluationData(evaluation.period, { view: 'figures', chapter, page: to }),
  });
  return {
    sections: [
      {
        title: text('Tal', 'Figures')[lang],
        rows: ids.slice((number - 1) * LISTED, number * LISTED).map((id) => rowOf(evaluation, id, context)),
      },
    ],
    buttons: [
      ...(number > 1 ? [turn(text('Forrige', 'Previous'), number - 1)] : []),
      ...(ids.length > number * LISTED ? [turn(text('Flere', 'More'), number + 1)] : []),
      back(evaluation, true, context),
    ],
  };
};

/** Every figure of the evaluation, chapter by chapter, each with a button that says where it comes from. */
export const figuresView: View = async (context) => {
  const { world, lang, arg, lead } = context;
  const { period, rest } = await evaluationArg(arg, world);
  const chapter = CHAPTERS.find((one) => one === rest[0]);
  const title = chapter
    ? CHAPTER[chapter][lang]
    : text('Evalueringens tal', "The evaluation's figures")[lang];
  const counting = await world.counted(period);
  if (!counting)
    return sheetCard({
      title,
      lines: lines(lang, lead, notAllowed('see-evaluation')),
      sections: [],
      buttons: [],
    });
  const { evaluation } = counting;
  const last = chapter ? Math.ceil(figuresIn(chapter).length / LISTED) : 1;
  const number = Math.min(Math.max(Number(rest[1] ?? '1'), 1), last);
  return sheetCard({
    title,
    lines: lines(lang, lead, sayPeriod(evaluation.period)),
    ...(chapter
      ? page(evaluation, chapter, number, context)
      : { sections: contents(evaluation, context), buttons: [back(evaluation, false, context)] }),
  });
};
