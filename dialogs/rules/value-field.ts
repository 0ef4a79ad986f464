import { CPR_REMOVED } from '../../domain/danish/cpr.ts';
import { earliestFor } from '../../domain/rules/change.ts';
import { unknownSlots } from '../../domain/letter-slots.ts';
import { fitsKind } from '../../domain/rules/check.ts';
import type { RuleValue } from '../../domain/rules/vocabulary.ts';
import { letterIn } from '../../domain/rules/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import type { Field } from '../engine/field.ts';
import { FRAME } from '../engine/frame-words.ts';
import { sayRefusal } from '../refusals.ts';
import type { RuleFacts } from './facts.ts';
import { othersCases, valueIn } from './facts.ts';
import { plainValue } from './organisation.ts';
import { readValue } from './read-value.ts';
import { kindIn, RULE_READERS, ruleIn } from './rule-field.ts';
import { valueText } from './say.ts';
import { valueInput, wireOf } from './value-input.ts';
import { sameJson } from '../../domain/json.ts';

/** Found out only when a letter is to be sent it would stop all of them. */
const noSuchSlot = (slot: string): Text =>
  text(
    `Der er ikke noget, der hedder {${slot}}, i det brev, så det kunne aldrig sendes. Se i den gamle tekst, hvad det hedder.`,
    `That letter has nothing called {${slot}}, so it could never be sent. See in the old text what it is called.`,
  );

/** The new value, written and read as the kind of the rule wants it. */
export const valueField: Field<RuleValue, 'required', RuleFacts> = {
  presence: 'required',
  name: text('værdi', 'value'),
  label: text('Den nye værdi', 'The new value'),
  why: text(
    'Det nye står på de kort og i de breve, borgerne får fra den dag.',
    'The new value stands on the cards and in the letters from that day on.',
  ),
  readers: RULE_READERS,
  example: text('3', '3'),
  read: (raw, context) => {
    const { bases, organisations } = context.facts;
    return readValue(raw, kindIn(context), context.today, bases, organisations);
  },
  misread: () =>
    text(
      'Det forstod jeg ikke som en værdi for den regel. Se øverst, hvordan den skrives.',
      'I did not get that as a value of this rule. See above how it is written.',
    ),
  say: (value, { answers, facts }) => {
    const rule = ruleIn(answers);
    return rule === undefined ? same(wireOf(value)) : valueText(rule, value, facts.bases);
  },
  // With the dots that a Dane reads an amount by, and no two readings when it comes back.
  wire: (value) => wireOf(value),
  input: valueInput,
  check: (written, { answers, facts }) => {
    const rule = ruleIn(answers);
    if (rule === undefined) return undefined;
    const value = plainValue(written);
    const open = othersCases(facts, String(value));
    if (rule === 'functionJobCentre' && open > 0)
      return sayRefusal({ code: 'rule-open-cases', cases: open }).say;
    if (typeof value === 'string' && value.includes(CPR_REMOVED)) return FRAME.noCpr;
    if (!fitsKind(rule, value)) return sayRefusal({ code: 'rule-value', rule }).say;
    const letter = letterIn(rule);
    const [wrong] = letter === undefined ? [] : unknownSlots(letter, String(value));
    if (wrong !== undefined) return noSuchSlot(wrong);
    const { from } = answers;
    const now = valueIn(facts, rule, typeof from === 'string' ? from : earliestFor(rule, facts.today));
    return sameJson(now, value) ? sayRefusal({ code: 'rule-same', rule }).say : undefined;
  },
};
