import { sayAmount, sayDay } from '../../domain/danish/say.ts';
import type { PlacePrice, PriceUnit } from '../../domain/economy.ts';
import { priceFrom } from '../../domain/economy.ts';
import type { RuleChange, RuleKey, RuleValue } from '../../domain/rules/vocabulary.ts';
import type { RuleUnit } from '../../domain/rules/kinds.ts';
import { RULE_KIND } from '../../domain/rules/kinds.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import { GATE_ITEMS } from '../../domain/vocabulary.ts';
import { GATE_ITEM, listText } from '../course/labels.ts';
import { day } from '../words.ts';
import { RULE } from './labels.ts';
import { organisationText } from './organisation.ts';

const OPTION: Readonly<Record<string, Text>> = {
  simultaneous: text('samtidig', 'at the same time'),
  'in-all': text('i alt i hele perioden', 'in all over the whole period'),
  ...GATE_ITEM,
};

export const optionText = (id: string): Text => OPTION[id] ?? same(id);

const UNITS: Readonly<Record<Exclude<RuleUnit, 'places'>, { readonly one: Text; readonly many: Text }>> = {
  days: { one: text('dag', 'day'), many: text('dage', 'days') },
  months: { one: text('måned', 'month'), many: text('måneder', 'months') },
  minutes: { one: text('minut', 'minute'), many: text('minutter', 'minutes') },
  instalments: { one: text('afdrag', 'instalment'), many: text('afdrag', 'instalments') },
  people: { one: text('borger', 'citizen'), many: text('borgere', 'citizens') },
  percent: { one: text('procent', 'per cent'), many: text('procent', 'per cent') },
};

const counted = (value: number, unit: RuleUnit): Text => {
  // The rule is called by what is counted.
  if (unit === 'places') return same(String(value));
  const { one, many } = UNITS[unit];
  const { da, en } = value === 1 ? one : many;
  return text(`${value} ${da}`, `${value} ${en}`);
};

const PER: Readonly<Record<PriceUnit, Text>> = {
  month: text('pr. måned', 'per month'),
  course: text('pr. forløb', 'per course'),
  period: text('for hele perioden', 'for the whole period'),
};

/** »8.000 kr. pr. måned«. */
export const priceText = ({ amount, per }: PlacePrice): Text =>
  text(`${sayAmount(amount, 'da')} ${PER[per].da}`, `${sayAmount(amount, 'en')} ${PER[per].en}`);

/** The contents of the phase in the order of the note, however they were chosen. */
const inOrder = (items: readonly string[]): readonly string[] =>
  GATE_ITEMS.filter((item) => items.includes(item));

const each = (lang: Lang) => (value: string) => sayDay(value, lang);

const listOf = (value: RuleValue): readonly (number | string)[] => (typeof value === 'object' ? value : []);

/** A value as people read it; `bases`: what support bases are called. */
export const valueText = (
  rule: RuleKey,
  value: RuleValue,
  bases: readonly { readonly id: string; readonly label: string }[] = [],
): Text => {
  const kind = RULE_KIND[rule];
  switch (kind.kind) {
    case 'count':
      return counted(Number(value), kind.unit);
    case 'money':
      return text(sayAmount(Number(value), 'da'), sayAmount(Number(value), 'en'));
    case 'price': {
      const price = priceFrom(String(value));
      return price ? priceText(price) : same(String(value));
    }
    case 'choice':
      return optionText(String(value));
    case 'yes-no':
      return value === true ? text('ja', 'yes') : text('nej', 'no');
    case 'day':
      return day(String(value));
    case 'days-before': {
      const days = listOf(value).map((one) => same(String(one)));
      if (days.length === 0) return text('ingen', 'none');
      const { da, en } = listText(days);
      return text(`${da} dage før`, `${en} days before`);
    }
    case 'days': {
      const days = listOf(value).map(String).toSorted();
      return days.length === 0
        ? text('den første i enhver måned', 'the first of any month')
        : listText(days.map((one) => text(each('da')(one), each('en')(one))));
    }
    case 'items': {
      const items = inOrder(listOf(value).map(String));
      return items.length === 0 ? text('ingen', 'none') : listText(items.map(optionText));
    }
    case 'organisation':
      return organisationText(String(value));
    case 'text':
      return same(String(value));
    case 'letter':
      return text('ny tekst', 'new text');
    case 'support-basis':
      return same(bases.find(({ id }) => id === value)?.label ?? String(value));
  }
};

/** »Pladser: 2 → 3 fra 1. januar 2027«. */
export const changeText = ({ rule, value, from, was, label: name }: RuleChange): Text => {
  const label = RULE[rule];
  const next = name === undefined ? valueText(rule, value) : same(name);
  const before = was === undefined ? undefined : valueText(rule, was);
  const since = day(from);
  return before
    ? text(
        `${label.da}: ${before.da} → ${next.da} fra ${since.da}`,
        `${label.en}: ${before.en} → ${next.en} from ${since.en}`,
      )
    : text(`${label.da}: ${next.da} fra ${since.da}`, `${label.en}: ${next.en} from ${since.en}`);
};
