import type { RuleKind } from '../../domain/rules/kinds.ts';
import { RULE_KIND } from '../../domain/rules/kinds.ts';
import type { RuleKey } from '../../domain/rules/vocabulary.ts';
import { isRuleKey, RULE_KEYS } from '../../domain/rules/vocabulary.ts';
import type { JsonRecord } from '../../domain/json.ts';
import { text } from '../../domain/text.ts';
import type { FieldContext } from '../engine/field.ts';
import { choice } from '../engine/fields/choice.ts';
import type { RuleFacts } from './facts.ts';
import { RULE, RULE_SYNONYMS } from './labels.ts';

export const RULE_READERS = text(
  'Administratorer, ledere og Erhvervschefen.',
  'Administrators, leaders and the Erhvervschef.',
);

/** Which rule it is about; »regel pladser« answers it at once. */
export const ruleField = choice<RuleKey, 'required', RuleFacts>({
  presence: 'required',
  name: text('regel', 'rule'),
  label: text('Hvilken regel skal være anderledes?', 'Which rule is to be different?'),
  why: text(
    'Reglerne er aftalt mellem de tre parter, og borgerne bliver behandlet efter dem.',
    'The three parties agreed on the rules, and citizens are treated by them.',
  ),
  readers: RULE_READERS,
  example: text('pladser', 'places'),
  options: () =>
    RULE_KEYS.map((rule) => ({
      id: rule,
      label: RULE[rule],
      synonyms: [...(RULE_SYNONYMS[rule] ?? [])],
    })),
});

/** The rule that was answered; `undefined` before that. */
export const ruleIn = (answers: JsonRecord): RuleKey | undefined => {
  const { rule } = answers;
  return typeof rule === 'string' && isRuleKey(rule) ? rule : undefined;
};

/** How the value of the rule that was answered is written. */
export const kindIn = ({ answers }: FieldContext<RuleFacts>): RuleKind => {
  const rule = ruleIn(answers);
  return rule === undefined ? { kind: 'text', most: 0 } : RULE_KIND[rule];
};
