import { earliestFor } from '../../domain/rules/change.ts';
import { partyIn } from '../../domain/rules/place-party.ts';
import { takeoverOf } from '../../domain/rules/takeover.ts';
import { RULE_KIND } from '../../domain/rules/kinds.ts';
import { same, text } from '../../domain/text.ts';
import { listText } from '../course/labels.ts';
import type { Row } from '../engine/flow.ts';
import { flow } from '../engine/flow.ts';
import { rulesDone } from '../happened/rules.ts';
import { day } from '../words.ts';
import type { RuleFacts } from './facts.ts';
import { casesIn, ruleFacts, valueIn } from './facts.ts';
import { fromField } from './from-field.ts';
import { howToWrite } from './how-to-write.ts';
import { reasonField } from './reason-field.ts';
import { ruleField, ruleIn } from './rule-field.ts';
import { valueField } from './value-field.ts';
import { plainValue } from './organisation.ts';
import { changeText, valueText } from './say.ts';
import { takeoverLines } from './takeover-words.ts';
import { touchedLines } from './touched-words.ts';

/** What holds now, what is agreed on for later, and how the new value is written. */
const nowRows = (facts: RuleFacts, rule: ReturnType<typeof ruleIn>): readonly Row[] => {
  if (rule === undefined) return [];
  const [first, ...later] = facts.rules[rule] ?? [];
  const says = (value: Parameters<typeof valueText>[1]) => valueText(rule, value, facts.bases);
  const now = valueIn(facts, rule, facts.today);
  return [
    ...(now === undefined ? [] : [{ label: text('Gælder nu', 'Holds now'), value: says(now) }]),
    ...(now === undefined && first ? [first, ...later] : later).map(({ from, value }) => ({
      label: text('Aftalt', 'Agreed on'),
      value: text(`${says(value).da} fra ${day(from).da}`, `${says(value).en} from ${day(from).en}`),
    })),
    ...(partyIn(rule) === undefined
      ? []
      : [
          {
            label: text('Her er', 'Here are'),
            value: listText(facts.organisations.map(({ name }) => same(name))),
          },
        ]),
    { label: text('Sådan skrives den', 'How it is written'), value: howToWrite(RULE_KIND[rule]) },
  ];
};

const SECOND = text(
  'Den gælder først, når en anden administrator eller en leder har bekræftet den.',
  'It holds only when another administrator or a leader has confirmed it.',
);

/** »Ret regler«: an administrator proposes that a rule is different from a day on. */
export const rule = flow<RuleFacts>({
  id: 'rule',
  version: 1,
  title: text('Ret en regel', 'Change a rule'),
  starts: {
    da: ['ret regler', 'ret regel', 'regel', 'ny regel'],
    en: ['change rules', 'change rule', 'rule'],
  },
  action: 'change-rules',
  aboutCase: false,
  agreement: true,
  begin: ruleFacts,
})
  .step({
    id: 'which',
    title: text('Hvilken regel?', 'Which rule?'),
    known: true,
    fields: { rule: ruleField },
  })
  .step({
    id: 'what',
    title: text('Hvad skal der gælde?', 'What is to hold?'),
    intro: (facts, answers) => nowRows(facts, ruleIn(answers)),
    fields: { value: valueField, from: fromField, reason: reasonField },
  })
  .submit({
    confirmLabel: text('Foreslå', 'Propose'),
    leadsTo: ({ rule: key, value: written, from }, facts) => {
      if (key === undefined || written === undefined) return [];
      const value = plainValue(written);
      const since = from ?? earliestFor(key, facts.today);
      const was = valueIn(facts, key, since);
      const label = facts.bases.find(({ id }) => key === 'endSupportBasis' && id === value)?.label;
      const change = { rule: key, value, from: since, ...(was !== undefined && { was }) };
      const { da, en } = changeText({ ...change, ...(label !== undefined && { label }) });
      return [
        text(`${da}.`, `${en}.`),
        ...touchedLines(key, casesIn(facts, key), facts.more),
        ...takeoverLines(takeoverOf(facts, change)),
        SECOND,
      ];
    },
    intent: ({ rule: key, value, from, reason }) => ({
      type: 'propose-rule',
      rule: key,
      value: plainValue(value),
      from,
      reason,
    }),
    done: rulesDone,
  });
