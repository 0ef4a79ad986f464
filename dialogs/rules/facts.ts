import type { Case } from '../../domain/case.ts';
import { valueOn } from '../../domain/dated.ts';
import type { Day } from '../../domain/day.ts';
import { basesFrom, basesOn, timelineOf } from '../../domain/rules/change.ts';
import { touchedBy } from '../../domain/rules/touched.ts';
import type { RuleKey, RuleValue } from '../../domain/rules/vocabulary.ts';
import { letterIn, RULE_KEYS } from '../../domain/rules/vocabulary.ts';
import type { Begun } from '../engine/flow.ts';
import type { Lookups } from '../engine/lookups.ts';

/** What a rule says from a day on, today first. */
type Timeline = readonly { readonly from: Day; readonly value: RuleValue }[];

export type RuleFacts = {
  readonly today: Day;
  readonly rules: Readonly<Partial<Record<RuleKey, Timeline>>>;
  /** The support bases that hold today. */
  readonly bases: readonly { readonly id: string; readonly label: string }[];
  /** The open cases: a run keeps so many. */
  readonly cases: readonly Pick<Case, 'number' | 'status'>[];
  /** How many more there are. */
  readonly more: number;
};

/** Facts of a run stay below 8 kB. */
const MOST_CASES = 60;

/** The open cases that a run keeps, and how many more there are. */
export const openCases = async (
  lookups: Pick<Lookups, 'openNumbers'>,
): Promise<Pick<RuleFacts, 'cases' | 'more'>> => {
  const open = await lookups.openNumbers();
  return { cases: open.slice(0, MOST_CASES), more: Math.max(0, open.length - MOST_CASES) };
};

/** What the rules are, and where the open cases stand. */
export const ruleFacts = async (lookups: Lookups): Promise<Begun<RuleFacts>> => {
  const { programme, today } = lookups;
  const holding = basesOn(programme, today);
  return {
    ok: true,
    facts: {
      today,
      rules: Object.fromEntries(
        RULE_KEYS.filter((rule) => letterIn(rule) === undefined).map((rule) => [
          rule,
          timelineOf(programme, rule, today),
        ]),
      ),
      bases: basesFrom(programme, today)
        .filter(({ id }) => holding.includes(id))
        .map(({ id, label }) => ({ id, label })),
      ...(await openCases(lookups)),
    },
  };
};

export const valueIn = ({ rules }: RuleFacts, rule: RuleKey, day: Day): RuleValue | undefined =>
  valueOn(rules[rule] ?? [], day);

export const casesIn = ({ cases }: RuleFacts, rule: RuleKey): readonly string[] => touchedBy(rule, cases);
