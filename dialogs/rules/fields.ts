import { inputChoice, inputChoices, inputText } from '../../cards/elements.ts';
import { priceFrom } from '../../domain/economy.ts';
import { earliestFor } from '../../domain/rules/change.ts';
import { fitsKind } from '../../domain/rules/check.ts';
import type { RuleKey, RuleValue } from '../../domain/rules/vocabulary.ts';
import type { RuleKind } from '../../domain/rules/kinds.ts';
import { isRuleKey, RULE_KEYS } from '../../domain/rules/vocabulary.ts';
import { RULE_KIND } from '../../domain/rules/kinds.ts';
import type { JsonRecord } from '../../domain/json.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import { sayAmount } from '../../domain/danish/say.ts';
import { CPR_REMOVED } from '../../domain/danish/cpr.ts';
import { choice } from '../engine/fields/choice.ts';
import { date } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import type { Field, FieldContext } from '../engine/field.ts';
import { FRAME } from '../engine/frame-words.ts';
import { sayRefusal } from '../refusals.ts';
import type { RuleFacts } from './facts.ts';
import { othersCases, valueIn } from './facts.ts';
import { RULE, RULE_SYNONYMS } from './labels.ts';
import { organisationText, organisationTyped, plainValue, readOrganisation } from './organisation.ts';
import { readValue } from './read-value.ts';
import { optionText, priceText, valueText } from './say.ts';

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

export const ruleIn = (answers: JsonRecord): RuleKey | undefined => {
  const { rule } = answers;
  return typeof rule === 'string' && isRuleKey(rule) ? rule : undefined;
};

/** How a value of the kind is written. */
export const howToWrite = (kind: RuleKind): Text => {
  switch (kind.kind) {
    case 'count':
      return text(
        `Et helt tal fra ${kind.least} til ${kind.most}.`,
        `A whole number from ${kind.least} to ${kind.most}.`,
      );
    case 'money':
      return text('Et beløb i hele kroner, fx 25.000.', 'An amount in whole kroner, e.g. 25.000.');
    case 'price':
      return text(
        'Et beløb i hele kroner og hvad det er for: »8.000 kr. pr. måned«, »pr. forløb« eller »for hele perioden«.',
        'An amount in whole kroner and what it is for: "8.000 kr. per month", "per course" or "for the whole period".',
      );
    case 'choice': {
      const [first = '', second = ''] = kind.options;
      return text(
        `»${optionText(first).da}« eller »${optionText(second).da}«.`,
        `"${optionText(first).en}" or "${optionText(second).en}".`,
      );
    }
    case 'yes-no':
      return text('Ja eller nej.', 'Yes or no.');
    case 'day':
      return text('Datoen, den er fra, fx 1. december 2026.', 'The date it is of, e.g. 1 December 2026.');
    case 'days-before':
      return text('Antal dage før, fx 7, 2 – eller »ingen«.', 'Days before, e.g. 7, 2 – or "none".');
    case 'days':
      return text(
        'Datoer med komma imellem, eller »ingen« for den første i enhver måned.',
        'Dates with commas between, or "none" for the first of any month.',
      );
    case 'items':
      return text(
        'Vælg det, der skal være der først – eller skriv »ingen«. Resten bliver kun nævnt.',
        'Choose what must be there first – or write "none". The rest is only mentioned.',
      );
    case 'text':
      return text(`Højst ${kind.most} tegn.`, `At most ${kind.most} characters.`);
    case 'letter':
      return text(
        'Hele brevet. {navne i krøller} bliver udfyldt, [[dele i klammer]] kun, når de passer.',
        'The whole letter. {names in braces} are filled in, [[parts in brackets]] only where they fit.',
      );
    case 'organisation':
      return text(
        'Organisationens navn. Er den ikke her endnu, bliver den tilføjet.',
        'The name of the organisation. One that is not here yet is added.',
      );
    case 'support-basis':
      return text('Et af dem, der gælder i dag.', 'One of those that hold today.');
  }
};

const kindIn = ({ answers }: FieldContext<RuleFacts>): RuleKind => {
  const rule = ruleIn(answers);
  return rule === undefined ? { kind: 'text', most: 0 } : RULE_KIND[rule];
};

const wireOf = (value: RuleValue): string => {
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
  input: (id, wire, context, lang) => {
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
  },
  check: (written, { answers, facts }) => {
    const rule = ruleIn(answers);
    if (rule === undefined) return undefined;
    const value = plainValue(written);
    const open = othersCases(facts, String(value));
    if (rule === 'functionJobCentre' && open > 0)
      return sayRefusal({ code: 'rule-open-cases', cases: open }).say;
    if (typeof value === 'string' && value.includes(CPR_REMOVED)) return FRAME.noCpr;
    if (!fitsKind(rule, value)) return sayRefusal({ code: 'rule-value', rule }).say;
    const { from } = answers;
    const now = valueIn(facts, rule, typeof from === 'string' ? from : earliestFor(rule, facts.today));
    return JSON.stringify(now) === JSON.stringify(value)
      ? sayRefusal({ code: 'rule-same', rule }).say
      : undefined;
  },
};

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

/** What holds is seen by more people than why it was proposed. */
const REASON_READERS = text('Administratorer og ledere.', 'Administrators and leaders.');

export const reasonField = words<'required', RuleFacts>({
  presence: 'required',
  tells: true,
  name: text('begrundelse', 'reason'),
  label: text('Hvorfor?', 'Why?'),
  why: text(
    'Den, der bekræfter, og den, der senere spørger, skal kunne se, hvad I har aftalt og hvor.',
    'Who confirms, and who asks later, must see what you agreed on and where.',
  ),
  readers: REASON_READERS,
  readBy: text(
    'Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.',
    'Only what is needed, and nothing of a citizen. Who confirms can read it.',
  ),
  example: text('aftalt på styregruppemødet den 3. december', 'agreed at the meeting on 3 December'),
});
