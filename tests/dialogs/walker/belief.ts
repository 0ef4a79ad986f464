import { moneyFields } from '../../../dialogs/loan/request-fields.ts';
import { readAmount } from '../../../domain/danish/amount.ts';
import { normalise } from '../../../domain/danish/normalise.ts';
import { readBudget } from '../../../domain/danish/list.ts';
import { unmarked } from './values.ts';

/** What somebody puts into a field: as it is sent, and what may stand there afterwards; empty is »nothing«. */
export interface Given {
  readonly raw: string;
  readonly means: readonly string[];
  /** Something of it must not be kept; what stands there afterwards is whatever is left. */
  readonly censored?: true;
  /** No field can read it: until something else is given, nothing can be confirmed. */
  readonly unreadable?: true;
  /** Not an answer: what stood there before may stand there still. */
  readonly idle?: true;
}

/** What a person believes about one field of a dialog, from what they gave and what the cards showed. */
export interface Belief {
  /** What may stand there; empty is »nothing«. One of them, once a card has shown it. */
  readonly allowed: readonly string[];
  readonly censored: boolean;
  /** Nobody has answered it: a default may still change with the day. */
  readonly untouched: boolean;
  /** An error stood under it. */
  readonly wrong: boolean;
  /** It was emptied: its default holds again, where it has one. */
  readonly cleared: boolean;
  /** What stood there when no error stood under it. */
  readonly stood: string;
  /** What stood there before anybody answered: the default. */
  readonly first: string;
  /** Days have passed since the default was seen: it may be another one. */
  readonly stale: boolean;
}

const BUDGET = moneyFields.budget;

/** What somebody need not learn is shown by the lesson's own name, and in an input with a colon. */
const LESSON = /^Undervisning: (regnskab|skat|moms)(?::| –) /;

const plain = (text: string): string => text.trim().replace(LESSON, '$1: ');

const NOTHING: Belief = {
  allowed: [''],
  censored: false,
  untouched: true,
  wrong: false,
  cleared: false,
  stood: '',
  first: '',
  stale: false,
};

/** What reads as a budget is shown as its lines are written: without colons, and one below the other. */
const asBudget = (value: string): readonly string[] => {
  const reading = readBudget(value);
  return reading.kind === 'one' ? [plain(BUDGET.wire(reading.value))] : [];
};

const COUNTED = /^(\d+) (?:afdrag|instalments|måneder|months)$/;
/** With the words of money, or with no word at all: signs around a number say nothing. */
const MONEY = /kr\.?$|^DKK |^[^\p{L}]*$/u;

/** A count and an amount are shown as figures, whatever was written with them. */
const asFigure = (value: string): readonly string[] => {
  const amount = MONEY.test(value) ? readAmount(value) : undefined;
  if (amount?.kind === 'one') return [amount.value.toLocaleString('da-DK')];
  // Digits of other scripts are digits too.
  if (/^\p{Nd}+$/u.test(value)) return [String(Number(normalise(value)))];
  return COUNTED.exec(value)?.slice(1, 2) ?? [];
};

/** The person gave something. `sure`: it must stand there now; else what stood there before may stand too. */
export const gave = (belief: Belief | undefined, given: Given, sure: boolean): Belief => {
  const before = belief ?? NOTHING;
  const means = given.means.map(plain).flatMap((value) => [value, ...asBudget(value), ...asFigure(value)]);
  const blank = means.includes('') ? [before.first] : [];
  const earlier = sure && given.idle !== true ? [] : [...before.allowed, before.stood];
  return {
    ...before,
    allowed: [...new Set([...means, ...blank, ...earlier])],
    censored: given.censored === true || (!sure && before.censored),
    untouched: (given.idle === true || !sure) && before.untouched,
    wrong:
      given.unreadable === true ||
      (before.wrong &&
        (!sure ||
          given.idle === true ||
          (given.raw.trim() !== '' && before.allowed.includes(given.raw.trim())))),
    cleared: blank.length > 0,
  };
};

/** What was wrong may have been dropped: what stood before, or the default, may stand again. */
export const mayHaveDropped = (belief: Belief): Belief => ({
  ...belief,
  allowed: [...new Set([...belief.allowed, belief.stood, belief.first, ''])],
  cleared: true,
  wrong: false,
});

/** What stood there by default was passed and counts as answered; on another day it may be that day's. */
export const frozen = (belief: Belief): Belief => ({
  ...belief,
  untouched: belief.untouched && belief.stale,
});

/** Days have passed: what stands there by default may have changed. */
export const aged = (belief: Belief): Belief => ({ ...belief, stale: true });

/** A card shows the field. `undefined`: it shows what the person never gave. */
export const saw = (belief: Belief | undefined, shown: string, wrong: boolean): Belief | undefined => {
  const value = plain(shown);
  const seen = {
    allowed: [value],
    censored: false,
    wrong,
    cleared: false,
    stood: wrong ? (belief?.stood ?? '') : value,
  };
  // What is wrong is no default: that comes back when it is emptied.
  const first = wrong ? (belief?.first ?? '') : value;
  const fresh = { ...seen, untouched: true, first, stale: false };
  // After some days the default may be the very day that was there before it was emptied.
  const isDefault = belief?.cleared === true && (value !== belief.stood || belief.stale);
  if (!belief || (isDefault && !belief.allowed.includes(value))) return fresh;
  if (belief.untouched) {
    const taken = value !== belief.first && belief.allowed.includes(value);
    return taken ? { ...belief, ...seen, untouched: false } : fresh;
  }
  // After some days a dialog asks again what no longer fits.
  const asksAgain = wrong && belief.stale;
  if (!belief.censored && !asksAgain && !belief.allowed.includes(value)) return undefined;
  // Where something is wrong, what stood before is not forgotten yet.
  const untouched = belief.cleared && value === belief.first;
  return {
    ...belief,
    ...seen,
    untouched,
    allowed: wrong ? [...new Set([value, ...belief.allowed])] : [value],
  };
};

/** What may be stored, out of what the last card said. */
export const agree = (belief: Belief | undefined, said: readonly string[]): readonly string[] => {
  const values = said.map(plain);
  if (!belief || belief.untouched || belief.censored) return values;
  // A card that confirms says where a number was taken out; the input before it did not.
  return values.filter((value) => [value, unmarked(value)].some((one) => belief.allowed.includes(one)));
};
