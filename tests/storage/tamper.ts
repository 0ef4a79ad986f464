import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { LogEntry } from '../../storage/documents/log.ts';
import { edited } from './edit-anything.ts';
import { fitted, rechained, rehashed } from './forge.ts';
import type { Books, Kept } from './kept-books.ts';
import { TAMPER_BESIDE } from './tamper-beside.ts';

/** Numbers to choose with: two places, which value, and how. */
export const anyPick = fc.record({
  i: fc.nat(1_000_000),
  j: fc.nat(1_000_000),
  how: fc.nat(100),
  where: fc.nat(10_000),
});
export type Pick = typeof anyPick extends fc.Arbitrary<infer T> ? T : never;

export type Tamper = (books: Books, pick: Pick) => Books;

type Entries = readonly Kept<LogEntry>[];

/** One entry, and another one after it. */
const two = (entries: Entries, { i, j }: Pick): readonly [number, number] => {
  const low = i % (entries.length - 1);
  return [low, low + 1 + (j % (entries.length - 1 - low))];
};

const at = (entries: Entries, index: number): Kept<LogEntry> =>
  entries[index] ?? assert.fail('no such entry');

const withBody = (entries: Entries, index: number, body: LogEntry): Entries =>
  entries.with(index, { ...at(entries, index), body });

const onOne =
  (change: (entries: Entries, index: number, pick: Pick) => Entries): Tamper =>
  (books, pick) => ({ ...books, entries: change(books.entries, pick.i % books.entries.length, pick) });

const onTwo =
  (change: (entries: Entries, low: number, high: number) => Entries): Tamper =>
  (books, pick) => ({ ...books, entries: change(books.entries, ...two(books.entries, pick)) });

const numbered = (entries: Entries, index: number, seq: number): Entries =>
  withBody(entries, index, { ...at(entries, index).body, seq });

const asSomebodyElse = (entries: Entries, index: number, { how }: Pick): Entries => {
  const { body } = at(entries, index);
  return withBody(entries, index, { ...body, actor: `${body.actor}${how}` });
};

const withoutTag =
  (unwanted: (tag: string) => boolean) =>
  (entries: Entries, index: number): Entries => {
    const doc = at(entries, index);
    return entries.with(index, { ...doc, tags: doc.tags.filter((tag) => !unwanted(tag)) });
  };

/** Shows in the store itself. */
export const TAMPER: Readonly<Record<string, Tamper>> = {
  'an entry edited': onOne((entries, index, { how, where }) =>
    withBody(entries, index, edited(at(entries, index).body, how, where)),
  ),
  'an entry removed': onOne((entries, index) => entries.toSpliced(index, 1)),
  'two numbers exchanged': onTwo((entries, low, high) =>
    numbered(numbered(entries, low, high + 1), high, low + 1),
  ),
  'two contents exchanged': onTwo((entries, low, high) =>
    withBody(withBody(entries, low, at(entries, high).body), high, at(entries, low).body),
  ),
  'an entry moved': onTwo((entries, low, high) =>
    entries
      .toSpliced(low, 1)
      .toSpliced(high, 0, at(entries, low))
      .map((doc, index) => ({ ...doc, body: { ...doc.body, seq: index + 1 } })),
  ),
  'an entry repeated': onOne((entries, index) => [
    ...entries,
    { ...at(entries, index), id: 'command:repeated' },
  ]),
  'an entry put after the head': onOne((entries, index) => {
    const { body } = at(entries, index);
    const forged = { ...body, seq: entries.length + 1, command: 'forged' };
    const doc = { ...at(entries, index), id: 'command:forged' };
    return [...entries, { ...doc, body: rehashed(forged, at(entries, entries.length - 1).body.hash) }];
  }),
  'an entry edited with its hash': onOne((entries, index, pick) => {
    const { body } = at(asSomebodyElse(entries, index, pick), index);
    return withBody(entries, index, rehashed(body, body.prevHash));
  }),
  'rewritten to the end': onOne((entries, index, pick) =>
    rechained(asSomebodyElse(entries, index, pick), index),
  ),
  'removed and rewritten to the end': onOne((entries, index) =>
    rechained(entries.toSpliced(index, 1), index),
  ),
  'cut off': onOne((entries, index) => entries.slice(0, index)),
  'an entry no longer listed': onOne(withoutTag((tag) => tag === 'log')),
  'an entry not listed for its case': onOne((entries, index, pick) => {
    const about = entries.findIndex(
      ({ tags }, place) => place >= index && tags.some((tag) => tag.startsWith('case:')),
    );
    return about < 0
      ? asSomebodyElse(entries, index, pick)
      : withoutTag((tag) => tag.startsWith('case:'))(entries, about);
  }),
  'the head set back': (books, { i }) => {
    const { body } = at(books.entries, i % (books.entries.length - 1));
    const head = { ...books.head.body, seq: body.seq, hash: body.hash };
    return { ...books, head: { ...books.head, body: head } };
  },
  ...TAMPER_BESIDE,
};

/** The nearest place from `i` on at which the change leaves a log that makes sense. */
const fittedNear = (books: Books, i: number, change: (index: number) => Entries, from: number): Books => {
  for (let step = 0; step < books.entries.length; step += 1) {
    const index = from + ((i + step) % (books.entries.length - from));
    const forged = fitted(books, change(index), index);
    if (forged) return forged;
  }
  return assert.fail('no such forgery is possible');
};

/** Everything in the store was made to fit: only a published head tells. */
export const FORGE: Readonly<Record<string, Tamper>> = {
  'cut off, made to fit': (books, { i }) => fittedNear(books, i, (index) => books.entries.slice(0, index), 0),
  'rewritten to the end, made to fit': (books, pick) =>
    fittedNear(books, pick.i, (index) => asSomebodyElse(books.entries, index, pick), 0),
  'an entry removed, made to fit': (books, { i }) =>
    fittedNear(books, i, (index) => books.entries.toSpliced(index, 1), 0),
};
