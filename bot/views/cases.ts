import type { ButtonData, ListData } from '../../cards/list.ts';
import { listCard } from '../../cards/list.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { day, STATUS } from '../../dialogs/words.ts';
import type { CaseFilter } from '../case-filters.ts';
import { CASE_FILTERS, fitsFilter } from '../case-filters.ts';
import type { ListedCase } from '../listed-case.ts';
import { caseLine, FILTER } from './case-list-words.ts';
import type { CasesArg } from './cases-arg.ts';
import { readCasesArg } from './cases-arg.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED } from './view.ts';

const NONE = text(
  'Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.',
  'You have no open cases. A caseworker begins with "new referral".',
);

/** A card takes so many buttons below the list. */
const MOST = 6;

const TITLE = text('Dine sager', 'Your cases');

const item = (
  { number, initials }: CaseView,
  line: Text,
  { lang }: ViewContext,
): ListData['items'][number] => ({
  title: `${number} · ${initials}`,
  line: line[lang],
  button: {
    title: text('Vis', 'Show')[lang],
    verb: 'view',
    data: { view: 'case', case: number },
  },
});

const button = (title: Text, data: ButtonData['data'], { lang }: ViewContext): ButtonData => ({
  title: title[lang],
  verb: 'view',
  data: { view: 'cases', ...data },
});

const partOf = (
  cases: readonly ListedCase[],
  filter: CaseFilter | undefined,
  { world }: ViewContext,
): readonly ListedCase[] =>
  filter === undefined || filter === 'closed'
    ? cases
    : cases.filter(({ found }) => fitsFilter(filter, found, world.member, world.today));

/** Only parts that are one: neither empty nor all there is. */
const filterButtons = (
  all: readonly ListedCase[],
  now: CaseFilter | undefined,
  room: number,
  context: ViewContext,
): readonly ButtonData[] => {
  const parts = CASE_FILTERS.flatMap((filter) => {
    if (filter === now || filter === 'closed') return [];
    const { length } = partOf(all, filter, context);
    if (length === 0 || length === all.length) return [];
    const { da, en } = FILTER[filter].title;
    return [button(text(`${da} (${length})`, `${en} (${length})`), { filter }, context)];
  });
  const others = [
    ...(now === 'closed' ? [] : [button(FILTER.closed.title, { filter: 'closed' }, context)]),
    ...(now === undefined ? [] : [button(text('Alle åbne', 'All open'), {}, context)]),
  ];
  return [...parts.slice(0, room - others.length), ...others];
};

const pageButtons = (
  filter: CaseFilter | undefined,
  page: number,
  last: number,
  context: ViewContext,
): readonly ButtonData[] => {
  const part = filter === undefined ? {} : { filter };
  return [
    ...(page > 1 ? [button(text('Forrige', 'Previous'), { ...part, page: page - 1 }, context)] : []),
    ...(page < last ? [button(text('Flere', 'More'), { ...part, page: page + 1 }, context)] : []),
  ];
};

const countLine = (from: number, to: number, count: number): Text | undefined =>
  count > LISTED
    ? text(`Her er nr. ${from}–${to} af ${count}.`, `Here are no. ${from}–${to} of ${count}.`)
    : undefined;

const openList = async (arg: CasesArg, context: ViewContext) => {
  const { world, lang, lead } = context;
  const { filter } = arg;
  const all = await world.openCases();
  const part = partOf(all, filter, context);
  const last = Math.max(Math.ceil(part.length / LISTED), 1);
  const page = Math.min(arg.page, last);
  const from = (page - 1) * LISTED;
  const shown = part.slice(from, from + LISTED);
  for (const { found } of shown) world.shows(found.number);
  const words = filter && FILTER[filter];
  const paging = pageButtons(filter, page, last, context);
  return listCard({
    title: TITLE[lang],
    lines: lines(
      lang,
      lead,
      words && text(`${words.title.da}.`, `${words.title.en}.`),
      part.length === 0 ? (words?.none ?? NONE) : countLine(from + 1, from + shown.length, part.length),
    ),
    items: shown.map((one) => item(one.found, caseLine(one, world.today), context)),
    buttons: [...paging, ...filterButtons(all, filter, MOST - paging.length, context)],
  });
};

/** »Udskrevet · sidste dag 3. marts 2027« */
const closedLine = ({ status, ending, refusedOn }: CaseView): Text => {
  const on = ending?.date ?? (status === 'refused' ? refusedOn : undefined);
  const { da, en } = STATUS[status];
  if (on === undefined) return STATUS[status];
  return text(`${da} · ${day(on).da}`, `${en} · ${day(on).en}`);
};

const closedList = async ({ after }: CasesArg, context: ViewContext) => {
  const { world, lang, lead } = context;
  const { shown, more } = await world.closedCases(LISTED, after);
  const last = shown.at(-1)?.number;
  const { title, none } = FILTER.closed;
  return listCard({
    title: TITLE[lang],
    lines: lines(lang, lead, text(`${title.da}.`, `${title.en}.`), shown.length === 0 ? none : undefined),
    items: shown.map((found) => item(found, closedLine(found), context)),
    buttons: [
      ...(after === undefined
        ? []
        : [button(text('Fra begyndelsen', 'From the start'), { filter: 'closed' }, context)]),
      ...(more && last !== undefined
        ? [button(text('Flere', 'More'), { filter: 'closed', case: last }, context)]
        : []),
      button(text('Alle åbne', 'All open'), {}, context),
    ],
  });
};

/** Cases that a search has found, as they are now. */
const foundList = async ({ found }: CasesArg, context: ViewContext) => {
  const { world, lang, lead } = context;
  const views = await Promise.all(found.slice(0, LISTED).map((number) => world.caseView(number)));
  return listCard({
    title: TITLE[lang],
    lines: lines(lang, lead, countLine(1, LISTED, found.length)),
    items: views.flatMap((view) =>
      view ? [item(view, caseLine({ found: view, todos: [] }, world.today), context)] : [],
    ),
    buttons: [button(text('Alle åbne', 'All open'), {}, context)],
  });
};

/** `sager`: the cases the member may list; open ones by what is due next, closed ones by number. */
export const casesView: View = async (context) => {
  const arg = readCasesArg(context.arg);
  if (arg.found.length > 0) return foundList(arg, context);
  return arg.filter === 'closed' ? closedList(arg, context) : openList(arg, context);
};
