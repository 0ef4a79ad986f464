import { METHODS } from 'node:http';
import type { Random } from '../random.ts';
import { MARK, posted, probe, request, type Generator } from './probe.ts';

const BODY = `{"type":"message","text":"${MARK}"}`;
const SIZE = Buffer.byteLength(BODY);
const HOST = ['Host', 'localhost'] as const;
const JSON_TYPE = ['Content-Type', 'application/json'] as const;
const LINE = 'POST /api/messages HTTP/1.1';

const SIZES = [
  '0',
  '1',
  'ffffffff',
  'ffffffffffffffffff',
  '-1',
  '+5',
  '0x5',
  'g',
  '',
  ' 5',
  '5;a=b',
  `5;a="${MARK}"`,
  '00005',
  '5\t',
  '10000',
  '7fffffffffffffff',
];
const ENDS = [
  '0\r\n\r\n',
  '0\r\nX-A: b\r\n\r\n',
  '0\r\nContent-Length: 5\r\n\r\n',
  '0\n\n',
  '0\r\n',
  '',
  '0\r\n\r',
  '00\r\n\r\n',
];

/** Chunks whose sizes, ends or trailers are not true. */
const chunked = (random: Random): Buffer => {
  const chunks = Array.from({ length: 1 + random.below(5) }, () => {
    const size = random.chance(0.5) ? SIZE.toString(16) : random.pick(SIZES);
    return `${size}\r\n${BODY}${random.pick(['\r\n', '\r\n', '\n', '', '\r\nx'])}`;
  });
  const head = [HOST, JSON_TYPE, ['Transfer-Encoding', 'chunked']] as const;
  return request(LINE, head, chunks.join('') + random.pick(ENDS));
};

const LENGTHS = [
  '0',
  '1',
  String(SIZE - 1),
  String(SIZE + 1),
  '99999',
  '-1',
  '-0',
  '+5',
  '0x10',
  '1e3',
  '5 5',
  '5, 5',
  '9'.repeat(20),
  '4294967296',
  '18446744073709551617',
  '',
  ' ',
  MARK,
  `${SIZE}\t`,
];
const lengths = (random: Random): Buffer => {
  const given = [0, ...(random.chance(0.3) ? [1] : [])].map(
    () => ['Content-Length', random.chance(0.3) ? String(SIZE) : random.pick(LENGTHS)] as const,
  );
  return request(LINE, [HOST, JSON_TYPE, ...given], BODY);
};

const CODINGS = [
  'chunked',
  'Chunked',
  'chunked, identity',
  'identity',
  'xchunked',
  'chunked, chunked',
  'gzip, chunked',
  '\tchunked',
  'chunked\u000b',
  '',
];
const HIDDEN = `GET /readyz HTTP/1.1\r\nHost: ${MARK}\r\n\r\n`;

/** A second request hidden where two readers of the first would not agree about its end. */
const smuggled = (random: Random): Buffer => {
  const both = [
    ['Content-Length', String(random.pick([5, SIZE, HIDDEN.length + 5]))],
    ['Transfer-Encoding', random.pick(CODINGS)],
  ] as const;
  const headers = random.chance(0.5) ? both : both.toReversed();
  return request(LINE, [HOST, JSON_TYPE, ...headers], `0\r\n\r\n${HIDDEN}`);
};

const NAMES = [
  'X-A',
  'x a',
  'Æ',
  '',
  ':',
  'Host',
  'Authorization',
  'Content-Length',
  '__proto__',
  'Connection',
  'X\u0000',
  'Expect',
];
const VALUES = [
  MARK,
  '\u0000',
  'a\rb',
  'a\nX-B: c',
  '\r\n folded',
  '\u007f',
  'x'.repeat(9_000),
  'x'.repeat(20_000),
  'close, upgrade',
  'Bearer a.b.c',
  'http://[',
  '😀',
];
const heads = (random: Random): Buffer => {
  const count = random.pick([1, 2, 3, 120, 2_500]);
  const some = Array.from({ length: count }, () => {
    const name = count > 100 ? `X-${random.below(1e6)}` : random.pick(NAMES);
    return [name, count > 100 ? 'a' : random.pick(VALUES)] as const;
  });
  return request(
    LINE,
    [...(random.chance(0.8) ? [HOST] : []), JSON_TYPE, ...some, ['Content-Length', String(SIZE)]],
    BODY,
  );
};

