import { allOn } from '../dated.ts';
import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { Programme } from '../programme.ts';
import { placeOf } from './places.ts';
import type { RuleChange, RuleKey, RuleValue } from './vocabulary.ts';
import { RULE_DAY } from './which-day.ts';
import { sameJson } from '../json.ts';

/** What a rule says on a day; `undefined` where nothing was agreed on, or it is a list that is only added to. */
export const ruleOn = (programme: Programme, rule: RuleKey, day: Day): RuleValue | undefined =>
  placeOf(rule).read(programme, day);

/** The programme with a rule that is different from a day on; what held before that day stays as it was. */
export const withChange = (programme: Programme, { rule, from, value }: Omit<RuleChange, 'was'>): Programme =>
  placeOf(rule).write(programme, from, value);

/**
 * The first day from which a rule can change: never backwards. What is read again later for a day that has passed
 * can begin tomorrow, or a case that was made this morning would lose what it was made with.
 */
export const earliestFor = (rule: RuleKey, today: Day): Day =>
  RULE_DAY[rule] === 'today' ? today : addDays(today, 1);

/** Every day on which something in the programme begins. */
const beginsIn = (value: unknown): readonly Day[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'from' in value && typeof value.from === 'string' ? [value.from] : [];
  return [...own, ...Object.values(value).flatMap(beginsIn)];
};

/** What a rule says from today on: first today's value where there is one, then each that begins later. */
export const timelineOf = (
  programme: Programme,
  rule: RuleKey,
  today: Day,
): readonly { readonly from: Day; readonly value: RuleValue }[] => {
  const {
    rules,
    authority: who,
    lending: lends,
    setUp,
    lookMonths: looks,
    economy,
    dataProtection,
    letters,
    organisations,
  } = programme;
  const all = beginsIn({ rules, who, lends, setUp, looks, economy, dataProtection, letters, organisations });
  const days = [...new Set(all)].filter((from) => from > today);
  const values = [today, ...days.toSorted()].flatMap((from) => {
    const value = ruleOn(programme, rule, from);
    return value === undefined ? [] : [{ from, value }];
  });
  return values.filter(({ value }, index) => index === 0 || !sameJson(value, values[index - 1]?.value));
};

/** The names of the support bases that hold on a day, or begin later. */
export const basesFrom = (
  programme: Programme,
  day: Day,
): readonly { readonly id: string; readonly label: string; readonly from: Day; readonly to?: Day }[] =>
  programme.supportBases
    .filter(({ to }) => to === undefined || to >= day)
    .map(({ from, to, value }) => ({
      id: value.id,
      label: value.label.da,
      from,
      ...(to !== undefined && { to }),
    }));

/** The ids of the bases of support in force on a day. */
export const basesOn = (programme: Programme, day: Day): readonly string[] =>
  allOn(programme.supportBases, day).map(({ id }) => id);
