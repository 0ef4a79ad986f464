import { accessOnly } from '../domain/access-only.ts';
import type { Case } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Due } from '../domain/due.ts';
import { isOpen } from '../domain/status.ts';
import type { Member } from '../domain/member.ts';
import type { Programme } from '../domain/programme.ts';
import { rulesAt } from '../domain/programme.ts';
import { besideTagsOf, closedTagsOf, isHeldBy, openTagsOf, taskTagsOf } from '../domain/tasks.ts';
import { keptTagsOf } from '../domain/retention.ts';
import type { Todo } from '../domain/todo.ts';
import { nextDue } from '../domain/next-due.ts';
import { openTodos } from '../domain/todos.ts';
import { readTodos, todosOf } from '../domain/whose-todos.ts';
import { urgentOn } from '../domain/todo.ts';
import type { CaseView } from '../domain/view.ts';
import type { CaseBody, ProgrammeBody } from '../storage/documents/programme.ts';
import { bodyOf, maybeBody } from '../storage/documents/body.ts';
import { caseId, programmePartition, referenceTag } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import { namedAs } from './case-names.ts';
import { newestFirst } from './newest-cases.ts';

/** One thing that waits for the member. */
export interface Task {
  readonly found: CaseView;
  readonly todo: Todo;
}

/** A case with what waits in it, whoever it waits for, and what comes next by the clock. */
export interface ListedCase {
  readonly found: CaseView;
  readonly todos: readonly Todo[];
  readonly next?: Due;
}

/** The first of a list, and how many there are in all. */
export interface Listed<T> {
  readonly shown: readonly T[];
  readonly count: number;
}

export interface Tasks {
  /** Most urgent first. */
  readonly mine: Listed<Task>;
  /** The member's other open cases in which somebody else, or nobody, has something to do next. */
  readonly elsewhere: Listed<ListedCase>;
}

/** Lists of cases as one member may see them; found by tags, so closed cases cost nothing. */
export interface CaseLists {
  /** At most `room` in all; where both lists are long, the other cases get `least` of it. */
  tasks(room: number, least: number): Promise<Tasks>;
  /**
   * The open cases that the member may list, what is due first before the rest; nothing of them is noted as seen.
   * `fits`: only those; asked before anything is made of a case, which costs more than to read it.
   */
  openCases(fits?: (subject: Case) => boolean): Promise<readonly ListedCase[]>;
  /** Closed cases by number, at most `most` after one of them; whether there are more. */
  closedCases(
    most: number,
    after: string | undefined,
  ): Promise<{ readonly shown: readonly CaseView[]; readonly more: boolean }>;
  /**
   * The numbers of cases with exactly this reference, for who may read it, else of open ones with these initials or
   * this first name.
   */
  findCases(said: string): Promise<readonly string[]>;
  /** The numbers of cases with exactly this reference, open or closed, for who may read it. */
  withReference(reference: string): Promise<readonly string[]>;
  /** Open or closed cases that fit, the newest number first; read a page at a time, and no further than needed. */
  newestCases(asked: NewestCases): Promise<readonly CaseView[]>;
  /** The first of some numbers whose case the member may see; nothing of it is noted as seen. */
  firstSeen(numbers: readonly string[]): Promise<string | undefined>;
}

export interface NewestCases {
  readonly state: 'open' | 'closed';
  readonly fits: (found: CaseView) => boolean;
  readonly most: number;
  /** Only those whose number stands before this one. */
  readonly before?: string;
  /** Ends the search with an error: nobody waits for it any more. */
  readonly signal: AbortSignal;
}

