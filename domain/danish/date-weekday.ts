import { addDays, type Day } from '../day.ts';
import type { CanBe } from './date-near.ts';
import { anyDay, byNearness, weekdayOf } from './date-near.ts';
import { weekdayInWeek } from './date-week.ts';
import { weekdaysOf } from './date-words.ts';

/** The first such weekday after today and the last before today; today itself is »i dag«. */
const coming = (weekday: number, today: Day): Day =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
const recent = (weekday: number, today: Day): Day =>
  addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1));

const COMING =
  /^(?:nu )?(?:paa|pa|on|til|kommende|foerstkommende|denne|this|coming|nu)(?: kommende| foerstkommende| coming)?$/;

/** The weekday with nothing before it: today if it fits, the last or the coming one. */
const bare = (weekday: number, today: Day): readonly Day[] => {
  const here = weekday === weekdayOf(today) ? [today] : [];
  return byNearness([...here, recent(weekday, today), coming(weekday, today)], today);
};

/**
 * »på fredag« is the coming one, »sidste fredag« the one gone by. »næste fredag« is the coming one to some and the one
 * after to others, »forrige fredag« the last or the one before: both are given.
 */
const afterWord = (before: string, weekday: number, today: Day): readonly Day[] | undefined => {
  const [last, next] = [recent(weekday, today), coming(weekday, today)];
  if (before === '') return bare(weekday, today);
  if (COMING.test(before)) return [next];
  if (/^(?:(?:nu )?(?:paa|pa|on) )?(?:naeste|next)$/.test(before)) return [next, addDays(next, 7)];
  if (/^(?:(?:i|nu) )?(?:sidste|seneste|last)$/.test(before)) return [last];
  if (/^(?:i )?(?:forrige|previous)$/.test(before)) return [last, addDays(last, -7)];
  return undefined;
};

const LATER =
  /^(?:om|in) (?:(?<one>en uge|1 uge|8 dage|otte dage|a week)|to uger|2 uger|14 dage|fjorten dage|two weeks)$/;

/** »i fredags«, in Danish only: English `Fridays` is no day. */
const lastOf = (word: string): readonly number[] =>
  /^[a-z]{5,}s$/.test(word) && !word.endsWith('days') ? weekdaysOf(word.slice(0, -1)) : [];

const ON = /^(?:(?:nu )?(?:paa|pa|on))?$/;

/** A weekday, with a word before it or with a week: »på fredag«, »mandag i uge 12«, »fredag om 14 dage«. */
export const readWeekday = (phrase: string, today: Day, can: CanBe = anyDay): readonly Day[] | undefined => {
  const words = phrase.split(' ');
  const at = words.findIndex((word) => weekdaysOf(word).length > 0 || lastOf(word).length > 0);
  const word = words[at];
  if (word === undefined) return undefined;
  const before = words.slice(0, at).join(' ');
  const after = words.slice(at + 1).join(' ');
  const past = lastOf(word);
  if (past.length > 0 && after === '' && /^i?$/.test(before)) return past.map((day) => recent(day, today));
  const weekdays = weekdaysOf(word);
  const week = after === '' ? before.replace(/ (?:paa|pa|on)$/, '') : ON.test(before) ? after : '';
  const inWeek = weekdays.map((weekday) => weekdayInWeek(week, weekday, today, can));
  if (inWeek.some((days) => days !== undefined)) return inWeek.flatMap((days) => days ?? []);
  const later = LATER.exec(after);
  if (later && ON.test(before)) {
    return weekdays.map((weekday) => addDays(coming(weekday, today), later.groups?.['one'] ? 7 : 14));
  }
  if (after !== '') return undefined;
  const found = weekdays.flatMap((weekday) => afterWord(before, weekday, today) ?? []);
  return found.length === 0 ? undefined : found;
};
