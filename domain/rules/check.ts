import type { Day } from '../day.ts';
import { isDay } from '../day.ts';
import { priceFrom } from '../economy.ts';
import type { Programme } from '../programme.ts';
import { basesOn, earliestFor, ruleOn, withChange } from './change.ts';
import { holdersOn, namedIn, partyIn } from './place-party.ts';
import type { RuleChange, RuleKey, RuleValue } from './vocabulary.ts';
import { RULE_KIND } from './kinds.ts';
import { sameJson } from '../json.ts';

/** Why a rule cannot be changed like that. */
export type RuleRefusal =
  | { readonly code: 'rule-value'; readonly rule: RuleKey }
  | { readonly code: 'rule-backwards'; readonly rule: RuleKey; readonly earliest: Day }
  | { readonly code: 'rule-same'; readonly rule: RuleKey }
  | { readonly code: 'rule-clash'; readonly minimum: number; readonly maximum: number }
  /** The cases carry their job centre, and so many are open that another has. */
  | { readonly code: 'rule-open-cases'; readonly cases: number }
  | { readonly code: 'rule-waiting'; readonly rule: RuleKey }
  | { readonly code: 'no-rule-proposal' }
  | { readonly code: 'own-rule' };

const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const every = (value: RuleValue, fits: (part: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits) && new Set<unknown>(value).size === value.length;

/** More kroner than any microloan has. */
const MOST_MONEY = 1_000_000;

/** Whether a value is of the kind that the rule has; whatever a card, a file or an old log may bring. */
export const fitsKind = (rule: RuleKey, value: RuleValue): boolean => {
  const kind = RULE_KIND[rule];
  switch (kind.kind) {
    case 'count':
      return isWhole(value, kind.least, kind.most);
    case 'money':
      return isWhole(value, 0, MOST_MONEY);
    case 'price':
      return typeof value === 'string' && isWhole(priceFrom(value)?.amount, 0, MOST_MONEY);
    case 'choice':
      return typeof value === 'string' && kind.options.includes(value);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'days-before':
      return every(value, (part) => isWhole(part, 0, kind.most));
    case 'days':
      return every(value, (part) => typeof part === 'string' && isDay(part));
    case 'items':
      return every(value, (part) => typeof part === 'string' && kind.options.includes(part));
    case 'text':
    case 'letter':
      return typeof value === 'string' && value.trim() !== '' && value.length <= kind.most;
    case 'organisation':
      return (
        typeof value === 'string' &&
        /[\p{L}\p{N}]/u.test(value) &&
        value === value.trim() &&
        value.length <= kind.most
      );
    case 'support-basis':
      return typeof value === 'string' && value !== '';
  }
};

/** The smallest loan and the largest, on every day on which they are agreed on. */
const clashIn = (programme: Programme, from: Day): RuleRefusal | undefined => {
  const days = [from, ...(programme.lending ?? []).map((row) => row.from).filter((day) => day > from)];
  return days
    .map((day): RuleRefusal | undefined => {
      const minimum = ruleOn(programme, 'loanMinimum', day);
      const maximum = ruleOn(programme, 'loanMaximum', day);
      return typeof minimum === 'number' && typeof maximum === 'number' && minimum > maximum
        ? { code: 'rule-clash', minimum, maximum }
        : undefined;
    })
    .find((clash) => clash !== undefined);
};

const CLASHES: ReadonlySet<RuleKey> = new Set(['loanMinimum', 'loanMaximum']);

/** Why a change cannot stand in a programme on a day. Pure. */
export const problemWith = (
  programme: Programme,
  { rule, value, from }: Omit<RuleChange, 'was'>,
  today: Day,
): RuleRefusal | undefined => {
  if (!fitsKind(rule, value)) return { code: 'rule-value', rule };
  const earliest = earliestFor(rule, today);
  if (from < earliest) return { code: 'rule-backwards', rule, earliest };
  if (rule === 'endSupportBasis')
    return basesOn(programme, from).includes(String(value)) ? undefined : { code: 'rule-value', rule };
  if (rule === 'addSupportBasis') {
    const known = programme.supportBases.some(
      (row) => (row.to === undefined || row.to >= from) && row.value.label.da === value,
    );
    return known ? { code: 'rule-same', rule } : undefined;
  }
  const party = partyIn(rule);
  if (party !== undefined) {
    const [now, ...more] = holdersOn(programme.organisations, party, from);
    return now && more.length === 0 && namedIn([now], String(value))
      ? { code: 'rule-same', rule }
      : undefined;
  }
  if (sameJson(ruleOn(programme, rule, from), value)) return { code: 'rule-same', rule };
  // Only where it is these two that change: whoever has an old clash mends one of them after the other.
  return CLASHES.has(rule) ? clashIn(withChange(programme, { rule, value, from }), from) : undefined;
};
