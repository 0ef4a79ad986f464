import assert from 'node:assert/strict';
import type { PersonalBody } from '../../storage/documents/log.ts';
import { caseId } from '../../storage/keys.ts';
import { edited, other } from './edit-anything.ts';
import type { Books, Kept } from './kept-books.ts';
import type { Tamper } from './tamper.ts';

type Values = Record<string, { readonly salt: string; readonly value: unknown }>;
type Personal = Books['personal'];

const at = <T>(list: readonly T[], index: number): T =>
  list[index % list.length] ?? assert.fail('an empty list');

const withValues = (doc: Kept<PersonalBody>, values: Values): Kept<PersonalBody> => ({
  ...doc,
  body: { ...doc.body, values },
});

/** Changes one value of one entry, which `where` chooses. */
const onValue =
  (change: (kept: Values[string]) => Values[string]): Tamper =>
  (books, { i, where }) => {
    const index = i % books.personal.length;
    const doc = at(books.personal, index);
    const field = at(Object.keys(doc.body.values), where);
    const kept = doc.body.values[field] ?? assert.fail();
    const values = { ...doc.body.values, [field]: change(kept) };
    return { ...books, personal: books.personal.with(index, withValues(doc, values)) };
  };

const withSeveral = (personal: Personal, i: number): number => {
  const fit = [...personal.keys()].filter((index) => Object.keys(at(personal, index).body.values).length > 1);
  return at(fit, i);
};

/** What can be done to the documents beside the log. */
export const TAMPER_BESIDE: Readonly<Record<string, Tamper>> = {
  'a personal value changed': onValue(({ salt, value }) => ({ salt, value: other(value) })),
  'a salt changed': onValue(({ salt, value }) => ({ salt: `${salt}x`, value })),
  'two personal values exchanged': (books, { i, where }) => {
    const index = withSeveral(books.personal, i);
    const doc = at(books.personal, index);
    const fields = Object.keys(doc.body.values);
    const [one, two] = [at(fields, where), at(fields, where + 1)];
    const { [one]: first = assert.fail(), [two]: second = assert.fail() } = doc.body.values;
    const values = { ...doc.body.values, [one]: second, [two]: first };
    return { ...books, personal: books.personal.with(index, withValues(doc, values)) };
  },
  'the personal values of two entries exchanged': (books, { i, j }) => {
    const low = i % (books.personal.length - 1);
    const high = low + 1 + (j % (books.personal.length - 1 - low));
    const [one, two] = [at(books.personal, low), at(books.personal, high)];
    const personal = books.personal
      .with(low, { ...one, body: two.body })
      .with(high, { ...two, body: one.body });
    return { ...books, personal };
  },
  'a personal value added': (books, { i, how }) => {
    const index = i % books.personal.length;
    const doc = at(books.personal, index);
    const values = { ...doc.body.values, [`field${how}`]: { salt: 'salt', value: 'x' } };
    return { ...books, personal: books.personal.with(index, withValues(doc, values)) };
  },
  'personal values removed with their document': (books, { i }) => ({
    ...books,
    personal: books.personal.toSpliced(i % books.personal.length, 1),
  }),
  'a case edited': (books, { i, how, where }) => {
    const index = i % books.cases.length;
    const doc = at(books.cases, index);
    return { ...books, cases: books.cases.with(index, { ...doc, body: edited(doc.body, how, where) }) };
  },
  'a case removed': (books, { i }) => ({
    ...books,
    cases: books.cases.toSpliced(i % books.cases.length, 1),
  }),
  'a case without a log': (books, { i, how }) => ({
    ...books,
    cases: [...books.cases, { ...at(books.cases, i), id: caseId(`ML-2099-${how}`) }],
  }),
};
