import { erasureProblem } from '../domain/erasure/problem.ts';
import type { Todo } from '../domain/todo.ts';
import { todosOf } from '../domain/whose-todos.ts';
import type { Lookups } from '../dialogs/engine/lookups.ts';
import { countErasable } from './erasure/count.ts';
import type { ListedCase } from './listed-case.ts';
import { listedCase } from './listed-case.ts';
import { makeReach } from './people/reach.ts';
import type { Scope } from './scope.ts';

/** One case by its number, as one member may see it. */
export interface OneCase extends Pick<Lookups, 'caseView' | 'erasable'> {
  /** What there is to do in a case now, what of it waits for the member (`mine`), and what comes next by the clock. */
  open(number: string): Promise<Pick<ListedCase, 'todos' | 'next'> & { readonly mine: readonly Todo[] }>;
}

type Deps = Pick<
  Scope,
  'store' | 'directory' | 'partition' | 'programme' | 'member' | 'today' | 'view' | 'one' | 'noteLook'
>;

export const makeOneCase = ({
  store,
  directory,
  partition,
  programme,
  member,
  today,
  view,
  one,
  noteLook,
}: Deps): OneCase => ({
  async caseView(number) {
    const found = await one(number);
    const seen = found && view(found);
    noteLook(number, seen ? {} : { refused: true });
    return seen;
  },
  async erasable(number) {
    const found = await one(number);
    if (!found || !view(found)) return { values: 0, drafts: 0, cards: 0 };
    const waits = erasureProblem(found, programme, today);
    const count = await countErasable({ store, directory, reach: makeReach(store) }, partition, found);
    return { ...count, ...(waits && { waits }) };
  },
  async open(number) {
    const found = await one(number);
    const seen = found && view(found);
    if (!seen) return { todos: [], mine: [] };
    const { todos, next } = listedCase(found, seen, programme, today);
    return { todos, mine: todosOf(found, member, programme, today), ...(next && { next }) };
  },
});
