import type { Case } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Due } from '../domain/due.ts';
import { nextDue } from '../domain/next-due.ts';
import type { Programme } from '../domain/programme.ts';
import { rulesAt } from '../domain/programme.ts';
import type { Todo } from '../domain/todo.ts';
import { openTodos } from '../domain/todos.ts';
import type { CaseView } from '../domain/view.ts';
import { readTodos } from '../domain/whose-todos.ts';
import { byText } from '../domain/order.ts';

/** A case with what waits in it, whoever it waits for, and what comes next by the clock. */
export interface ListedCase {
  readonly found: CaseView;
  readonly todos: readonly Todo[];
  readonly next?: Due;
}

/** What waits in a case and comes next, as far as who sees it so may be told. */
export const listedCase = (subject: Case, found: CaseView, programme: Programme, today: Day): ListedCase => {
  // What is due goes by the rules that the case keeps.
  const rules = rulesAt(programme, subject.madeOn);
  const next = nextDue(subject, rules, today);
  return { found, todos: readTodos(openTodos(subject, rules, today), found.reads), ...(next && { next }) };
};

/** The next day in a case on which somebody has to do something. */
export const nextDayOf = ({ todos, next }: Pick<ListedCase, 'todos' | 'next'>): Day | undefined =>
  [...todos.flatMap(({ on }) => on ?? []), ...(next ? [next.on] : [])].toSorted()[0];

/** After every day. */
const NEVER = '9999-12-31';

/** What is due first before the rest, the newest number first among those of a day. */
export const byNextDay = (a: ListedCase, b: ListedCase): number =>
  byText(nextDayOf(a) ?? NEVER, nextDayOf(b) ?? NEVER) || byText(b.found.number, a.found.number);
