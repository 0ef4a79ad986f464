import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { dueOn } from '../../domain/tasks.ts';
import type { Todo } from '../../domain/todo.ts';
import type { ListedCase } from '../listed-case.ts';
import { capital, whoHas } from './holder-words.ts';
import { dueWords, lateHearing, todoLine } from './todo-words.ts';
import type { ViewContext } from './view.ts';

/** A line that asks something already ends. */
const end = (words: string): string => (/[?!.]$/.test(words) ? words : `${words}.`);

/** »Dig: Månedsstatus i dag.« */
const said = (who: Text, what: Text): Text => {
  return text(end(`${capital(who.da)}: ${what.da}`), end(`${capital(who.en)}: ${what.en}`));
};

/** What is waited for is said by the status, or by who is waited for; but not what is to be answered by when. */
const isPlain = ({ kind, on }: Todo, found: ListedCase['found']): boolean =>
  kind === 'no-coach' ||
  kind === 'vacant' ||
  (kind === 'turn' && found.status !== 'offered' && found.status !== 'phase-proposed' && on === dueOn(found));

/** Who has the ball in a case, and until when where that is not its deadline; without anybody, what comes next. */
export const ballLines = async (
  { found, todos, next }: ListedCase,
  { world }: ViewContext,
): Promise<readonly Text[]> => {
  const { today } = world;
  const lines = await Promise.all(
    todos.map(async (todo): Promise<Text> => {
      const who = await whoHas(todo.holders, world);
      return isPlain(todo, found)
        ? text(`Venter på ${who.da}.`, `Waiting for ${who.en}.`)
        : said(who, lateHearing(found, todo, today) ?? todoLine(found, todo, today));
    }),
  );
  if (lines.length > 0 || !next) return lines;
  const who = await whoHas(next.holders, world);
  const what = dueWords(next.kind, next.on, today);
  return [text(`Næste: ${what.da} (${who.da}).`, `Next: ${what.en} (${who.en}).`)];
};
