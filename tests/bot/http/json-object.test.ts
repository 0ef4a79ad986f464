import assert from 'node:assert/strict';
import { parseJsonObject } from '../../../bot/http/json-object.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('JSON object of a body', () => {
  it('reads a plain object, with brackets and escapes in its texts', () => {
    const text = `{"a":${JSON.stringify(`" ${'{['.repeat(100)} \\ æøå`)},"b":[1,{"c":null}]}`;
    assert.deepEqual(parseJsonObject(bytes(text)), JSON.parse(text));
  });

  it('counts depth: 64 levels pass, 65 do not, and closed ones do not add up', () => {
    assert.notEqual(parseJsonObject(bytes(nested(64))), undefined);
    assert.equal(parseJsonObject(bytes(nested(65))), undefined);
    assert.notEqual(parseJsonObject(bytes(`{"a":[${Array(200).fill('[1]').join(',')}]}`)), undefined);
  });

  it('sees the end of a text after an escaped backslash', () => {
    const text = String.raw`{"a":"\\","b":`;
    assert.equal(parseJsonObject(bytes(`${text}${'['.repeat(64)}${']'.repeat(64)}}`)), undefined);
    assert.notEqual(parseJsonObject(bytes(`${text}${'['.repeat(63)}${']'.repeat(63)}}`)), undefined);
  });

  it('refuses 100.000 levels without a deep recursion', () => {
    assert.equal(parseJsonObject(bytes(`{"a":${'['.repeat(100_000)}`)), undefined);
    assert.equal(parseJsonObject(bytes(nested(30_000))), undefined);
  });

  for (const [name, text] of [
    ['a __proto__ key', '{"a":{"__proto__":{"isAdmin":true}}}'],
    ['an escaped __proto__ key', String.raw`{"\u005f_proto__":{"isAdmin":true}}`],
    ['an array', '[{"a":1}]'],
    ['null', 'null'],
    ['a text', '"a"'],
    ['nothing', ''],
    ['broken text', '{"a":1'],
    ['text after the end', '{"a":1}x'],
    ['an unfinished escape', '{"a":"\\'],
  ] as const) {
    it(`refuses ${name}`, () => assert.equal(parseJsonObject(bytes(text)), undefined));
  }

  it('takes half a sign of two for one that cannot be read, wherever it stands', () => {
    const text = String.raw`{"a":"x\ud800","b":[{"c":"\udc00\ud83d\ude00"}]}`;
    assert.deepEqual(parseJsonObject(bytes(text)), { a: 'x\ufffd', b: [{ c: '\ufffd😀' }] });
  });

  it('takes __proto__ as a value, and refuses bytes that are not UTF-8', () => {
    assert.deepEqual(parseJsonObject(bytes('{"text":"__proto__"}')), { text: '__proto__' });
    assert.equal(parseJsonObject(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), undefined);
  });
});