interface Deps {
  readonly store: Store;
  readonly body: ProgrammeBody;
  readonly member: Member;
  readonly today: Day;
  readonly view: (subject: Case) => CaseView | undefined;
  readonly listed: (tags: readonly string[]) => Promise<readonly Case[]>;
  readonly noteLook: (number: string) => void;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byUrgency =
  (today: Day) =>
  (a: Task, b: Task): number =>
    byText(urgentOn(a.todo, today), urgentOn(b.todo, today)) || byText(a.found.number, b.found.number);

/** After every day. */
const NEVER = '9999-12-31';

/** The next day in a case on which somebody has to do something. */
export const nextDayOf = ({ todos, next }: ListedCase): Day | undefined =>
  [...todos.flatMap(({ on }) => on ?? []), ...(next ? [next.on] : [])].toSorted()[0];

const byNextDay = (a: ListedCase, b: ListedCase): number =>
  byText(nextDayOf(a) ?? NEVER, nextDayOf(b) ?? NEVER) || byText(b.found.number, a.found.number);

export const makeCaseLists = (deps: Deps): CaseLists => {
  const { store, body, member, today, view, listed, noteLook } = deps;
  const programme: Programme = body.programme;
  const partition = programmePartition(programme.id);

  const asListed = (subject: Case): readonly ListedCase[] => {
    const found = view(subject);
    if (!found) return [];
    // What is due goes by the rules that the case keeps.
    const rules = rulesAt(programme, subject.madeOn);
    const next = nextDue(subject, rules, today);
    const todos = readTodos(openTodos(subject, rules, today), found.reads);
    return [{ found, todos, ...(next && { next }) }];
  };

  /** What comes next is the member's own: it waits for nobody else. */
  const isOwnNext = ({ found, todos, next }: ListedCase): boolean =>
    todos.length === 0 &&
    next !== undefined &&
    next.holders.some((holder) => isHeldBy(holder, found, member, programme, today));

  const openCases = async (fits: (subject: Case) => boolean = () => true): Promise<readonly ListedCase[]> => {
    const cases = await listed(openTagsOf(member, programme, today));
    return cases
      .filter((subject) => isOpen(subject.status) && fits(subject))
      .flatMap(asListed)
      .toSorted(byNextDay);
  };

  const withReference = async (reference: string): Promise<readonly string[]> => {
    const docs = await store.list(partition, referenceTag(reference, body.salt));
    return docs.flatMap((doc) => {
      const found = view(bodyOf<CaseBody>(doc));
      return found?.personal.journalRef === undefined ? [] : [found.number];
    });
  };

  return {
    openCases,
    async firstSeen(numbers) {
      const docs = await store.read(partition, numbers.map(caseId));
      return docs.flatMap((doc) => maybeBody<CaseBody>(doc) ?? []).find((subject) => view(subject))?.number;
    },
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
        .flatMap(asListed)
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
    async closedCases(most, after) {
      const pages = await Promise.all(
        closedTagsOf(member, programme, today).map((tag) =>
          store.list(partition, tag, {
            limit: most + 1,
            ...(after !== undefined && { after: caseId(after) }),
          }),
        ),
      );
      const found = new Map(pages.flat().map((doc) => [doc.id, bodyOf<CaseBody>(doc)]));
      const inOrder = [...found.values()].toSorted((a, b) => byText(a.number, b.number));
      const shown = inOrder.slice(0, most).flatMap((subject) => view(subject) ?? []);
      for (const { number } of shown) noteLook(number);
      return { shown, more: inOrder.length > most };
    },
    async findCases(said) {
      const known = await withReference(said);
      if (known.length > 0) return known;
      const isMeant = namedAs(said);
      if (!isMeant) return [];
      return (await openCases())
        .filter(({ found }) => isMeant(found))
        .map(({ found }) => found.number)
        .toSorted();
    },
    withReference,
    async newestCases({ state, fits, most, before, signal }) {
      const tags = (state === 'open' ? openTagsOf : closedTagsOf)(member, programme, today);
      const shown: CaseView[] = [];
      for await (const subject of newestFirst(store, partition, tags, before)) {
        signal.throwIfAborted();
        const found = isOpen(subject.status) === (state === 'open') ? view(subject) : undefined;
        if (!found || !fits(found)) continue;
        noteLook(found.number);
        if (shown.push(found) >= most) break;
      }
      return shown;
    },
  };
};
