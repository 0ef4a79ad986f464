import type { Card } from '../../cards/elements.ts';
import { LIST_EXAMPLE, listCard } from '../../cards/list.ts';
import { LOAN_EXAMPLE, loanCard } from '../../cards/loan.ts';
import { MORNING_EXAMPLE, morningCard } from '../../cards/morning.ts';
import { HIT_EXAMPLE, hitCard } from '../../cards/hit.ts';
import { NOTICE_EXAMPLE, noticeCard } from '../../cards/notice.ts';
import { SHEET_EXAMPLE, sheetCard } from '../../cards/sheet.ts';
import { TASK_EXAMPLE, taskCard } from '../../cards/task.ts';
import { TASKS_EXAMPLE, tasksCard } from '../../cards/tasks.ts';

export type Make = (data: never) => Promise<Card>;

/** Every template with its example: what leaves the bot as a card. */
export const TEMPLATES: readonly (readonly [string, Make, Readonly<Record<string, unknown>>])[] = [
  ['list', listCard, LIST_EXAMPLE],
  ['loan', loanCard, LOAN_EXAMPLE],
  ['morning', morningCard, MORNING_EXAMPLE],
  ['notice', noticeCard, NOTICE_EXAMPLE],
  ['hit', hitCard, HIT_EXAMPLE],
  ['sheet', sheetCard, SHEET_EXAMPLE],
  ['task', taskCard, TASK_EXAMPLE],
  ['tasks', tasksCard, TASKS_EXAMPLE],
];

export const make = (card: Make, data: unknown): Promise<Card> => card(data as never);
