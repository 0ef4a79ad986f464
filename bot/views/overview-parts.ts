import { barChart, donutChart } from '../../cards/chart.ts';
import type { Element } from '../../cards/elements.ts';
import { button, hint, row, subheading, words } from '../../cards/elements.ts';
import { sayAmount } from '../../domain/danish/say.ts';
import { balanceOf } from '../../domain/loan/loan.ts';
import { loansOf } from '../../domain/loan/stages.ts';
import { overdueIn } from '../../domain/loan/turns.ts';
import { isOverdue } from '../../domain/todo.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { placesLine, usedWord } from '../../dialogs/words.ts';
import type { ListedCase } from '../listed-case.ts';
import { priceOf } from './places.ts';
import { STAGE_LABEL, stagesOf } from './overview-stages.ts';
import { todoLine } from './todo-words.ts';
import type { ViewContext } from './view.ts';

/** So many late things stand on one screen. */
const LATE = 5;

const capitalised = ({ da, en }: Text): Text =>
  text(da.slice(0, 1).toUpperCase() + da.slice(1), en.slice(0, 1).toUpperCase() + en.slice(1));

/** The places as a picture, with the line and the price that »pladser« has. */
export const places = async (context: ViewContext): Promise<readonly Element[]> => {
  const { world, lang } = context;
  const view = await world.places();
  const { used, free, held, inAll } = view;
  const parts = [
    [capitalised(usedWord(inAll)), used],
    [text('Tilbudt', 'Offered'), held],
    [text('Ledige', 'Free'), free],
  ] as const;
  const shown = parts.filter(([, value]) => value > 0);
  const title = text('Pladser', 'Places')[lang];
  const price = await priceOf(context);
  return [
    subheading(title),
    ...(shown.length === 0
      ? []
      : [
          donutChart(
            title,
            shown.map(([label, value]) => ({ label: label[lang], value, shown: String(value) })),
          ),
        ]),
    words(placesLine(view)[lang]),
    ...(price ? [words(price[lang])] : []),
  ];
};

/** Where the citizens are on their way, of the cases the member sees. */
export const stages = (open: readonly ListedCase[], { world, lang }: ViewContext): readonly Element[] => {
  const counted = stagesOf(
    open.map(({ found }) => found),
    world.today,
  );
  const title = text('Hvor er borgerne?', 'Where are the citizens?')[lang];
  if (counted.length === 0)
    return [subheading(title), words(text('Ingen åbne sager.', 'No open cases.')[lang])];
  return [
    subheading(title),
    ...barChart(
      title,
      counted.map(([stage, value]) => ({ label: STAGE_LABEL[stage][lang], value, shown: String(value) })),
    ),
  ];
};

const lateRow = ({ found, todos }: ListedCase, { world, lang }: ViewContext): readonly Element[] => {
  const { today } = world;
  const todo = todos.find((one) => isOverdue(one, today));
  if (!todo) return [];
  world.shows(found.number);
  const shown = button({
    title: text('Vis', 'Show')[lang],
    verb: 'view',
    data: { view: 'case', case: found.number },
  });
  return [
    row(`${found.number} · ${found.initials}`, todoLine(found, todo, today)[lang]),
    { type: 'ActionSet', spacing: 'Small', actions: [shown] },
  ];
};

/** What somebody should have done by now, the first of it with a way there. */
export const late = (open: readonly ListedCase[], context: ViewContext): readonly Element[] => {
  const { world, lang } = context;
  const overdue = open.filter(({ todos }) => todos.some((todo) => isOverdue(todo, world.today)));
  const title = subheading(text('Over tiden', 'Late')[lang]);
  if (overdue.length === 0) return [title, words(text('Intet er over tiden.', 'Nothing is late.')[lang])];
  const more = overdue.length - LATE;
  return [
    title,
    ...overdue.slice(0, LATE).flatMap((one) => lateRow(one, context)),
    ...(more > 0
      ? [hint(text(`Og ${more} til – skriv »sager«.`, `And ${more} more – write "cases".`)[lang])]
      : []),
  ];
};

/** What is owed in the loans the member sees, and how much of it is late. */
export const loans = async ({ world, lang }: ViewContext): Promise<readonly Element[]> => {
  const states = (await world.openLoans()).flatMap(loansOf).map(({ state }) => state);
  const sum = (of: (state: (typeof states)[number]) => number): number =>
    states.reduce((total, state) => total + of(state), 0);
  const overdue = sum((state) => overdueIn(state, world.today));
  const debt = sum((state) => (state.paidOut > 0 ? balanceOf(state) : 0));
  const title = text('Lån ude', 'Loans out')[lang];
  if (states.length === 0) return [subheading(title), words(text('Ingen åbne lån.', 'No open loans.')[lang])];
  const bars = [
    [text('Betales efter planen', 'Paid by plan'), debt - overdue],
    [text('I restance', 'In arrears'), overdue],
  ] as const;
  const shown = bars.filter(([, value]) => value > 0);
  return [
    subheading(title),
    ...(shown.length === 0
      ? []
      : [
          ...barChart(
            title,
            shown.map(([label, value]) => ({ label: label[lang], value, shown: sayAmount(value, lang) })),
          ),
        ]),
    row(text('Restgæld i alt', 'Outstanding in all')[lang], sayAmount(debt, lang)),
    row(text('Åbne lån', 'Open loans')[lang], String(states.length)),
  ];
};

/** What an administrator looks after: no case, but whether everything is set. */
export const setUp = async ({ world, lang }: ViewContext): Promise<readonly Element[]> => {
  const missing = (await world.checklist()).filter(({ state }) => state === 'missing').length;
  const said: Text =
    missing === 0
      ? text('Opsætningen er færdig.', 'The set-up is done.')
      : text(`Der mangler ${missing} i opsætningen.`, `${missing} of the set-up is missing.`);
  const way = button({ title: text('Opsætning', 'Set-up')[lang], verb: 'view', data: { view: 'setup' } });
  return [
    subheading(text('Opsætning', 'Set-up')[lang]),
    words(said[lang]),
    ...(missing === 0 ? [] : [{ type: 'ActionSet', actions: [way] }]),
  ];
};
