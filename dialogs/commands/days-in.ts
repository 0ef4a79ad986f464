import type { CommandWords } from './command-words.ts';
import type { Placed } from './placed.ts';
import { placed, single } from './placed.ts';
import { NOTHING, type Values } from './said-values.ts';
import type { Word } from './senses.ts';

const UNTIL =
  /(?:^| )(?:til|indtil|inden|senest|until|till|by)(?: (?:og med|and including|ca|cirka|omkring|about))*$/;

/** »næste gang 1. december«, »vi ses igen på fredag«: the day of another meeting than the one that was held. */
const NEXT_TIME =
  /(?:^| )(?:(?:næste|ny|nyt|next|new) (?:gang|møde|samtale|aftale|tid|time|meeting)|(?:ses|mødes|tales|meet|talk) (?:igen|again))(?: (?:er|bliver|aftalt|til|is|on))*$/;

/** The words right before one, back to the last sign, case or value. */
const wordsBefore = (words: readonly Word[], at: number): string => {
  const from = words.slice(0, at).findLastIndex(({ token }) => token.kind !== 'word') + 1;
  return words
    .slice(from, at)
    .map(({ key }) => key)
    .join(' ');
};

/** The commands whose date may have an end: »på pause til 1/3« does not say from when. */
const LASTING = new Set(['pause', 'deferral', 'away', 'extend', 'loan-extend']);

/** What the end answers: »henstand til 1/3« is the day the next instalment falls, »forlæng fristen til 1/3« the new deadline. */
const END_OF: Readonly<Record<string, string>> = {
  pause: 'expectedReturn',
  deferral: 'date',
  extend: 'until',
  'loan-extend': 'until',
};

/** A deadline has no first day. */
const START_OF: Readonly<Record<string, string>> = { extend: 'until', 'loan-extend': 'until' };

/** The days said for a command, by field id: when it begins, when it ends, and when they meet again. */
export const daysIn = (words: readonly Word[], { id }: CommandWords): Values => {
  const all = placed(words, 'date');
  const again = id === 'activity' ? all.filter(({ at }) => NEXT_TIME.test(wordsBefore(words, at))) : [];
  const days = all.filter((one) => !again.includes(one));
  const ends = ({ at }: Placed): boolean =>
    UNTIL.test(wordsBefore(words, at)) && (LASTING.has(id) || days.length > 1);
  const end = END_OF[id];
  const found = [
    single(
      START_OF[id] ?? 'date',
      days.filter((one) => !ends(one)),
    ),
    end === undefined ? NOTHING : single(end, days.filter(ends)),
    single('nextDate', again),
  ];
  // What is said later counts: of »henstand fra 1. januar til 1. april« the end.
  return {
    fields: Object.fromEntries(found.flatMap(({ fields }) => Object.entries(fields))),
    unclear: Object.fromEntries(found.flatMap(({ unclear }) => Object.entries(unclear))),
  };
};
