import { RULE as RULE_NAME, RULE_SYNONYMS } from '../../dialogs/rules/labels.ts';
import { RULE_KEYS } from '../../domain/rules/vocabulary.ts';
import type { ChatCommand } from './command.ts';
import { trimmed } from './folded.ts';

/** »regel pladser«, »ret regel om frist«: a rule by its name. Anything else that begins so may be an answer. */
const RULE = /^(?:(?:ret|aendr|ny) )?(?:regel|rule|change rule)(?: (?:om|for|on|about))? (.+)$/;

const RULES_BY_NAME = new Map(
  RULE_KEYS.flatMap((rule) =>
    [RULE_NAME[rule].da, RULE_NAME[rule].en, ...(RULE_SYNONYMS[rule] ?? [])].map(
      (name) => [trimmed(name), rule] as const,
    ),
  ),
);

/** The dialog that changes the rule which was named. */
export const ruleIn = (folded: string): ChatCommand | undefined => {
  const rule = RULES_BY_NAME.get(RULE.exec(folded)?.[1] ?? '');
  return rule === undefined ? undefined : { kind: 'dialog', dialog: 'rule', given: { rule } };
};
