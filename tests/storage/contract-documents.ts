import type { Page } from '../../storage/port.ts';

/**
 * The contract as data. Etags differ from store to store, so a script names them: `a2` is the etag that the second
 * successful write of document `a` gave, and `never` is one that nobody ever had.
 */
export type ScriptWrite = readonly [
  op: 'create' | `replace ${string}`,
  id: string,
  body: unknown,
  ...tags: readonly string[],
];

export type Step =
  | {
      readonly commit: readonly ScriptWrite[];
      readonly gives: 'ok' | `conflict ${string}`;
      readonly in?: string;
    }
  | { readonly read: readonly string[]; readonly gives: readonly unknown[]; readonly in?: string }
  | { readonly list: string; readonly page?: Page; readonly gives: readonly string[]; readonly in?: string };

export interface Script {
  readonly it: string;
  readonly steps: readonly Step[];
  /** True where the emulator, whose batches are not atomic, must differ. */
  readonly atomic?: true;
}

const numbered = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, index) => `n${String(index + from).padStart(3, '0')}`);

const unicode = {
  dansk: 'æøå ÆØÅ é',
  emoji: '👩🏽‍🌾',
  zero: '\u0000',
  line: '\u2028"\\\n',
  '': [null, true, -1.5e-7],
};
const large = 'ø'.repeat(100_000);

