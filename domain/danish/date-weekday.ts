import { addDays, daysBetween, type Day } from '../day.ts';
import { mondayOf, weekdayOf } from './date-near.ts';
import { weekIn } from './date-week.ts';
import { weekdaysOf } from './date-words.ts';

/** The first such weekday after today and the last before today; today itself is »i dag«. */
const coming = (weekday: number, today: Day): Day =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
const recent = (weekday: number, today: Day): Day =>
  addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1));

const COMING =
  /^(?:nu )?(?:paa|pa|on|til|kommende|foerstkommende|denne|this|coming|nu)(?: kommende| coming)?$/;

/** The weekday with nothing before it can be the last or the coming one; on the day itself also today. */
const bare = (weekday: number, today: Day): readonly Day[] => {
  const [last, next] = [recent(weekday, today), coming(weekday, today)];
  if (weekday === weekdayOf(today)) return [today, next];
  return daysBetween(today, next) < daysBetween(last, today) ? [next, last] : [last, next];
};

/**
 * »på fredag« is the coming one and »i fredags« the last. »næste fredag« is the coming one to some and the one
 * after to others; »sidste fredag« may be the last or last week's: both are given where they differ.
 */
const afterWord = (before: string, weekday: number, today: Day): readonly Day[] | undefined => {
  const [last, next] = [recent(weekday, today), coming(weekday, today)];
  if (before === '') return bare(weekday, today);
  if (COMING.test(before)) return [next];
  if (/^(?:(?:paa|pa|on) )?(?:naeste|next)$/.test(before)) return [next, addDays(next, 7)];
  if (/^(?:i )?(?:sidste|seneste|last)$/.test(before)) return [last, addDays(mondayOf(today), weekday - 8)];
  if (/^(?:i )?(?:forrige|previous)$/.test(before)) return [last, addDays(last, -7)];
  return undefined;
};

const LATER =
  /^(?:om|in) (?:(?<one>en uge|1 uge|8 dage|otte dage|a week)|to uger|2 uger|14 dage|fjorten dage|two weeks)$/;

/** »i fredags«, in Danish only: English `Fridays` is no day. */
const lastOf = (word: string): readonly number[] =>
  /^[a-z]{5,}s$/.test(word) && !word.endsWith('days') ? weekdaysOf(word.slice(0, -1)) : [];

/** A weekday, with a word before it or with a week: »på fredag«, »mandag i uge 12«, »fredag om 14 dage«. */
export const readWeekday = (phrase: string, today: Day): readonly Day[] | undefined => {
  const words = phrase.split(' ');
  const at = words.findIndex((word) => weekdaysOf(word).length > 0 || lastOf(word).length > 0);
  const word = words[at];
  if (word === undefined) return undefined;
  const before = words.slice(0, at).join(' ');
  const after = words.slice(at + 1).join(' ');
  const past = lastOf(word);
  if (past.length > 0 && after === '' && /^i?$/.test(before)) return past.map((day) => recent(day, today));
  const weekdays = weekdaysOf(word);
  const week = weekIn(after === '' ? before.replace(/ (?:paa|pa|on)$/, '') : after, today);
  if (week && (after === '' || /^(?:paa|pa|on)?$/.test(before))) {
    return week.mondays.flatMap((monday) => weekdays.map((weekday) => addDays(monday, weekday - 1)));
  }
  const later = LATER.exec(after);
  if (later && /^(?:paa|pa|on)?$/.test(before)) {
    return weekdays.map((weekday) => addDays(coming(weekday, today), later.groups?.['one'] ? 7 : 14));
  }
  if (after !== '') return undefined;
  const found = weekdays.flatMap((weekday) => afterWord(before, weekday, today) ?? []);
  return found.length === 0 ? undefined : found;
};
