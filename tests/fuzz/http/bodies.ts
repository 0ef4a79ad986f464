import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Random } from '../random.ts';
import { MARK, posted, probe, type Generator, type Probe } from './probe.ts';

const PLAIN = JSON.stringify({
  type: 'message',
  id: '1',
  text: MARK,
  from: { id: 'x' },
  list: [1, { a: null }],
});

/** Each is answered, or the connection ends with a 4xx. */
const framed = (kind: string, bytes: Buffer): Probe => probe(kind, bytes, { end: 'answers' });

const SCRAPS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  'null',
  '1e999',
  '-',
  '\u0000',
  '\ufeff',
  "'",
  '//',
];

/** JSON with something missing, doubled or wrong in it. */
const broken = (random: Random): string => {
  const at = random.below(PLAIN.length);
  const until = at + random.below(4);
  const scrap = random.chance(0.7) ? random.pick(SCRAPS) : '';
  return PLAIN.slice(0, at) + scrap + (random.chance(0.3) ? '' : PLAIN.slice(until));
};

const deep = (random: Random): string => {
  const [open, shut] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
  ] as const);
  const depth = random.pick([63, 64, 65, 1_000, 40_000]);
  return `{"a":${open.repeat(depth)}1${random.chance(0.7) ? shut.repeat(depth) : ''}}`;
};

const odd = (random: Random): string | Buffer =>
  random.pick<() => string | Buffer>([
    () => '{"__proto__":{"isAdmin":true}}',
    () => `{"constructor":{"prototype":{"x":1}},"toString":1,"type":"message"}`,
    () => `{"a":${'9'.repeat(5_000)},"b":1e-99999,"c":-0}`,
    () => `{"type":"message","text":"\\ud800\\udc00\\ud800"}`,
    () => `\ufeff${PLAIN}`,
    () => `{${Array.from({ length: 2_000 }, (_, nth) => `"k${nth}":${nth}`).join()}}`,
    () => `{"${'k'.repeat(60_000)}":1}`,
    () => random.pick(['null', 'true', '1', '""', '[]', '{}', '']),
    () => Buffer.concat([Buffer.from('{"text":"'), random.bytes(200), Buffer.from('"}')]),
    () => Buffer.from(PLAIN, 'utf16le'),
  ])();

const packed = (random: Random): Buffer => {
  const plain = random.chance(0.2) ? Buffer.alloc(2_000_000, 0x20) : Buffer.from(PLAIN);
  const [name, bytes] = random.pick<() => readonly [string, Buffer]>([
    () => ['gzip', gzipSync(plain)],
    () => ['deflate', deflateSync(plain)],
    () => ['br', brotliCompressSync(plain, { params: { 0: 0, 1: 1 } })],
    () => ['gzip, gzip', gzipSync(gzipSync(plain))],
    () => ['gzip', Buffer.from('x')],
    () => ['identity', plain],
    () => ['GZIP', random.bytes(50)],
    () => ['', plain],
  ])();
  return posted(bytes, { 'Content-Encoding': name });
};

const TYPES = [
  'multipart/form-data; boundary=b',
  'multipart/mixed',
  'application/x-www-form-urlencoded',
  'text/plain',
  'application/octet-stream',
  'application/json; charset=utf-16',
  'application/json; charset=x',
  'application/json;',
  'APPLICATION/JSON',
  ' application/json ',
  'application/json, text/plain',
  '',
  'a'.repeat(5_000),
];
const FORM = `--b\r\nContent-Disposition: form-data; name="f"; filename="${MARK}"\r\n\r\nx\r\n--b--\r\n`;

/** Bodies that are not what the bot takes, each in a request that is framed as it should be. */
export const BODIES: readonly (readonly [number, Generator])[] = [
  [6, (random) => framed('broken JSON', posted(broken(random)))],
  [2, (random) => framed('deep nesting', posted(deep(random)))],
  [3, (random) => framed('odd JSON', posted(odd(random)))],
  [2, (random) => framed('packed', packed(random))],
  [
    2,
    (random) =>
      framed('other types', posted(random.pick([FORM, PLAIN]), { 'Content-Type': random.pick(TYPES) })),
  ],
  [0.2, (random) => framed('too large', posted(`{"a":"${MARK.repeat(18_000 + random.below(9_000))}"}`))],
];