const TARGETS = [
  '/api/messages',
  '/livez',
  '/readyz',
  '*',
  '/',
  '//',
  '',
  'http://%',
  'http://[',
  'https://a@b/api/messages',
  '/api/messages/',
  '/api//messages',
  '/API/MESSAGES',
  '/%61pi/messages',
  '/api/messages?a=b#c',
  '/%E0%A4%A',
  '/%00',
  '/../../etc/passwd',
  '/files/..%2f',
  `/files/${'a'.repeat(32)}`,
  `/files/${MARK}`,
  `/${'a'.repeat(9_000)}`,
  `/${'a'.repeat(20_000)}`,
  '/æøå',
  'localhost:80',
  '/livez/../api/messages',
  '\\livez',
  '/livez\u0000',
  '/api/messages HTTP/1.1\r\nX: y\r\n\r\nGET /livez',
];
const VERSIONS = [
  'HTTP/1.1',
  'HTTP/1.0',
  'HTTP/0.9',
  'HTTP/2.0',
  'HTTP/3.0',
  'HTTP/1.1 ',
  'HTTP/11',
  'http/1.1',
  'ICY',
  '',
  'HTTP/1.1\u0000',
];
const lines = (random: Random): Buffer => {
  const method = random.chance(0.8)
    ? random.pick(METHODS)
    : random.pick(['GE', 'get', 'POST\u0000', '', 'PRI', MARK, 'G E T']);
  const version = random.chance(0.7) ? 'HTTP/1.1' : random.pick(VERSIONS);
  return request(
    `${method} ${random.pick(TARGETS)} ${version}`,
    [HOST, JSON_TYPE, ['Content-Length', String(SIZE)]],
    BODY,
  );
};

const UPGRADES = ['websocket', 'h2c', 'TLS/1.0', MARK, 'h2c, websocket', ''];
const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u0000\u0000';
const manners = (random: Random): Buffer =>
  random.pick<() => Buffer>([
    () =>
      request(
        random.pick([LINE, 'GET /livez HTTP/1.1']),
        [
          HOST,
          JSON_TYPE,
          ['Connection', random.pick(['Upgrade', 'upgrade, HTTP2-Settings', 'keep-alive'])],
          ['Upgrade', random.pick(UPGRADES)],
        ],
        random.chance(0.5) ? random.bytes(40) : '',
      ),
    () =>
      posted(BODY, { Expect: random.pick(['100-continue', '100-Continue', '417', MARK, '100-continue, x']) }),
    () => Buffer.from(PREFACE, 'latin1'),
    () =>
      Buffer.from(
        random.pick(['GET /livez\r\n', 'GET /livez\n\n', '\r\n\r\n\r\n', '\n', 'x'.repeat(70_000)]),
        'latin1',
      ),
    () => Buffer.concat([Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]), random.bytes(500)]),
    () => random.bytes(1 + random.below(2_000)),
  ])();

const GOOD = [
  'GET /livez HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n',
  'HEAD /livez HTTP/1.1\r\nHost: a\r\n\r\n',
  'OPTIONS /api/messages HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n',
];
const pipelined: Generator = (random) => {
  const count = 2 + random.below(30);
  const all = Array.from({ length: count }, () =>
    random.chance(0.8) ? Buffer.from(random.pick(GOOD)) : posted(random.pick([BODY, '{', '[]'])),
  );
  return probe('pipelined', Buffer.concat(all), { requests: count, end: 'answers' });
};

/** One of the others, broken off anywhere, sent in pieces, or with a byte changed. */
const torn: Generator = (random) => {
  const whole = random.pick([chunked, lengths, smuggled, heads, lines, manners])(random);
  const bytes = Buffer.from(whole.subarray(0, 1 + random.below(whole.length)));
  if (random.chance(0.5)) bytes[random.below(bytes.length)] = random.below(256);
  return probe('torn', bytes, { end: random.chance(0.5) ? 'cut' : 'half' });
};

/** Requests whose lines, heads or ends are not what HTTP says. */
export const FRAMING: readonly (readonly [number, Generator])[] = [
  [4, (random) => probe('chunked lies', chunked(random))],
  [4, (random) => probe('content lengths', lengths(random))],
  [3, (random) => probe('smuggled', smuggled(random))],
  [3, (random) => probe('heads', heads(random))],
  [5, (random) => probe('request lines', lines(random))],
  [3, (random) => probe('manners', manners(random))],
  [4, pipelined],
  [5, torn],
];
