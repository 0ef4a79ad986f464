import { accessOnly } from '../domain/access-only.ts';
import type { Day } from '../domain/day.ts';
import { keptTagsOf } from '../domain/retention.ts';
import { isOpen } from '../domain/status.ts';
import { besideTagsOf, taskTagsOf } from '../domain/member-tags.ts';
import { isHeldBy } from '../domain/tasks.ts';
import type { Todo } from '../domain/todo.ts';
import { urgentOn } from '../domain/todo.ts';
import type { CaseView } from '../domain/view.ts';
import { todosOf } from '../domain/whose-todos.ts';
import { byText } from '../domain/order.ts';
import type { ListedCase } from './listed-case.ts';
import { byNextDay, listedCase } from './listed-case.ts';
import type { Scope } from './scope.ts';

/** One thing that waits for the member. */
export interface Task {
  readonly found: CaseView;
  readonly todo: Todo;
}

/** The first of a list, and how many there are in all. */
interface Listed<T> {
  readonly shown: readonly T[];
  readonly count: number;
}

interface Tasks {
  /** Most urgent first. */
  readonly mine: Listed<Task>;
  /** The member's other open cases in which somebody else, or nobody, has something to do next. */
  readonly elsewhere: Listed<ListedCase>;
}

/** What waits for one member, and in their other cases for others. */
export interface TaskLists {
  /** At most `room` in all; where both lists are long, the other cases get `least` of it. */
  tasks(room: number, least: number): Promise<Tasks>;
}

type Deps = Pick<Scope, 'programme' | 'member' | 'today' | 'view' | 'listed' | 'noteLook'>;

const byUrgency =
  (today: Day) =>
  (a: Task, b: Task): number =>
    byText(urgentOn(a.todo, today), urgentOn(b.todo, today)) || byText(a.found.number, b.found.number);

export const makeTaskLists = ({ programme, member, today, view, listed, noteLook }: Deps): TaskLists => {
  /** What comes next is the member's own: it waits for nobody else. */
  const isOwnNext = ({ found, todos, next }: ListedCase): boolean =>
    todos.length === 0 &&
    next !== undefined &&
    next.holders.some((holder) => isHeldBy(holder, found, member, programme, today));

  return {
    async tasks(room, least) {
      const [waiting, active] = await Promise.all([
        listed([...taskTagsOf(member, programme, today), ...keptTagsOf(member, programme, today)]),
        listed(besideTagsOf(member, programme, today)),
      ]);
      const all = new Map([...active, ...waiting].map((subject) => [subject.number, subject]));
      const own = [...all.values()].flatMap((subject): readonly Task[] => {
        const found = view(subject) ?? accessOnly(subject, 'give-access', member, programme, today);
        return found ? todosOf(subject, member, programme, today).map((todo) => ({ found, todo })) : [];
      });
      const busy = new Set(own.map(({ found }) => found.number));
      const others = active
        .filter(({ number, status }) => isOpen(status) && !busy.has(number))
        .flatMap((subject) => {
          const found = view(subject);
          return found ? [listedCase(subject, found, programme, today)] : [];
        })
        .filter((one) => !isOwnNext(one))
        .toSorted(byNextDay);
      const space = Math.max(room - own.length, least);
      const elsewhere = { shown: others.slice(0, space), count: others.length };
      const mine = {
        shown: own.toSorted(byUrgency(today)).slice(0, room - elsewhere.shown.length),
        count: own.length,
      };
      for (const { found } of [...mine.shown, ...elsewhere.shown]) noteLook(found.number);
      return { mine, elsewhere };
    },
  };
};
