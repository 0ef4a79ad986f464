import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { COURSE_STATE } from '../../dialogs/course/labels.ts';
import { STATUS } from '../../dialogs/words.ts';
import type { CaseView } from '../../domain/view.ts';
import { IN_COURSE } from '../../domain/status.ts';
import type { CaseFilter } from '../case-filters.ts';
import type { ListedCase } from '../listed-case.ts';
import { phaseWords } from './phase-words.ts';
import { dueWords, todoLine } from './todo-words.ts';

interface FilterWords {
  readonly title: Text;
  readonly none: Text;
}

export const FILTER: Readonly<Record<CaseFilter, FilterWords>> = {
  mine: {
    title: text('Mine sager', 'My cases'),
    none: text('Ingen åben sag er din lige nu.', 'No open case is yours right now.'),
  },
  attention: {
    title: text('Kræver opmærksomhed', 'Needs attention'),
    none: text('Ingen sag kræver opmærksomhed lige nu.', 'No case needs attention right now.'),
  },
  course: {
    title: text('I forløb', 'In a course'),
    none: text('Ingen er i forløb lige nu.', 'Nobody is in a course right now.'),
  },
  paused: {
    title: text('På pause', 'Paused'),
    none: text('Ingen sag er på pause lige nu.', 'No case is paused right now.'),
  },
  'no-coach': {
    title: text('Uden coach', 'Without a coach'),
    none: text('Alle i forløb har en coach.', 'Everybody in a course has a coach.'),
  },
  waiting: {
    title: text('Venteliste', 'Waiting list'),
    none: text('Ingen af dine sager står på venteliste.', 'None of your cases is on the waiting list.'),
  },
  closed: {
    title: text('Afsluttede', 'Closed'),
    none: text('Der er ingen afsluttede sager.', 'There are no closed cases.'),
  },
};

/** How a course goes where it is not as planned: a list of many cases says what is different. */
const stateOf = ({ monthly, status }: CaseView): Text | undefined =>
  monthly && monthly.state !== 'on-track' && IN_COURSE.has(status) ? COURSE_STATE[monthly.state] : undefined;

const joined = (parts: readonly (Text | undefined)[]): Text => {
  const said = parts.flatMap((part) => part ?? []);
  return text(said.map(({ da }) => da).join(' · '), said.map(({ en }) => en).join(' · '));
};

/** »Opkvalificerende forløb, måned 2 af 6 · Kræver opmærksomhed · månedsstatus 1. maj« */
export const caseLine = ({ found, todos, next }: ListedCase, today: string): Text => {
  const late = todos.find(({ kind, on }) => kind !== 'turn' && on !== undefined);
  const turn = todos.find(({ kind, on }) => kind === 'turn' && on !== undefined);
  const soon = next && dueWords(next.kind, next.on, today);
  return joined([
    phaseWords(found, today) ?? STATUS[found.status],
    stateOf(found),
    late
      ? todoLine(found, late, today)
      : turn?.on !== undefined && found.status !== 'offered'
        ? dueWords('deadline', turn.on, today)
        : soon,
  ]);
};
