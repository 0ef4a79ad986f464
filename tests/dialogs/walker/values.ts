import type { Given } from './belief.ts';
import type { Asked } from './sheet.ts';

/** A citizen's number that nobody has: it must never be kept. */
export const CPR = '010190-1234';

/** Where a CPR number was taken out its mark stands on cards, and never in an input that is filled in. */
const MARK = ' [CPR fjernet]';

export const unmarked = (text: string): string => text.replaceAll(MARK, '');

const DAY_MS = 86_400_000;
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);

const MONTHS = [
  ['januar', 'January'],
  ['februar', 'February'],
  ['marts', 'March'],
  ['april', 'April'],
  ['maj', 'May'],
  ['juni', 'June'],
  ['juli', 'July'],
  ['august', 'August'],
  ['september', 'September'],
  ['oktober', 'October'],
  ['november', 'November'],
  ['december', 'December'],
] as const;

/** »3. marts 2027« as the store keeps it. */
export const dayIn = (said: string): string | undefined => {
  const [, day = '', name = '', year = ''] = /(\d{1,2})\.? (\p{L}+) (\d{4})/u.exec(said) ?? [];
  const month = MONTHS.findIndex((names) => names.some((known) => known === name));
  return month < 0 ? undefined : `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** Something out of a list, the same for the same number. */
export const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** A different number for each place, from one. */
export const spread = (n: number, place: number): number => (n * 31 + place * 17 + (n >> 3)) % 9973;

const dayFor = ({ value }: Asked, n: number, today: string): string => {
  if (n % 3 === 0 && value !== '') return value;
  return plusDays(today, n % 4 === 0 ? n % 60 : -(n % 9));
};

/** Cases under one name. */
const GROUP = /^(?:from:.*|all|qualifying|main)$/;

/** The choices that are shown again as they were given: a group of cases is shown as the cases in it. */
export const singles = ({ choices }: Asked): Asked['choices'] =>
  choices.filter(({ value }) => !GROUP.test(value));

/** A well-formed value; whether it can stand is for the dialog to say, but it must be shown again as it was given. */
export const goodValue = (asked: Asked, n: number, words: string, today: string): Given => {
  if (asked.type === 'Input.ChoiceSet') {
    const raw = pick(singles(asked), n)?.value ?? '';
    return { raw, means: [raw] };
  }
  if (asked.type === 'Input.Date') {
    const raw = dayFor(asked, n, today);
    return { raw, means: [raw] };
  }
  const raw = words.trim() === '' ? asked.example : words.slice(0, asked.maxLength);
  return { raw, means: [raw] };
};

/** What no field can read. An input that cannot show it shows nothing, or what stood there. */
export const badValue = (asked: Asked, n: number): Given => {
  if (asked.type !== 'Input.Text')
    return { raw: pick(['qxzw plov', '{}', '::'], n) ?? '', means: [''], idle: true, unreadable: true };
  const raw = `for ${'lang '.repeat(Math.ceil(asked.maxLength / 5))}${n}`;
  return { raw, means: [raw], unreadable: true };
};

export const BLANK: Given = { raw: '', means: [''] };

const dayWords = (day: string, n: number, today: string): string => {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  const name = MONTHS[Number(month) - 1]?.[0] ?? '';
  if (day === today) return 'i dag';
  if (day === plusDays(today, -1)) return 'i går';
  return (
    pick([day, `${date}. ${name} ${year}`, `${date}/${month}-${year}`, `den ${date}. ${name} ${year}`], n) ??
    day
  );
};

/** The same as a person types it: an id, a label or another word for it; a date in one of the Danish ways. */
export const typedValue = (
  asked: Asked,
  given: Given,
  n: number,
  today: string,
  synonyms: readonly string[],
): Given => {
  const [value = ''] = given.means;
  if (asked.type === 'Input.Date') return { ...given, raw: dayWords(value, n, today) };
  if (asked.type !== 'Input.ChoiceSet') return given;
  const title = asked.choices.find((choice) => choice.value === value)?.title ?? value;
  const synonym = pick(synonyms, n);
  if (n % 3 !== 0 || synonym === undefined) return { ...given, raw: n % 2 === 0 ? value : title };
  // It may be asked again, but never be taken for something else.
  return { raw: synonym, means: [value, ''], idle: true };
};
