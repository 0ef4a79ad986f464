import { sayDay } from './danish/say.ts';
import type { Day } from './day.ts';
import type { Lang } from './text.ts';

/** What a letter needs to know by the names of its slots; an absent or empty one is missing. */
export type LetterValues = Readonly<Record<string, string | undefined>>;

/** A letter that can be sent, or the names of what it lacks. */
export type Letter =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly missing: readonly string[]; readonly text: string };

const SLOT = /\{([\p{L}\w]+)\}/gu;
/** A part that stands only where all its slots are known. */
const OPTIONAL = /\[\[(.*?)\]\]/gs;

const known = (values: LetterValues, slot: string): string | undefined => {
  const value = values[slot]?.trim();
  return value === '' ? undefined : value;
};

/** The slots of a letter's text, as often as they stand there. */
export const slotsIn = (text: string): readonly string[] =>
  [...text.matchAll(SLOT)].map(([, slot = '']) => slot);

/**
 * Fills a letter's text: `{slot}` by its value, `[[ … ]]` left out where a slot in it is not known. Values are put in
 * once and never read again, so braces in what a person wrote stay as they are.
 */
export const fillLetter = (template: string, values: LetterValues): Letter => {
  const kept = template.replaceAll(OPTIONAL, (_whole, part: string) =>
    slotsIn(part).every((slot) => known(values, slot) !== undefined) ? part : '',
  );
  const missing = [...new Set(slotsIn(kept))].filter((slot) => known(values, slot) === undefined);
  const text = kept.replaceAll(SLOT, (_whole, slot: string) => known(values, slot) ?? '______');
  return missing.length === 0 ? { ok: true, text } : { ok: false, missing, text };
};

/** A day in a letter; `undefined` stays missing. */
export const letterDay = (day: Day | undefined, lang: Lang): string | undefined =>
  day === undefined ? undefined : sayDay(day, lang);
