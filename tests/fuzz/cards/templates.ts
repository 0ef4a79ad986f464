import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Card } from '../../../cards/elements.ts';
import { HIT_EXAMPLE, hitCard } from '../../../cards/hit.ts';
import { LIST_EXAMPLE, listCard } from '../../../cards/list.ts';
import { LOAN_EXAMPLE, loanCard } from '../../../cards/loan.ts';
import { MORNING_EXAMPLE, morningCard } from '../../../cards/morning.ts';
import { NOTICE_EXAMPLE, noticeCard } from '../../../cards/notice.ts';
import { SHEET_EXAMPLE, sheetCard } from '../../../cards/sheet.ts';
import { TASK_EXAMPLE, taskCard } from '../../../cards/task.ts';
import { TASKS_EXAMPLE, tasksCard } from '../../../cards/tasks.ts';
import { kind, type Kind } from '../kinds.ts';
import { isSound, skeletonOf } from './skeleton.ts';

interface Template {
  readonly name: string;
  /** Where people's words, or names somebody chose, stand in its data. */
  readonly free: ReadonlySet<string>;
  readonly example: unknown;
  make(data: unknown): Promise<Card>;
}

const template = <D>(
  name: string,
  make: (data: D) => Promise<Card>,
  example: D,
  ...free: readonly string[]
): Template => ({ name, free: new Set(free), example, make: (data) => make(data as D) });

const TEMPLATES: readonly Template[] = [
  template('list', listCard, LIST_EXAMPLE, 'text', 'line'),
  template('morning', morningCard, MORNING_EXAMPLE, 'line'),
  // Nobody's words stand in the two that go to channels and locked phones: only how long and how many they are.
  template('notice', noticeCard, NOTICE_EXAMPLE),
  template('task', taskCard, TASK_EXAMPLE),
  template('hit', hitCard, HIT_EXAMPLE, 'text'),
  template('sheet', sheetCard, SHEET_EXAMPLE, 'text', 'label', 'value'),
  template('tasks', tasksCard, TASKS_EXAMPLE, 'text', 'line'),
  template('loan', loanCard, LOAN_EXAMPLE, 'name'),
];

/** The longest that the data of a template takes under some names. */
const LONGEST: Readonly<Record<string, number>> = { subject: 60, line: 200 };

/** Lists as long as a template may get, and one of a few. */
const MOST = 12;

/** The example with each list `times` as long, and each free text taken from `texts` in turn. */
const filledFrom = (
  example: unknown,
  free: ReadonlySet<string>,
  times: number,
  next: (key: string) => string,
): unknown => {
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const long = key === 'items' || key === 'lines' || key === 'rows' ? times : 1;
      const most = key === 'lines' ? 2 : MOST;
      return Array.from({ length: Math.min(value.length * long, Math.max(most, value.length)) }, (_, at) =>
        walk(value[at % value.length], key),
      );
    }
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, name === 'data' ? inner : walk(inner, name)]),
      );
    return typeof value === 'string' && free.has(key) ? next(key) : value;
  };
  return walk(example, '');
};

const inTurn = (texts: readonly string[]) => {
  let at = 0;
  return (key: string): string => {
    at += 1;
    return (texts[at % texts.length] ?? '').slice(0, LONGEST[key]);
  };
};

export const templateKinds = (text: fc.Arbitrary<string>): readonly Kind[] =>
  TEMPLATES.map(({ name, example, free, make }) =>
    kind(
      `card: ${name}`,
      fc.tuple(fc.array(text, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 6 })),
      async ([texts, times]) => {
        const card = await make(filledFrom(example, free, times, inTurn(texts)));
        const plain = await make(filledFrom(example, free, times, () => 'almindelig tekst'));
        isSound(card);
        assert.equal(skeletonOf(card).rest, skeletonOf(plain).rest);
      },
    ),
  );
