import { isDeepStrictEqual } from 'node:util';
import { synonymsOf, type ChoiceList } from '../../../dialogs/synonyms.ts';
import { readAmount } from '../../../domain/danish/amount.ts';
import { findCaseNumber, readCaseNumber } from '../../../domain/danish/case-number.ts';
import { readChoice } from '../../../domain/danish/choice.ts';
import { withoutCpr } from '../../../domain/danish/cpr.ts';
import { readCvr } from '../../../domain/danish/cvr.ts';
import { readDate } from '../../../domain/danish/date.ts';
import { readBudget } from '../../../domain/danish/list.ts';
import { none, one, type Reading } from '../../../domain/danish/reading.ts';
import { readYesNo } from '../../../domain/danish/yes-no.ts';
import { OPTIONS, type Choice } from './choices.ts';
import { CURRENT_YEAR, PREFIXES, TODAY, type Case, type Expected } from './inputs.ts';

/** A row of the tables with what the product makes of it. */
export type Read = {
  readonly table: string;
  readonly input: string;
  readonly expect: Expected<unknown>;
  readonly got: Expected<unknown>;
  readonly fits: boolean;
};

const CASES = { prefixes: PREFIXES, year: CURRENT_YEAR };

/** As a turn reads it: the whole answer, else a number somewhere in a sentence. */
const caseNumber = (text: string): Reading<string> => {
  const alone = readCaseNumber(text, CASES);
  if (alone.kind !== 'none') return alone;
  const found = findCaseNumber(text, CASES);
  return found ? one(found.number) : none;
};

const cpr = (text: string): Reading<string> => {
  const clean = withoutCpr(text);
  return clean.found ? one(clean.text) : none;
};

const READERS: Readonly<Record<Case['reader'], (text: string) => Reading<unknown>>> = {
  amount: readAmount,
  date: (text) => readDate(text, TODAY),
  yesNo: readYesNo,
  list: readBudget,
  caseNumber,
  cvr: readCvr,
  cpr,
};

const asExpected = (reading: Reading<unknown>): Expected<unknown> => {
  if (reading.kind === 'none') return 'none';
  return reading.kind === 'one' ? { one: reading.value } : { several: reading.values };
};

/** The order in which several are offered carries no meaning. */
const inOrder = (expected: Expected<unknown>): unknown =>
  typeof expected === 'object' && 'several' in expected
    ? expected.several.map((value) => JSON.stringify(value)).toSorted()
    : expected;

const compared = (
  table: string,
  { input, expect }: Pick<Read, 'input' | 'expect'>,
  reading: Reading<unknown>,
): Read => {
  const got = asExpected(reading);
  return { table, input, expect, got, fits: isDeepStrictEqual(inOrder(got), inOrder(expect)) };
};

export const readInputs = (rows: readonly Case[]): readonly Read[] =>
  rows.map((row) => compared(row.reader, row, READERS[row.reader](row.input)));

/** The options of a list as a dialog offers them: the label on the card and the words of `dialogs/synonyms.ts`. */
export const optionsOf = (list: ChoiceList) =>
  Object.entries<string>(OPTIONS[list]).map(([id, label]) => ({
    id,
    names: [label, ...synonymsOf(list, id)],
  }));

export const readChoices = (rows: readonly Choice[]): readonly Read[] =>
  rows.map((row) => compared(row.options, row, readChoice(row.input, optionsOf(row.options))));
