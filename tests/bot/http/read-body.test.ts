import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { BODY_LIMIT, readBody, type ReadBody } from '../../../bot/http/read-body.ts';
import { post, speak } from './speak.ts';

const without = (text: string, header: string) => text.replace(new RegExp(`${header}: .*\r\n`, 'i'), '');
const full = (size: number) => `{"a":"${'x'.repeat(size - 8)}"}`;

describe('body reader', () => {
  let server: Server;
  let port = 0;
  let reads: ReadBody[] = [];
  /** Bytes off the network until a body was read or refused. */
  let taken = 0;
  let arrivals = new EventEmitter();

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const read = readBody(request);
    arrivals.emit('begun');
    reads.push(await read);
    taken = request.socket.bytesRead;
    arrivals.emit('read');
    response.setHeader('Connection', 'close');
    response.end();
  }

  beforeEach(async () => {
    reads = [];
    arrivals = new EventEmitter();
    server = createServer((request, response) => {
      void take(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  const chunked = { 'Transfer-Encoding': 'chunked', 'Content-Length': '' };
  const gzip = gzipSync(Buffer.from('{"a":1}')).toString('latin1');

  const table: readonly (readonly [string, string, ReadBody['ok'] | 400 | 413 | 415])[] = [
    ['a plain object', post('{"a":1}'), true],
    ['charset utf-8', post('{"a":1}', { 'Content-Type': 'application/json; charset=UTF-8' }), true],
    [
      'charset utf-8 in quotes',
      post('{"a":1}', { 'Content-Type': 'application/json;charset="utf-8"' }),
      true,
    ],
    [
      'an object in chunks',
      without(post('3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n', chunked), 'Content-Length'),
      true,
    ],
    ['exactly the limit', post(full(BODY_LIMIT)), true],
    ['one byte more', post(full(BODY_LIMIT + 1)), 413],
    ['another charset', post('{"a":1}', { 'Content-Type': 'application/json; charset=utf-16' }), 415],
    ['a type that only begins so', post('{"a":1}', { 'Content-Type': 'application/json-patch+json' }), 415],
    [
      'a multipart form',
      post('--b\r\n\r\nx\r\n--b--', { 'Content-Type': 'multipart/form-data; boundary=b' }),
      415,
    ],
    ['plain text', post('{"a":1}', { 'Content-Type': 'text/plain' }), 415],
    ['no type', without(post('{"a":1}'), 'Content-Type'), 415],
    ['a gzip header over plain text', post('{"a":1}', { 'Content-Encoding': 'gzip' }), 415],
    ['a gzip header over gzip', post(gzip, { 'Content-Encoding': 'gzip' }), 415],
    ['an identity header', post('{"a":1}', { 'Content-Encoding': 'identity' }), 415],
    ['nothing', post(''), 400],
    ['an array', post('[]'), 400],
    ['broken JSON', post('{"a":'), 400],
    ['a __proto__ key', post('{"__proto__":{"a":1}}'), 400],
    ['deep nesting', post(`{"a":${'['.repeat(65)}${']'.repeat(65)}}`), 400],
    [
      'a length far beyond the limit, before any byte of it',
      post('', { 'Content-Length': '9999999999' }),
      413,
    ],
  ];
  for (const [name, text, expected] of table) {
    it(`${name}: ${expected === true ? 'read' : expected}`, async () => {
      await speak(port, text);
      const [read] = reads;
      assert.equal(reads.length, 1);
      assert.equal(read?.ok === true ? true : read?.status, expected);
    });
  }

  it('counts chunks that never end, and stops at the limit', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    let sent = 0;
    await speak(port, without(post('', chunked), 'Content-Length'), (write) => {
      const timer = setInterval(() => {
        if (reads.length > 0 || sent > 100) clearInterval(timer);
        else write(chunk);
        sent += 1;
      }, 2);
    });
    assert.deepEqual(reads, [{ ok: false, status: 413 }]);
    assert.ok(taken < 12 * 0x10000, `${taken} bytes were taken`);
  });

  it('a sender that goes away half-way is a 400, not an exception', async () => {
    const begun = once(arrivals, 'begun');
    const read = once(arrivals, 'read');
    const socket = connect(port, '127.0.0.1');
    socket.write(post('{"a":1', { 'Content-Length': '100' }));
    await begun;
    socket.destroy();
    await read;
    assert.deepEqual(reads, [{ ok: false, status: 400 }]);
  });
});
