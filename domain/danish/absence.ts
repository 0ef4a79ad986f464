import type { Day } from '../day.ts';
import { addDays, isDay } from '../day.ts';
import { readDate } from './date.ts';
import { mondayOfWeek, yearsAround } from './date-near.ts';

/** What a sentence says of days away: each part only where it is clear. */
export interface SaidAbsence {
  readonly from?: Day;
  readonly to?: Day;
  /** The colleague, as written: whoever knows the colleagues reads it. */
  readonly deputy?: string;
}

const WEEKS =
  /\b(?:uge|uger|week|weeks) (?<first>\d{1,2})(?: ?(?:-|–|til|og|to|and) ?(?:uge |week )?(?<last>\d{1,2}))?(?!\d)/iu;
const SPAN =
  /\b(?:fra|from)(?: og med)? (?<from>.{1,30}?) (?:til|to|until)(?: og med)? (?<to>.{1,30}?)(?=$|[,;!?]| (?:og|så|and) )/iu;
/** »ferie til 1. februar«: from when is not said. */
const UNTIL = /\b(?:til|indtil|until)(?: og med)? (?<to>.{1,30}?)(?=$|[,;!?]| (?:og|så|and) )/iu;
const DEPUTY =
  /(?:^|[,;.:–-] ?|\b(?:og|så|and) )(?<name>\p{Lu}[\p{L}\p{N} .-]{0,60}?) (?:tager|tar|overtager|afløser|er (?:min )?(?:stedfortræder|afløser|vikar)|dækker|takes over|covers|stands in)\b/u;

/** The coming week of a number: an absence that has ended is not what somebody announces. */
const mondayAfter = (week: number, today: Day): Day | undefined =>
  yearsAround(today)
    .flatMap((year) => mondayOfWeek(year, week))
    .filter((monday) => addDays(monday, 6) >= today)
    .toSorted()[0];

const weeksIn = (sentence: string, today: Day): SaidAbsence => {
  const { first, last = first } = WEEKS.exec(sentence)?.groups ?? {};
  if (first === undefined) return {};
  const from = mondayAfter(Number(first), today);
  const monday = from === undefined ? undefined : mondayAfter(Number(last), from);
  return from === undefined || monday === undefined ? {} : { from, to: addDays(monday, 6) };
};

const dayIn = (phrase: string | undefined, today: Day): Day | undefined => {
  const reading = readDate(phrase ?? '', today);
  return reading.kind === 'one' ? reading.value : undefined;
};

const spanIn = (sentence: string, today: Day): SaidAbsence => {
  const said = SPAN.exec(sentence)?.groups;
  if (said === undefined) {
    const until = dayIn(UNTIL.exec(sentence)?.groups?.['to'], today);
    return until === undefined || until < today ? {} : { to: until };
  }
  const [from, to] = [dayIn(said['from'], today), dayIn(said['to'], today)];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : {};
};

/** »Ferie uge 28-30, Lars tager over«: weeks or days and a colleague. Pure; says nothing of what has two readings. */
export const readAbsence = (sentence: string, today: Day): SaidAbsence => {
  if (sentence.length > 200 || !isDay(today)) return {};
  const deputy = DEPUTY.exec(sentence)?.groups?.['name'];
  return {
    ...spanIn(sentence, today),
    ...weeksIn(sentence, today),
    ...(deputy !== undefined && { deputy }),
  };
};
