import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { decide } from '../../domain/decide.ts';
import { vacantPosts } from '../../domain/turns.ts';
import { rulesAt } from '../../domain/programme.ts';
import { dueOn } from '../../domain/tasks.ts';
import { openTodos } from '../../domain/todos.ts';
import { readTodos } from '../../domain/whose-todos.ts';
import { viewOf } from '../../domain/view.ts';
import { emptyMemory, record, stateFor, type Memory } from './memory.ts';
import { PILOT } from './people.ts';
import { resolve } from './random-commands.ts';
import { anyStep, CROWD, plusDays } from './random-steps.ts';

const COMMANDS = 800;

/** Whether what a leader is shown of deadlines and vacant cases can be found by the case before a view of it is made. */
const lookAt = ({ cases }: Memory, today: string): readonly string[] =>
  [...cases.values()].flatMap((subject) =>
    CROWD.flatMap((member): readonly string[] => {
      const found = viewOf(subject, member, PILOT, today);
      if (!found) return [];
      const rules = rulesAt(PILOT, subject.madeOn);
      const due = dueOn(found);
      const todos = readTodos(openTodos(subject, rules, today), found.reads);
      const vacant = todos.some(({ kind }) => kind === 'vacant');
      if (due !== undefined) assert.equal(dueOn(subject), due, subject.number);
      if (vacant) assert.ok(vacantPosts(subject).length > 0, subject.number);
      return [...(due === undefined ? [] : ['due']), ...(vacant ? ['vacant'] : [])];
    }),
  );

describe('what a leader has to see to', () => {
  it(`is found by the case itself, whoever looks, over ${COMMANDS} random commands`, () => {
    let memory = emptyMemory(PILOT, CROWD);
    let today = '2026-12-10';
    const seen = new Map<string, number>();
    for (const [index, step] of fc.sample(anyStep, COMMANDS).entries()) {
      today = plusDays(today, step.later % 2);
      const { by, intent } = resolve(step, memory, today);
      const at = `${today}T10:00:00.000Z`;
      const decided = decide({ id: `c${index}`, actor: by, at, today, intent }, stateFor(memory, intent));
      if (decided.ok) memory = record(memory, by, at, decided.events);
      if (index % 25 === 0)
        for (const what of lookAt(memory, today)) seen.set(what, (seen.get(what) ?? 0) + 1);
    }
    for (const what of ['due', 'vacant'])
      assert.ok((seen.get(what) ?? 0) >= 20, `${what}: ${seen.get(what) ?? 0} times`);
  });
});
