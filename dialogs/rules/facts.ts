import { valueOn } from '../../domain/dated.ts';
import type { Day } from '../../domain/day.ts';
import type { Organisation } from '../../domain/programme.ts';
import { basesFrom, basesOn, timelineOf } from '../../domain/rules/change.ts';
import { namedIn } from '../../domain/rules/place-party.ts';
import type { Staffed } from '../../domain/rules/takeover.ts';
import type { OpenCase } from '../../domain/rules/touched.ts';
import { touchedBy } from '../../domain/rules/touched.ts';
import type { RuleKey, RuleValue } from '../../domain/rules/vocabulary.ts';
import { letterIn, RULE_KEYS } from '../../domain/rules/vocabulary.ts';
import type { Begun } from '../engine/flow.ts';
import type { Lookups } from '../engine/lookups.ts';

type Plain<T> = { readonly [K in keyof T]: T[K] };

/** What a rule says from a day on, today first. */
type Timeline = readonly { readonly from: Day; readonly value: RuleValue }[];

export type RuleFacts = {
  readonly today: Day;
  readonly rules: Readonly<Partial<Record<RuleKey, Timeline>>>;
  /** The support bases that hold today. */
  readonly bases: readonly { readonly id: string; readonly label: string }[];
  /** The open cases: a run keeps so many. */
  readonly cases: readonly OpenCase[];
  /** How many more there are. */
  readonly more: number;
  /** How many open cases each job centre has, by its id. */
  readonly centres: Readonly<Record<string, number>>;
  readonly organisations: readonly Plain<Organisation>[];
  readonly staff: readonly Staffed[];
  readonly lends: boolean;
};

/** Facts of a run stay below 8 kB. */
const MOST_CASES = 60;

/** The open cases that a run keeps, and how many more there are. */
export const openCases = async (
  lookups: Pick<Lookups, 'openNumbers'>,
): Promise<Pick<RuleFacts, 'cases' | 'more' | 'centres'>> => {
  const open = await lookups.openNumbers();
  const centres = Map.groupBy(open, ({ organisation }) => organisation);
  return {
    cases: open.slice(0, MOST_CASES).map(({ number, status, unshared }) => ({
      number,
      status,
      ...(unshared && { unshared }),
    })),
    more: Math.max(0, open.length - MOST_CASES),
    centres: Object.fromEntries([...centres].map(([id, theirs]) => [id, theirs.length])),
  };
};

/** Who does what and who works there, for what a takeover leads to. */
export const staffing = async ({
  programme,
  staffed,
}: Pick<Lookups, 'programme' | 'staffed'>): Promise<
  Pick<RuleFacts, 'organisations' | 'staff' | 'lends'>
> => ({
  organisations: programme.organisations,
  staff: await staffed(),
  lends: (programme.lending ?? []).length > 0,
});

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
      ...(await staffing(lookups)),
    },
  };
};

/** How many open cases a job centre of that name would not have. */
export const othersCases = ({ centres, organisations }: RuleFacts, name: string): number => {
  const taker = namedIn(organisations, name);
  return Object.entries(centres).reduce((sum, [id, count]) => (id === taker?.id ? sum : sum + count), 0);
};

export const valueIn = ({ rules }: RuleFacts, rule: RuleKey, day: Day): RuleValue | undefined =>
  valueOn(rules[rule] ?? [], day);

export const casesIn = ({ cases }: RuleFacts, rule: RuleKey): readonly string[] => touchedBy(rule, cases);
