import type { TasksData } from '../../cards/tasks.ts';
import { dayOf } from '../../domain/day.ts';
import type { TaskHolder } from '../../domain/turns.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Todo } from '../../domain/todo.ts';
import { isOverdue } from '../../domain/todo.ts';
import { STATUS } from '../../dialogs/words.ts';
import type { ListedCase } from '../listed-case.ts';
import { capital, whoHas } from './holder-words.ts';
import { dueWords, overdueWords, shortDay, todoLine } from './todo-words.ts';
import type { ViewContext } from './view.ts';

const begun = ({ da, en }: Text): Text => text(capital(da), capital(en));

const waitsLine = async (
  { found }: ListedCase,
  todo: Todo,
  holders: readonly TaskHolder[],
  { world }: ViewContext,
): Promise<Text> => {
  const { today } = world;
  const who = await whoHas(holders, world);
  if (todo.kind === 'no-coach' || todo.kind === 'vacant')
    return text(`Venter på ${who.da}`, `Waiting for ${who.en}`);
  if (todo.kind !== 'turn') {
    const what = todoLine(found, todo, today);
    return begun(text(`${who.da}: ${what.da}`, `${who.en}: ${what.en}`));
  }
  const since = shortDay(dayOf(found.since), today);
  if (todo.on !== undefined && isOverdue(todo, today)) {
    const late = overdueWords(found, todo, todo.on, today);
    return text(
      `Venter på ${who.da} siden ${since.da} – ${late.da}`,
      `Waiting for ${who.en} since ${since.en} – ${late.en}`,
    );
  }
  const until = todo.on === undefined ? undefined : shortDay(todo.on, today);
  return text(
    `Venter på ${who.da} siden ${since.da}${until ? `, frist ${until.da}` : ''}`,
    `Waiting for ${who.en} since ${since.en}${until ? `, due ${until.en}` : ''}`,
  );
};

/** Who has the ball in a case and since when or until when; without anybody, what comes next or how it stands. */
export const ballLine = async (one: ListedCase, context: ViewContext): Promise<Text> => {
  const { found, todos, next } = one;
  const { today } = context.world;
  const [first] = todos;
  if (first) return waitsLine(one, first, first.holders, context);
  if (next) {
    const who = await whoHas(next.holders, context.world);
    const what = dueWords(next.kind, next.on, today);
    return begun(text(`${who.da}: ${what.da}`, `${who.en}: ${what.en}`));
  }
  const since = shortDay(dayOf(found.since), today);
  const { da, en } = STATUS[found.status];
  return text(`${da} siden ${since.da}`, `${en} since ${since.en}`);
};

/** A case with who has the ball in it, and a button to open it. */
export const elsewhereItem = async (
  one: ListedCase,
  context: ViewContext,
): Promise<TasksData['sections'][number]['items'][number]> => ({
  title: `${one.found.number} · ${one.found.initials}`,
  line: (await ballLine(one, context))[context.lang],
  button: {
    title: text('Vis', 'Show')[context.lang],
    verb: 'view',
    data: { view: 'case', case: one.found.number },
  },
});
