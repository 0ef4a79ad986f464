import type { TasksData } from '../../cards/tasks.ts';
import { tasksCard } from '../../cards/tasks.ts';
import { isAccessOnly } from '../../domain/access-only.ts';
import { isAdmin } from '../../domain/rights/holds.ts';
import { may } from '../../domain/rights/may.ts';
import { isOverdue } from '../../domain/todo.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { CHAT } from '../chat/words.ts';
import type { Task } from '../task-lists.ts';
import { withoutLeader } from '../looks/without-leader.ts';
import { troubleIn } from '../outbox/trouble.ts';
import { absenceLines } from './absence-lines.ts';
import { adminTasks } from './admin-tasks.ts';
import { draftLine } from './draft-line.ts';
import { deadlineLines } from './deadlines.ts';
import { elsewhereItem } from './elsewhere.ts';
import { greeting, minutesFor } from './greeting.ts';
import { noticeTasks } from './notice-tasks.ts';
import { ruleTasks } from './rule-tasks.ts';
import { sampleTasks } from './sample-tasks.ts';
import { todoButtons } from './todo-buttons.ts';
import { todoLine } from './todo-words.ts';
import type { View, ViewContext } from './view.ts';
import { lines, LISTED } from './view.ts';

/** So many cases of others stand there however long the own list is. */
const LEAST = 4;

const vacancyLine = (number: string): Text =>
  text(
    `${number} har ingen ansvarlig. Skriv »overdrag ${number}«.`,
    `Nobody is responsible for ${number}. Write "hand over ${number}".`,
  );

const item = (task: Task, context: ViewContext): TasksData['sections'][number]['items'][number] => ({
  title: isAccessOnly(task.found) ? task.found.number : `${task.found.number} · ${task.found.initials}`,
  line: todoLine(task.found, task.todo, context.world.today)[context.lang],
  ...todoButtons(task, context),
});

/** Who can only look has no more to do than that. */
const minutesOf = (task: Task, context: ViewContext): number =>
  todoButtons(task, context).button.verb === 'open' ? minutesFor(task.todo) : 1;

const section = (
  title: Text,
  items: TasksData['sections'][number]['items'],
  { lang }: ViewContext,
): TasksData['sections'] => (items.length === 0 ? [] : [{ title: title[lang], items }]);

/** Where others have the ball in more cases than there is room for. */
const othersLine = (shown: number, count: number): Text | undefined =>
  count > shown
    ? text(
        `Hos andre er her ${shown} af ${count}. Skriv »sager« for at se alle.`,
        `Here are ${shown} of ${count} that are with others. Write "cases" to see all.`,
      )
    : undefined;

const mineLine = (shown: number, count: number): Text | undefined =>
  count > shown
    ? text(
        `Her er ${shown} af ${count}. Skriv et sagsnummer for at se en af de andre.`,
        `Here are ${shown} of ${count}. Write a case number to see another.`,
      )
    : undefined;

/** What the administrator has to see to: cards that do not arrive, and samples that nobody can confirm. */
const troubleFor = async ({
  world,
  scene,
}: ViewContext): Promise<Record<'cards' | 'samples', readonly Text[]>> => {
  const { member, programme, today } = world;
  if (!isAdmin(member, programme, today)) return { cards: [], samples: [] };
  return {
    cards: await troubleIn(scene.deps.store, programme.id),
    samples: await withoutLeader(scene.deps, programme, today),
  };
};

/** What else waits: people and samples to confirm, cases without anybody, cards that do not arrive. */
const beside = async (context: ViewContext) => {
  const { cards, samples } = await troubleFor(context);
  return {
    items: [
      ...(await sampleTasks(context)),
      ...(await adminTasks(context)),
      ...(await ruleTasks(context)),
      ...(await noticeTasks(context)),
    ],
    lines: [...(await context.world.vacancies()).map(vacancyLine), ...cards, ...samples],
    cards,
  };
};

/** Who pays has loans, and no cases of their own. */
const withNumber = ({ member, programme, today }: ViewContext['world']): Text => {
  const where = may(member, 'pay-loan', programme, today) ? text('lån', 'loans') : text('sager', 'cases');
  return text(
    `Hvilken sag? Skriv det igen med sagsnummeret, fx »… sag 1«. »${where.da}« viser dem, du har.`,
    `Which case? Write it again with the case number, e.g. "… case 1". "${where.en}" shows those you have.`,
  );
};

/** Buttons for what nobody waits with. */
const buttons = ({ world, lang }: ViewContext, trouble: boolean): TasksData['buttons'] => [
  ...(may(world.member, 'refer', world.programme, world.today)
    ? [{ title: text('Ny visitation', 'New referral')[lang], verb: 'open', data: { dialog: 'visitation' } }]
    : []),
  ...(trouble
    ? [{ title: text('Orienteringer', 'Notices')[lang], verb: 'view', data: { view: 'notices' } }]
    : []),
];

/** `opgaver`: what waits for the member, most urgent first, and who has the ball in their other cases. */
export const tasksView: View = async (context) => {
  const { world, lang, lead } = context;
  const { mine, elsewhere } = await world.tasks(LISTED, LEAST);
  const { items, lines: told, cards } = await beside(context);
  const deadlines = await deadlineLines(context);
  const minutes = mine.shown.reduce(
    (sum, task) => sum + minutesOf(task, context),
    items.length + told.length,
  );
  // How long all of it takes is known only of what stands here.
  const all = mine.count === mine.shown.length ? minutes : Number.POSITIVE_INFINITY;
  const isLate = ({ todo }: Task): boolean => isOverdue(todo, world.today);
  const tasks = (some: readonly Task[]) => some.map((task) => item(task, context));
  // What is overdue comes before all that waits without a day.
  const own = [
    ...tasks(mine.shown.filter(isLate)),
    ...items,
    ...tasks(mine.shown.filter((task) => !isLate(task))),
  ];
  const others = await Promise.all(elsewhere.shown.map((one) => elsewhereItem(one, context)));
  // Whoever is asked which case, and has none to choose here, needs the way on and no word of tasks.
  const lost = lead?.da === CHAT.whichCase.da && own.length + others.length === 0;
  return tasksCard({
    title: text('Dine opgaver', 'Your tasks')[lang],
    lines: lines(
      lang,
      lost ? withNumber(world) : lead,
      ...(lost ? [] : [greeting(mine.count + items.length + told.length, all, world.now)]),
      draftLine(context),
      ...(await absenceLines(context)),
      ...told,
      ...deadlines,
      mineLine(mine.shown.length, mine.count),
      othersLine(elsewhere.shown.length, elsewhere.count),
    ),
    sections: [
      ...section(text('Hos dig', 'With you'), own, context),
      ...section(text('Hos andre', 'With others'), others, context),
    ],
    buttons: buttons(context, cards.length > 0),
  });
};
