import type { CommandWords, Value } from './command-words.ts';
import { activityTypesIn, attendanceIn } from './said-activity.ts';
import { daysIn } from './days-in.ts';
import { placed, single } from './placed.ts';
import { choiceSaid } from './said-choice.ts';
import { NOTHING, type Values } from './said-values.ts';
import type { Word } from './senses.ts';

const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['da', /^(?:da|dansk|danish)$/],
  ['en', /^(?:en|engelsk|english)$/],
];

const languageIn = (words: readonly Word[]): Values => {
  // »en« is an article too, so the last word that names a language is meant.
  const said = words
    .flatMap(({ key }) => LANGUAGES.flatMap(([id, name]) => (name.test(key) ? [id] : [])))
    .at(-1);
  return said === undefined ? NOTHING : { fields: { language: said }, unclear: {} };
};

const ALL = /^(?:alle|all)$/;

/** »overdrag alle mine sager«; cases that are named are meant alone. */
const allCasesIn = (words: readonly Word[]): Values =>
  words.some(({ key }) => ALL.test(key)) && words.every(({ token }) => token.kind !== 'case')
    ? { fields: { cases: 'alle' }, unclear: {} }
    : NOTHING;

const READERS: Readonly<
  Record<Value, (words: readonly Word[], from: number, command: CommandWords) => Values>
> = {
  date: (words, _, command) => daysIn(words, command),
  minutes: (words) => single('minutes', placed(words, 'minutes')),
  amount: (words) => single('amount', placed(words, 'amount')),
  installments: (words) => single('installments', placed(words, 'installments')),
  activityTypes: (words) => activityTypesIn(words),
  attendance: (words) => attendanceIn(words),
  status: (words, from) => choiceSaid('status', 'status', words, from),
  pauseReason: (words, from) => choiceSaid('reason', 'pauseReason', words, from),
  dischargeReason: (words, from) => choiceSaid('reason', 'dischargeReason', words, from),
  supportBasis: (words, from) => choiceSaid('supportBasis', 'supportBasis', words, from),
  language: (words) => languageIn(words),
  allCases: (words) => allCasesIn(words),
};

/**
 * The values said for a command, by field id; `from` is where its own words end. What was not said, or has two
 * readings, is not among the fields.
 */
export const valuesFor = (command: CommandWords, words: readonly Word[], from: number): Values => {
  const all = (command.takes ?? []).map((value) => READERS[value](words, from, command));
  return {
    fields: Object.fromEntries(all.flatMap(({ fields }) => Object.entries(fields))),
    unclear: Object.fromEntries(all.flatMap(({ unclear }) => Object.entries(unclear))),
  };
};
