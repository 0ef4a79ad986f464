import assert from 'node:assert/strict';
import { prepareCommit } from '../../storage/check.ts';
import {
  docOf,
  ETAG_UNSEEN,
  judge,
  resultOf,
  storedItemOf,
  type StoredItem,
} from '../../storage/cosmos-item.ts';

const writes = prepareCommit('p', [
  { op: 'replace', id: 'head', ifMatch: 'h1', body: 2 },
  { op: 'create', id: 'log', body: 2 },
]);

const item = (id: string, etag: string, mark: string): StoredItem => ({
  id,
  partition: 'p',
  tags: [],
  body: 2,
  v: 1,
  mark,
  _etag: etag,
});

describe('a commit of unclear outcome, judged by its documents', () => {
  const ours = 'our mark';
  const head = {
    before: item('head', 'h1', 'x'),
    ours: item('head', 'h2', ours),
    later: item('head', 'h3', 'y'),
  };
  const log = { ours: item('log', 'l1', ours), theirs: item('log', 'l2', 'y') };
  const table: readonly (readonly [string, readonly (StoredItem | undefined)[], unknown])[] = [
    ['both ours', [head.ours, log.ours], { ok: true, etags: ['h2', 'l1'] }],
    ['head overwritten since', [head.later, log.ours], { ok: true, etags: [ETAG_UNSEEN, 'l1'] }],
    ['nothing happened', [head.before, undefined], 'untouched'],
    ['head lost, log absent', [head.later, undefined], { ok: false, conflict: 'head' }],
    ['head as before, log theirs', [head.before, log.theirs], { ok: false, conflict: 'log' }],
    ['head absent', [undefined, undefined], { ok: false, conflict: 'head' }],
    ['all written by others', [head.later, log.theirs], 'unknown'],
  ];
  for (const [title, found, verdict] of table)
    it(title, () => assert.deepEqual(judge(writes, ours, found), verdict));

  it('an equal body written by somebody else is not ours', () => {
    const [only] = writes;
    assert.ok(only);
    assert.equal(judge([only], ours, [head.later]), 'unknown');
  });
});

const answers = (...codes: readonly number[]) =>
  codes.map((statusCode, index) => ({ statusCode, ...(statusCode < 300 && { eTag: `e${index}` }) }));

describe('the answers of a batch', () => {
  it('all done', () =>
    assert.deepEqual(resultOf(writes, answers(200, 201)), { ok: true, etags: ['e0', 'e1'] }));
  for (const code of [404, 409, 412]) {
    it(`the first is ${code}`, () =>
      assert.deepEqual(resultOf(writes, answers(code, 424)), { ok: false, conflict: 'head' }));
    it(`the last is ${code}`, () =>
      assert.deepEqual(resultOf(writes, answers(424, code)), { ok: false, conflict: 'log' }));
  }
  it('another code is thrown', () => assert.throws(() => resultOf(writes, answers(424, 429)), { code: 429 }));
  it('too few answers are no success', () =>
    assert.throws(() => resultOf(writes, answers(200)), { code: 0 }));
  it('an answer without an etag is no success', () =>
    assert.throws(() => resultOf(writes, [{ statusCode: 200 }, { statusCode: 201, eTag: 'e1' }]), {
      code: 0,
    }));
});

describe('an item read', () => {
  it('gives a document without what only the store needs', () => {
    assert.deepEqual(docOf(item('a', 'e', 'm')), { id: 'a', etag: 'e', tags: [], body: 2 });
  });
  it('is refused when another version wrote it', () => {
    assert.throws(() => storedItemOf({ ...item('a', 'e', 'm'), v: 2 }), /another shape than 1/);
    assert.throws(() => storedItemOf(undefined), /another shape than 1/);
  });
});
