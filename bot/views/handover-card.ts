import type { TaskData } from '../../cards/task.ts';
import { taskCard } from '../../cards/task.ts';
import type { Case } from '../../domain/case.ts';
import { vacantPosts } from '../../domain/turns.ts';
import type { Message } from '../teams/message.ts';
import { caseTitle } from './case-title.ts';

/** What is above stands under »sager«. */
const LISTED = 15;

const more = (count: number): TaskData['lines'] =>
  count > LISTED ? [{ text: `… og ${count - LISTED} til.` }] : [];

const made = async (title: string, subject: string, rest: Pick<TaskData, 'lines' | 'buttons'>) => ({
  card: await taskCard({ title, subject, ...rest }),
  summary: `${title}: ${subject}`,
});

const TASKS = { title: 'Mine opgaver', verb: 'view', data: { view: 'tasks' } } as const;
const CASES = { title: 'Mine sager', verb: 'view', data: { view: 'cases' } } as const;

/** To whoever has some cases from now on, or stands in for them (`away`: their name): which, and whose they were. */
export const takenMessage = (
  cases: readonly { readonly subject: Case; readonly from: string }[],
  away?: string,
): Promise<Message> => {
  const [first] = cases;
  const one = cases.length === 1 && first !== undefined;
  const lines = cases.map(({ subject, from }) => ({
    text: one ? `Den var hos ${from}.` : `${caseTitle(subject)} · fra ${from}`,
  }));
  return made(
    `${away ?? 'Du'} har overtaget ${one ? 'en sag' : `${cases.length} sager`}`,
    one ? caseTitle(first.subject) : `${cases.length} sager`,
    {
      lines: [
        ...lines.slice(0, LISTED),
        ...more(lines.length),
        ...(away === undefined ? [] : [{ text: `${away} er væk, og du er stedfortræder.` }]),
      ],
      buttons: one
        ? [{ title: 'Åbn', verb: 'view', data: { view: 'case', case: first.subject.number } }]
        : [TASKS, CASES],
    },
  );
};

/** To whoever no longer has them: numbers only, for the cases are not theirs to see. */
export const givenMessage = (
  cases: readonly { readonly number: string; readonly to: string }[],
): Promise<Message> => {
  const names = new Set(cases.map(({ to }) => to));
  const [name = ''] = names;
  const numbers = cases.map(({ number, to }) => (names.size === 1 ? number : `${number} · ${to}`));
  const one = cases.length === 1;
  return made(
    names.size === 1 ? `Din opgave er overtaget af ${name}` : 'Dine opgaver er overtaget',
    one ? (numbers[0] ?? '') : `${cases.length} sager`,
    {
      lines: one
        ? [{ text: 'Du skal ikke gøre mere ved sagen.' }]
        : [...numbers.slice(0, LISTED).map((text) => ({ text })), ...more(numbers.length)],
      buttons: [TASKS],
    },
  );
};

/** To the leader and the administrators: the number and no more. `undefined` once somebody has been found. */
export const unmannedMessage = (subject: Case): Promise<Message> => {
  const { number } = subject;
  const vacant = vacantPosts(subject).length > 0;
  const line = vacant
    ? 'Den ansvarlige er inhabil, og ingen har sagen nu. Overdrag den til en kollega.'
    : 'Der er ingen visitator tilbage, som kan tage den. Giv en kollega rollen, eller ophæv en inhabilitet.';
  return made('En sag mangler en kollega', number, {
    lines: [{ text: line }],
    buttons: vacant
      ? [{ title: 'Overdrag sagen', verb: 'open', data: { dialog: 'handover', case: number } }, TASKS]
      : [TASKS],
  });
};
