import { earliestFor } from '../../domain/rules/change.ts';
import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { sayRefusal } from '../refusals.ts';
import type { RuleFacts } from './facts.ts';
import { RULE_READERS, ruleIn } from './rule-field.ts';

/** The first day: never one that has passed, and for what a case keeps not today either. */
export const fromField = date<RuleFacts>({
  name: text('fra', 'from'),
  label: text('Fra hvilken dag?', 'From which day?'),
  why: text(
    'Borgerens sag beholder det, der gjaldt, da den blev oprettet. Derfor kan en regel aldrig gælde bagud.',
    'A case keeps what held when it was made, so a rule never holds backwards.',
  ),
  readers: RULE_READERS,
  example: text('1. januar', '1 January'),
  fallback: ({ answers, today }) => {
    const rule = ruleIn(answers);
    return rule === undefined ? today : earliestFor(rule, today);
  },
  check: (value, { answers, today }) => {
    const rule = ruleIn(answers);
    if (rule === undefined) return undefined;
    const earliest = earliestFor(rule, today);
    return value < earliest ? sayRefusal({ code: 'rule-backwards', rule, earliest }).say : undefined;
  },
});
