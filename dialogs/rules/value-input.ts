import { inputChoice, inputChoices, inputText } from '../../cards/elements.ts';
import { sayAmount } from '../../domain/danish/say.ts';
import { priceFrom } from '../../domain/economy.ts';
import type { RuleKind } from '../../domain/rules/kinds.ts';
import type { RuleValue } from '../../domain/rules/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import type { Field, FieldContext } from '../engine/field.ts';
import type { RuleFacts } from './facts.ts';
import { valueIn } from './facts.ts';
import { howToWrite } from './how-to-write.ts';
import { organisationText, organisationTyped, readOrganisation } from './organisation.ts';
import { kindIn, ruleIn } from './rule-field.ts';
import { optionText, priceText } from './say.ts';

/** A value as an input holds it. */
export const wireOf = (value: RuleValue): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? (value.length === 0 ? 'ingen' : value.join(', ')) : String(value);
};

const optionsOf = (
  kind: RuleKind,
  { facts }: FieldContext<RuleFacts>,
  wire: string | undefined,
): readonly { readonly id: string; readonly label: Text }[] => {
  if (kind.kind === 'choice' || kind.kind === 'items')
    return kind.options.map((id) => ({ id, label: optionText(id) }));
  if (kind.kind === 'organisation' && wire !== undefined) {
    // What can be one that is there or a new one is chosen.
    const read = readOrganisation(wire, facts.organisations, kind.most);
    return read.kind === 'several'
      ? read.values.map((value) => ({ id: value, label: organisationText(value) }))
      : [];
  }
  if (kind.kind === 'yes-no')
    return [
      { id: 'yes', label: text('Ja', 'Yes') },
      { id: 'no', label: text('Nej', 'No') },
    ];
  return kind.kind === 'support-basis'
    ? facts.bases.map(({ id, label }) => ({ id, label: same(label) }))
    : [];
};

const CHOOSE: Text = text('Vælg', 'Choose');
const ROOM = 300;

/** What the value is written or chosen in, by the kind of the rule. */
export const valueInput: Field<RuleValue, 'required', RuleFacts>['input'] = (id, wire, context, lang) => {
  const kind = kindIn(context);
  const choices = optionsOf(kind, context, wire).map((option) => ({
    title: option.label[lang],
    value: option.id,
  }));
  if (kind.kind === 'items') {
    const now = valueIn(context.facts, ruleIn(context.answers) ?? 'gateBlocks', context.today);
    const chosen = wire ?? (now === undefined ? '' : wireOf(now));
    return inputChoices(id, chosen.split(', ').join(','), choices);
  }
  if (choices.length > 0)
    return inputChoice(id, choices.some(({ value }) => value === wire) ? wire : undefined, {
      choices,
      expanded: choices.length <= 2,
      placeholder: CHOOSE[lang],
    });
  if (kind.kind === 'organisation' && wire !== undefined)
    return inputText(id, organisationTyped(wire, context.facts.organisations, kind.most, lang), {
      maxLength: kind.most,
      multiline: false,
      placeholder: howToWrite(kind)[lang],
    });
  const price = kind.kind === 'price' && wire !== undefined ? priceFrom(wire) : undefined;
  const isAmount = kind.kind === 'money' && wire !== undefined && /^\d+$/.test(wire);
  const said = price && priceText(price)[lang];
  return inputText(id, said ?? (isAmount ? sayAmount(Number(wire), 'da').replace(/\skr\.$/, '') : wire), {
    maxLength: kind.kind === 'letter' ? kind.most : ROOM,
    multiline: kind.kind === 'letter',
    placeholder: howToWrite(kind)[lang],
  });
};
