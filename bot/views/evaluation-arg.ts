import { readPeriod } from '../../domain/danish/period.ts';
import { sayDay } from '../../domain/danish/say.ts';
import { isDay } from '../../domain/day.ts';
import type { Period } from '../../domain/evaluation/figure.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { World } from '../world.ts';

/** What a card about the evaluation is of: days as text, or what a person typed, and then a chapter or a figure and a page. */
export interface EvaluationArg {
  readonly period: Period;
  readonly rest: readonly string[];
  /** What was typed and not understood. */
  readonly lost?: Text;
}

const NOT_READ = text(
  'Den periode forstod jeg ikke. Skriv fx »evaluering 2026«, »evaluering 1. halvår 2026« eller »evaluering 1/9-2026 til 31/3-2027«. Her er hele perioden.',
  'I did not get that period. Write e.g. "evaluation 2026" or "evaluation 1/9-2026 to 31/3-2027". Here is the whole of it.',
);
const AHEAD = text(
  'Den periode er ikke begyndt. Her er hele perioden indtil nu.',
  'That period has not begun. Here is the whole of it so far.',
);

/** Whether somebody typed it, or a button says it. */
const daysIn = (words: readonly string[]): Period | undefined => {
  const [from = '', to = ''] = words;
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
};

/** The period that a card is of: as said, else the whole one. */
export const evaluationArg = async (arg: string, world: World): Promise<EvaluationArg> => {
  const words = arg.split(' ').filter((word) => word !== '');
  const given = daysIn(words);
  if (given && given.from <= world.today) return { period: given, rest: words.slice(2) };
  const whole = await world.wholePeriod();
  if (words.length === 0) return { period: whole, rest: [] };
  const read = given ? ({ kind: 'one', value: given } as const) : readPeriod(arg, world.today);
  if (read.kind !== 'one') return { period: whole, rest: [], lost: NOT_READ };
  return read.value.from <= world.today
    ? { period: read.value, rest: [] }
    : { period: whole, rest: [], lost: AHEAD };
};

/** The ids a button names a period with, and what it shows of it. */
export const evaluationData = (
  { from, to }: Period,
  more: Readonly<Record<string, string | number>> = {},
): Readonly<Record<string, string | number>> => ({ from, to, ...more });

const named = (value: string | undefined): string | undefined =>
  value !== undefined && /^[a-z0-9-]{1,40}$/.test(value) ? value : undefined;

/** The argument of a card about the evaluation, out of what a button names; nothing of it is believed unread. */
export const evaluationPress = (data: Readonly<Record<string, string>>): string | undefined => {
  const { from = '', to = '' } = data;
  if (!isDay(from) || !isDay(to)) return undefined;
  const which = named(data['chapter'] ?? data['figure']);
  const page = /^\d{1,3}$/.test(data['page'] ?? '') ? data['page'] : undefined;
  return [from, to, ...(which === undefined ? [] : [which, ...(page === undefined ? [] : [page])])].join(' ');
};

/** »Perioden 1. september 2015 – 31. marts 2016«; a line that begins with »1.« would be read as a list. */
export const sayPeriod = ({ from, to }: Period): Text =>
  text(
    `Perioden ${sayDay(from, 'da')} – ${sayDay(to, 'da')}`,
    `The period ${sayDay(from, 'en')} – ${sayDay(to, 'en')}`,
  );
