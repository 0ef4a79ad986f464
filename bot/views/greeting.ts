import { clockOf } from '../../domain/day.ts';
import type { Instant } from '../../domain/day.ts';
import type { CaseAction } from '../../domain/case-actions.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Todo } from '../../domain/todo.ts';
import { capital } from './holder-words.ts';

/** What a task usually takes, in minutes [ours]: what is only pressed or noted takes one, what is written takes more. */
const MINUTES: Readonly<Partial<Record<CaseAction, number>>> = {
  assess: 3,
  'decide-jointly': 4,
  'decide-finally': 4,
  'draft-refusal': 5,
  'judge-complaint': 4,
  'propose-phase': 3,
  discharge: 3,
  'record-status': 2,
  reply: 2,
  'follow-up': 2,
};

export const minutesFor = ({ action }: Pick<Todo, 'action'>): number =>
  (action === undefined ? undefined : MINUTES[action]) ?? 1;

const WORDS: readonly Text[] = [
  text('nul', 'no'),
  text('én', 'one'),
  text('to', 'two'),
  text('tre', 'three'),
  text('fire', 'four'),
  text('fem', 'five'),
  text('seks', 'six'),
  text('syv', 'seven'),
  text('otte', 'eight'),
  text('ni', 'nine'),
  text('ti', 'ten'),
];

const inWords = (count: number): Text => WORDS[count] ?? text(String(count), String(count));

/** How one is greeted at this hour. */
export const hello = (now: Instant): Text => {
  const hour = Number(clockOf(now).split('.')[0]);
  if (hour < 12) return text('Godmorgen.', 'Good morning.');
  return hour < 18 ? text('Goddag.', 'Good afternoon.') : text('Godaften.', 'Good evening.');
};

/** A longer time, or more things, and no morning has room for it: then it is only said how many there are. */
const LONGEST = 30;
const MOST = 10;

/** »Godmorgen. To ting i dag, cirka tre minutter.« */
export const greeting = (count: number, minutes: number, now: Instant): Text => {
  if (count === 0) return text('Du har ingen opgaver lige nu.', 'Nothing is waiting for you.');
  const said = hello(now);
  if (count > MOST || minutes > LONGEST)
    return text(`${said.da} ${count} ting venter på dig.`, `${said.en} ${count} things are waiting for you.`);
  const things = inWords(count);
  const time = inWords(minutes);
  return text(
    `${said.da} ${capital(things.da)} ting i dag, cirka ${minutes === 1 ? 'et minut' : `${time.da} minutter`}.`,
    `${said.en} ${capital(things.en)} thing${count === 1 ? '' : 's'} today, about ${time.en} minute${minutes === 1 ? '' : 's'}.`,
  );
};
