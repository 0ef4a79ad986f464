import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { fieldsOf } from './find-field.ts';
import type { Flow } from './flow.ts';
import type { Lookups } from './lookups.ts';
import { applies, contextOf } from './position.ts';
import type { Run } from './run.ts';

/**
 * Asks about answers that can stand and may not be meant: a day that is still to come, what was logged before. A
 * question is asked once; another answer may raise another one. `before`: the run as it was a move ago.
 */
export const questioned = async (
  flow: Flow,
  before: Run,
  run: Run,
  lookups: () => Promise<Lookups>,
  today: Day,
): Promise<Run> => {
  if (run.answers === before.answers) return run;
  const context = contextOf(flow, run, today);
  const asked: Record<string, Text> = {};
  const fresh: string[] = [];
  for (const { id, field } of fieldsOf(flow, run, today)) {
    const value = run.answers[id];
    if (!field.asks || value === undefined || id in run.errors || !applies(field, context)) continue;
    const known = field.asksOfValue === true && before.answers[id] === value;
    const question = known ? run.asked?.[id] : await field.asks(value, context, await lookups());
    if (!question) continue;
    asked[id] = question;
    if (run.asked?.[id]?.da !== question.da) fresh.push(id);
  }
  if (Object.keys(asked).length === 0 && !run.asked) return run;
  const nudged = [...(run.nudged ?? []), ...fresh];
  return { ...run, asked, ...(nudged.length > 0 && { nudged }) };
};
