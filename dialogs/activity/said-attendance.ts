import { readCaseNumber } from '../../domain/danish/case-number.ts';
import { readChoice } from '../../domain/danish/choice.ts';
import { fold } from '../../domain/danish/normalise.ts';
import type { Day } from '../../domain/day.ts';
import type { Attendance } from '../../domain/vocabulary.ts';
import { ATTENDANCES } from '../../domain/vocabulary.ts';
import { ATTENDANCE } from '../course/labels.ts';
import { numbersAmong } from '../engine/fields/numbers-among.ts';
import { synonymsOf } from '../synonyms.ts';
import { attendanceAsAWhole } from '../synonyms/attendance.ts';

/** Who came, by case number; who is not among them did. */
export type Came = { readonly [number: string]: Attendance };

export interface Group {
  readonly numbers: readonly string[];
  readonly prefix: string;
  readonly today: Day;
  /** What was said of them before, which holds for whoever is not spoken of now. */
  readonly before: Came;
}

const NAMED = ATTENDANCES.map((id) => ({
  id,
  names: [ATTENDANCE[id].da, ATTENDANCE[id].en, ...synonymsOf('attendance', id)],
}));

const NOT = /(?<!\p{L})(?:ike|ikk|ikek|ikkke|iike|ikkr)(?!\p{L})/giu;

const isAttendance = (id: string): id is Attendance => ATTENDANCES.some((known) => known === id);

/** What words say of somebody; several where they may mean more (»aflyst«: by whom?), none where they mean nothing. */
export const attendancesIn = (words: string): readonly Attendance[] => {
  if (isAttendance(words)) return [words];
  const named = ATTENDANCES.find((id) =>
    [ATTENDANCE[id].da, ATTENDANCE[id].en].some((label) => fold(label) === fold(words)),
  );
  if (named) return [named];
  // Without its »ikke« a no-show is the opposite, so near misses of that word are not left to chance.
  const said = words.replace(NOT, 'ikke');
  const whole = attendanceAsAWhole(said);
  if (whole) return [whole];
  const reading = readChoice(said, NAMED);
  const ids = reading.kind === 'one' ? [reading.value] : reading.kind === 'several' ? reading.values : [];
  return ids.filter(isAttendance);
};

export const readAttendance = (words: string): Attendance | undefined => {
  const [only, ...more] = attendancesIn(words);
  return more.length === 0 ? only : undefined;
};

const REST =
  /^(?:alle|resten|alle de andre|de andre|de oevrige|alle andre|andre|all|everybody|the rest|the others)$/;
const BUT = /\s+(?:undtagen|på nær|bortset fra|except|but not)\s+/iu;
/** »003 og 004 kom ikke, resten mødte«; the »og« of a number stands before a number. */
const BETWEEN = /\s*[,;\n]\s*(?:og\s+)?|\s+(?:og|samt|and|&|men|but)\s+/iu;
/** Forty people and what became of each take less. */
const LONGEST = 2_000;
/** A number and its words are told apart within so many words. */
const HEAD = 4;

/** Whom a clause is about and what is said of them; `who` is empty where nobody is named. */
const clauseOf = (
  clause: string,
  { numbers, prefix, today }: Group,
): { readonly who: readonly string[] | 'rest'; readonly said: string } => {
  const words = clause.split(/\s+/);
  for (let length = Math.min(HEAD, words.length); length > 0; length -= 1) {
    const head = words.slice(0, length).join(' ');
    const said = words.slice(length).join(' ');
    if (REST.test(fold(head))) return { who: 'rest', said };
    const reading = readCaseNumber(head, numbersAmong(numbers, prefix, today));
    if (reading.kind === 'one' && numbers.includes(reading.value)) return { who: [reading.value], said };
  }
  return { who: [], said: clause };
};

/** »003 kom ikke, resten mødte«, »alle mødte undtagen 004«, »mødt«; `undefined` where a part of it is not clear. */
export const saidAttendance = (raw: string, group: Group): Came | undefined => {
  if (raw.length > LONGEST) return undefined;
  const [whole = '', except] = raw.trim().split(BUT);
  const came: Record<string, Attendance> = {};
  let rest: Attendance | undefined;
  let waiting: string[] = [];
  for (const clause of whole.split(BETWEEN)) {
    const { who, said } = clauseOf(clause, group);
    if (who === 'rest' || who.length === 0) {
      const value = readAttendance(said);
      if (value === undefined || rest !== undefined || waiting.length > 0) return undefined;
      rest = value;
      continue;
    }
    waiting.push(...who);
    if (said === '') continue;
    const value = readAttendance(said);
    if (value === undefined) return undefined;
    for (const number of waiting) came[number] = value;
    waiting = [];
  }
  if (waiting.length > 0) return undefined;
  if (except !== undefined) {
    const missing = except.split(BETWEEN).map((clause) => clauseOf(clause, group));
    if (missing.some(({ who, said }) => who === 'rest' || who.length === 0 || said !== '')) return undefined;
    for (const { who } of missing) for (const number of who) came[number] = 'no-show';
  }
  const all = group.numbers.flatMap((number) => {
    const value = came[number] ?? rest ?? group.before[number] ?? 'attended';
    return value === 'attended' ? [] : [[number, value] as const];
  });
  return Object.fromEntries(all);
};