export const scripts: readonly Script[] = [
  {
    it: 'creates a document once',
    steps: [
      { commit: [['create', 'a', 1]], gives: 'ok' },
      { commit: [['create', 'a', 2]], gives: 'conflict a' },
      { read: ['a'], gives: [1] },
    ],
  },
  {
    it: 'replaces only what has the etag given',
    steps: [
      { commit: [['create', 'a', 1]], gives: 'ok' },
      { commit: [['replace a1', 'a', 2]], gives: 'ok' },
      { commit: [['replace a1', 'a', 3]], gives: 'conflict a' },
      { commit: [['replace never', 'a', 4]], gives: 'conflict a' },
      { read: ['a'], gives: [2] },
      { commit: [['replace a2', 'a', 2]], gives: 'ok' },
      { commit: [['replace a2', 'a', 5]], gives: 'conflict a' },
      { commit: [['replace a3', 'a', 6]], gives: 'ok' },
      { read: ['a'], gives: [6] },
    ],
  },
  {
    it: 'replaces nothing that is not there',
    steps: [
      { commit: [['create', 'b', 1]], gives: 'ok' },
      { commit: [['replace b1', 'a', 1]], gives: 'conflict a' },
      { read: ['a'], gives: [undefined] },
    ],
  },
  {
    it: 'reads in the order asked for, also what is absent, twice or no key at all',
    steps: [
      {
        commit: [
          ['create', 'a', 'A'],
          ['create', 'b', 'B'],
          ['create', 'c', 'C'],
        ],
        gives: 'ok',
      },
      { read: ['c', 'nix', 'a', 'b'], gives: ['C', undefined, 'A', 'B'] },
      { read: ['b', 'b', 'x/../b', ''], gives: ['B', 'B', undefined, undefined] },
      { read: ['nix'], gives: [undefined] },
      { read: [], gives: [] },
    ],
  },
  {
    it: 'lists what carries the tag, by id in code-unit order',
    steps: [
      {
        commit: [
          ['create', 'b', 0, 't', 'u'],
          ['create', 'a10', 0, 't'],
          ['create', 'a9', 0, 't'],
        ],
        gives: 'ok',
      },
      {
        commit: [
          ['create', 'Z', 0, 't'],
          ['create', 'å', 0, 't'],
          ['create', 'none', 0],
        ],
        gives: 'ok',
      },
      { list: 't', gives: ['Z', 'a10', 'a9', 'b', 'å'] },
      { list: 'u', gives: ['b'] },
      { list: 'T', gives: [] },
    ],
  },
  {
    it: 'lists page by page',
    steps: [
      { commit: numbered(30).map((id): ScriptWrite => ['create', id, 0, 't']), gives: 'ok' },
      { commit: [['create', 'other', 0, 'u']], gives: 'ok' },
      { list: 't', page: { limit: 7 }, gives: numbered(7) },
      { list: 't', page: { limit: 7, after: 'n006' }, gives: numbered(7, 7) },
      { list: 't', page: { after: 'n0275' }, gives: numbered(2, 28) },
      { list: 't', page: { limit: 1, after: 'n029' }, gives: [] },
      { list: 't', page: { limit: 5_000 }, gives: numbered(30) },
    ],
  },
  {
    it: 'lists backwards, page by page, and goes on where it was whatever came since',
    steps: [
      { commit: numbered(30).map((id): ScriptWrite => ['create', id, 0, 't']), gives: 'ok' },
      { commit: [['create', 'other', 0, 'u']], gives: 'ok' },
      { list: 't', page: { backwards: true }, gives: numbered(30).toReversed() },
      { list: 't', page: { backwards: true, limit: 7 }, gives: numbered(7, 23).toReversed() },
      { commit: numbered(3, 30).map((id): ScriptWrite => ['create', id, 0, 't']), gives: 'ok' },
      { list: 't', page: { backwards: true, limit: 7, after: 'n023' }, gives: numbered(7, 16).toReversed() },
      { list: 't', page: { backwards: true, after: 'n0015' }, gives: numbered(2).toReversed() },
      { list: 't', page: { backwards: true, limit: 1, after: 'n000' }, gives: [] },
      { commit: [['create', 'å', 0, 't']], gives: 'ok' },
      { list: 't', page: { backwards: true, limit: 2 }, gives: ['å', 'n032'] },
    ],
  },
  {
    it: 'lists by the tags of the last write',
    steps: [
      {
        commit: [
          ['create', 'a', 0, 'open', 'mine'],
          ['create', 'b', 0, 'open'],
        ],
        gives: 'ok',
      },
      { commit: [['replace a1', 'a', 0, 'closed', 'mine']], gives: 'ok' },
      { list: 'open', gives: ['b'] },
      { list: 'closed', gives: ['a'] },
      { list: 'mine', gives: ['a'] },
      { commit: [['replace a1', 'a', 0, 'open']], gives: 'conflict a' },
      { list: 'open', gives: ['b'] },
      { commit: [['replace a2', 'a', 0]], gives: 'ok' },
      { list: 'mine', gives: [] },
      { commit: [['replace b1', 'b', 1, 'open', 'open']], gives: 'ok' },
      { list: 'open', gives: ['b'] },
    ],
  },
  {
    it: 'writes nothing of a batch whose first write conflicts',
    steps: [
      {
        commit: [
          ['create', 'head', 1],
          ['create', 'case', 1, 't'],
        ],
        gives: 'ok',
      },
      {
        commit: [
          ['replace head1', 'head', 2],
          ['create', 'log1', 1],
        ],
        gives: 'ok',
      },
      {
        commit: [
          ['replace head1', 'head', 3],
          ['create', 'log2', 1, 't'],
          ['replace case1', 'case', 2],
        ],
        gives: 'conflict head',
      },
      {
        commit: [
          ['create', 'head', 9],
          ['replace case1', 'case', 9, 'x'],
        ],
        gives: 'conflict head',
      },
      { read: ['head', 'log1', 'log2', 'case'], gives: [2, 1, undefined, 1] },
      { list: 't', gives: ['case'] },
      { list: 'x', gives: [] },
    ],
  },
  {
    it: 'writes nothing of a batch whose last write conflicts',
    atomic: true,
    steps: [
      {
        commit: [
          ['create', 'head', 1, 'a'],
          ['create', 'case', 1],
        ],
        gives: 'ok',
      },
      {
        commit: [
          ['replace head1', 'head', 2, 'b'],
          ['create', 'new', 2],
          ['create', 'case', 2],
        ],
        gives: 'conflict case',
      },
      {
        commit: [
          ['replace head1', 'head', 2, 'b'],
          ['create', 'new', 2],
          ['replace never', 'case', 2],
        ],
        gives: 'conflict case',
      },
      { read: ['head', 'case', 'new'], gives: [1, 1, undefined] },
      { list: 'a', gives: ['head'] },
      { list: 'b', gives: [] },
      { commit: [['replace head1', 'head', 3]], gives: 'ok' },
    ],
  },
  {
    it: 'takes 100 writes, and reads more than 100 documents',
    steps: [
      { commit: numbered(100).map((id): ScriptWrite => ['create', id, id, 't']), gives: 'ok' },
      { commit: numbered(100).map((id): ScriptWrite => [`replace ${id}1`, id, `${id}!`, 't']), gives: 'ok' },
      { commit: [['create', 'n100', 'n100!']], gives: 'ok' },
      { read: [...numbered(101), 'nix'], gives: [...numbered(101).map((id) => `${id}!`), undefined] },
    ],
  },
  {
    it: 'gives back every kind of JSON as it was',
    steps: [
      {
        commit: [
          ['create', 'unicode', unicode],
          ['create', 'large', large],
        ],
        gives: 'ok',
      },
      { commit: [['create', 'æ 👩🏽‍🌾:2027-03-01', 0, 'mærke 👩🏽‍🌾']], gives: 'ok' },
      {
        commit: [
          ['create', 'null', null],
          ['create', 'false', false],
          ['create', 'empty', {}],
        ],
        gives: 'ok',
      },
      { read: ['unicode', 'large'], gives: [unicode, large] },
      { read: ['large'], gives: [large] },
      { read: ['null', 'false', 'empty'], gives: [null, false, {}] },
      { list: 'mærke 👩🏽‍🌾', gives: ['æ 👩🏽‍🌾:2027-03-01'] },
    ],
  },
  {
    it: 'keeps partitions apart',
    steps: [
      { commit: [['create', 'a', 'here', 't']], gives: 'ok' },
      {
        commit: [
          ['create', 'a', 'there', 't'],
          ['create', 'b', 'there', 't'],
        ],
        gives: 'ok',
        in: 'other',
      },
      { commit: [['create', 'c', 'talk', 't']], gives: 'ok', in: 'talk' },
      { read: ['a', 'b', 'c'], gives: ['here', undefined, undefined] },
      { read: ['a', 'b', 'c'], gives: ['there', 'there', undefined], in: 'other' },
      { read: ['a', 'b', 'c'], gives: [undefined, undefined, 'talk'], in: 'talk' },
      { list: 't', gives: ['a'] },
      { list: 't', gives: ['a', 'b'], in: 'other' },
      { list: 't', gives: ['c'], in: 'talk' },
    ],
  },
];
