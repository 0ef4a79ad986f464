import type { Element } from '../../cards/elements.ts';
import { button, card, heading, hint, row, subheading, words } from '../../cards/elements.ts';
import { sayDay } from '../../domain/danish/say.ts';
import type { AnyId } from '../../domain/evaluation/any-figure.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Chapter } from '../../domain/evaluation/figure.ts';
import { CHAPTERS } from '../../domain/evaluation/figure.ts';
import { smallCountOn } from '../../domain/economy.ts';
import { text } from '../../domain/text.ts';
import { CHAPTER } from '../../dialogs/evaluation/say.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { leftOutOf } from '../evaluation/left-out.ts';
import { EVALUATION_PARTS } from '../files/file.ts';
import { evaluationArg, evaluationData, sayPeriod } from './evaluation-arg.ts';
import { labelOf, shownValue } from './figure-words.ts';
import type { View, ViewContext } from './view.ts';

const TITLE = text('Evaluering', 'Evaluation');

/** What a committee asks first. */
const KEY_FIGURES: Readonly<Record<Chapter, readonly AnyId[]>> = {
  recruitment: ['applications', 'in-time-rate'],
  course: ['enrolments', 'in-course', 'attendance-rate'],
  loans: ['loans-granted', 'paid-out', 'debt-outstanding'],
  discharge: ['discharges'],
  outcome: ['self-supporting-rate', 'self-supporting-rate-12'],
  cooperation: [],
  economy: ['place-use', 'price', 'months-to-balance'],
};

const FILE_TITLES = {
  open: text('Lav oplægget (Word)', 'Make the paper (Word)'),
  annex: text('Lav det fortrolige talbilag (Word)', 'Make the confidential annex (Word)'),
  excel: text('Lav regnearket (Excel, fortroligt)', 'Make the sheet (Excel, confidential)'),
} as const;

const fileButtons = ({ period }: Evaluation, { world, lang }: ViewContext): readonly Element[] =>
  EVALUATION_PARTS.filter((part) => part === 'open' || world.seesAll()).map((part) =>
    button({
      title: FILE_TITLES[part][lang],
      verb: 'get-file',
      data: evaluationData(period, { file: 'evaluation', part }),
      ...(part === 'open' && { style: 'positive' as const }),
    }),
  );

const keyRows = (evaluation: Evaluation, { world, lang }: ViewContext): readonly Element[] =>
  CHAPTERS.flatMap((chapter) => {
    const ids = KEY_FIGURES[chapter].filter((id) => world.seesAll() || evaluation.open.has(id));
    if (ids.length === 0) return [];
    return [
      subheading(CHAPTER[chapter][lang]),
      ...ids.map((id) => row(labelOf(id)[lang], shownValue(evaluation, id, world.seesAll(), lang))),
    ];
  });

const keptBack = ({ period }: Evaluation, { world, lang }: ViewContext): Element => {
  const least = smallCountOn(world.programme, period.to);
  const sum = text(
    `Tal om færre end ${least} borgere kan pege på én person. De står kun i det fortrolige talbilag.`,
    `Figures about fewer than ${least} citizens can point at one of them. They stand in the confidential annex only.`,
  );
  const before = text(
    'Sammenlign ikke åbne oplæg, hvis perioder overlapper: forskellen kan pege på én borger.',
    'Do not subtract open papers of overlapping periods: the difference can point at one citizen.',
  );
  return hint(`${sum[lang]} ${before[lang]}`);
};

/** `evaluering`: what the committee decides by – the key figures, the files, and where each figure comes from. */
export const evaluationView: View = async (context) => {
  const { world, lang, arg, lead } = context;
  const title = `${TITLE[lang]} · ${world.programme.name}`;
  const refused = (): ReturnType<typeof card> =>
    card([heading(title), words(notAllowed('see-evaluation')[lang])], [], title);
  if (!world.mayEvaluate()) return refused();
  const { period, lost } = await evaluationArg(arg, world);
  const counting = await world.counted(period);
  if (!counting) return refused();
  const { evaluation } = counting;
  const counted = text(
    `Talt op ${sayDay(evaluation.madeOn, 'da')} til og med hændelse nr. ${evaluation.upTo}.`,
    `Counted on ${sayDay(evaluation.madeOn, 'en')} up to event no. ${evaluation.upTo}.`,
  );
  return card(
    [
      heading(title),
      ...[lead, lost].flatMap((said) => (said ? [words(said[lang])] : [])),
      words(sayPeriod(evaluation.period)[lang]),
      hint(counted[lang]),
      ...keyRows(evaluation, context),
      ...leftOutOf(evaluation).map((line) => hint(line[lang])),
      keptBack(evaluation, context),
    ],
    [
      ...fileButtons(evaluation, context),
      button({
        title: text('Alle tal – og hvor de kommer fra', 'All figures – and where they come from')[lang],
        verb: 'view',
        data: evaluationData(evaluation.period, { view: 'figures' }),
      }),
    ],
    title,
  );
};
