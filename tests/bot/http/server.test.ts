import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { TIMEOUTS, startServer, type RunningServer, type ServerOptions } from '../../../bot/http/server.ts';
import { post, readAnswer, speak } from './speak.ts';

type Handle = ServerOptions['handle'];

const get = (path: string, method = 'GET') =>
  `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;

describe('HTTP server', () => {
  let server: RunningServer | undefined;
  let lines: string[] = [];
  let ready = true;

  async function start(handle: Handle, more: Partial<ServerOptions> = {}): Promise<number> {
    server = await startServer({
      port: 0,
      host: '127.0.0.1',
      handle,
      ready: async () => ready,
      readiness: { within: 200, holds: 0 },
      log: (event, fields) => lines.push(JSON.stringify({ event, ...fields })),
      ...more,
    });
    return server.port;
  }

  beforeEach(() => {
    lines = [];
    ready = true;
  });
  afterEach(() => server?.close());

  it('hands over the activity and the authorization, and answers with the JSON body', async () => {
    let taken: unknown;
    const port = await start(async ({ authorization, read }) => {
      taken = { authorization, ...(await read()) };
      return { status: 200, body: { statusCode: 200, value: 'æ' } };
    });
    const { status, head, body } = readAnswer(
      await speak(port, post('{"type":"invoke"}', { Authorization: 'Bearer x' })),
    );
    assert.deepEqual(taken, { authorization: 'Bearer x', ok: true, body: { type: 'invoke' } });
    assert.equal(status, 200);
    assert.equal(Buffer.from(body, 'latin1').toString('utf8'), '{"statusCode":200,"value":"æ"}');
    assert.match(head, /content-type: application\/json; charset=utf-8/i);
    assert.doesNotMatch(head, /^(?:server|x-powered-by):/im);
  });

  it('gives a file of a link once, to be saved and kept by nobody, and nothing elsewhere', async () => {
    const token = 'a'.repeat(32);
    const waiting = new Map([[token, new TextEncoder().encode('PK-file')]]);
    const takeFile = (id: string) => {
      const bytes = waiting.get(id);
      waiting.delete(id);
      return bytes && { name: 'bilag "æ".xlsx', contentType: 'application/x-test', bytes };
    };
    const port = await start(async () => ({ status: 200 }), { takeFile });
    const first = readAnswer(await speak(port, get(`/files/${token}`)));
    assert.equal(first.status, 200);
    assert.equal(first.body, 'PK-file');
    assert.match(first.head, /content-type: application\/x-test/i);
    assert.match(first.head, /content-disposition: attachment; filename="bilag____.xlsx"/i);
    assert.match(first.head, /cache-control: no-store/i);
    assert.match(first.head, /x-content-type-options: nosniff/i);
    assert.equal(readAnswer(await speak(port, get(`/files/${token}`))).status, 404);
    assert.equal(readAnswer(await speak(port, get('/files/kort'))).status, 404);
    assert.equal(readAnswer(await speak(port, get('/files/../livez'))).status, 404);
    assert.equal(readAnswer(await speak(port, get(`/files/${token}`, 'POST'))).status, 405);
  });

  it('has no files outside local mode', async () => {
    const port = await start(async () => ({ status: 200 }));
    assert.equal(readAnswer(await speak(port, get(`/files/${'a'.repeat(32)}`))).status, 404);
  });

  it('is alive always, and ready when it is said to be', async () => {
    const port = await start(async () => ({ status: 200 }));
    assert.equal(readAnswer(await speak(port, get('/livez'))).status, 200);
    assert.equal(readAnswer(await speak(port, get('/readyz'))).status, 200);
    ready = false;
    assert.equal(readAnswer(await speak(port, get('/livez'))).status, 200);
    assert.equal(readAnswer(await speak(port, get('/readyz'))).status, 503);
  });

  it('is not ready when who is asked does not answer, and does not wait for it', async () => {
    const port = await start(async () => ({ status: 200 }), { ready: () => new Promise(() => undefined) });
    const from = Date.now();
    const answers = await Promise.all([1, 2, 3].map(() => speak(port, get('/readyz'))));
    assert.deepEqual(
      answers.map((answer) => readAnswer(answer).status),
      [503, 503, 503],
    );
    assert.ok(Date.now() - from < 1_000);
  });

  it('hands over no authorization where there are two, whichever is good', async () => {
    let taken: unknown;
    const port = await start(async ({ authorization }) => {
      taken = authorization;
      return { status: 401 };
    });
    await speak(port, post('{}', { Authorization: 'a\r\nauthorization: b' }));
    assert.equal(taken, undefined);
  });

  it('takes a thousand requests of a connection, and closes it with the last', async () => {
    const port = await start(async () => ({ status: 200 }));
    const one = 'GET /livez HTTP/1.1\r\nHost: a\r\n\r\n';
    const heard = await speak(port, one.repeat(1_001));
    assert.equal(heard.match(/^HTTP\/1\.1 200 OK\r$/gm)?.length, 1_000);
    assert.match(heard, /connection: close/i);
  });

  it('takes no more connections than it is told, and others again when some are gone', async () => {
    const port = await start(async () => ({ status: 200 }), {
      maxConnections: 2,
      timeouts: { headers: 200, check: 30 },
    });
    const held = [speak(port, ''), speak(port, 'GET /')];
    await sleep(50);
    assert.equal(await speak(port, get('/livez')), '');
    await Promise.all(held);
    assert.equal(readAnswer(await speak(port, get('/livez'))).status, 200);
  });

  for (const [name, text, status] of [
    ['HEAD /livez', get('/livez', 'HEAD'), 405],
    ['OPTIONS /api/messages', get('/api/messages', 'OPTIONS'), 405],
    ['TRACE /api/messages', get('/api/messages', 'TRACE'), 405],
    ['HEAD /api/messages', get('/api/messages', 'HEAD'), 405],
    ['GET /api/messages', get('/api/messages'), 405],
    ['POST /livez', get('/livez', 'POST'), 405],
    ['an unknown path', get('/api/messages/'), 404],
    ['the root', get('/'), 404],
    ['OPTIONS *', get('*', 'OPTIONS'), 404],
    ['a target that is no URL', get('http://%'), 404],
    ['a broken escape', get('/%E0%A4%A'), 404],
    ['a gzip header', post('{}', { 'Content-Encoding': 'gzip' }), 415],
    ['too large a body', post(`{"a":"${'x'.repeat(300_000)}"}`), 413],
    ['broken JSON', post('{'), 400],
    ['a refusal of the handler, which had a body', post('{}'), 401],
  ] as const) {
    it(`${name}: ${status} with an empty body`, async () => {
      const port = await start(async ({ read }) => {
        const body = await read();
        return body.ok ? { status: 401, body: { why: 'secret' } } : body;
      });
      const answer = readAnswer(await speak(port, text));
      assert.equal(answer.status, status);
      assert.equal(answer.body, '');
    });
  }

  it('goes on after a Host header that is no host', async () => {
    const port = await start(async () => ({ status: 200 }));
    const answer = await speak(port, post('{}', { Host: '[' }));
    assert.equal(readAnswer(answer).status, 200);
    assert.equal(readAnswer(await speak(port, get('/livez'))).status, 200);
  });

  it('cuts an upgrade at once', async () => {
    const port = await start(async () => ({ status: 200 }));
    const asked = Date.now();
    const head = 'GET /livez HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    assert.equal(await speak(port, head), '');
    assert.ok(Date.now() - asked < 1_000);
  });

  it('a handler that throws gives an empty 500 and one line without the text of the error', async () => {
    const port = await start(async () => {
      throw new TypeError('Karin Hansen 010190-1234');
    });
    const answer = readAnswer(await speak(port, post('{}')));
    assert.equal(answer.status, 500);
    assert.equal(answer.body, '');
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /"fault":"TypeError at tests\/bot\/http\/server\.test\.ts:\d+"/);
    assert.doesNotMatch(lines.join(), /Hansen|90-1234/);
  });

  it('a body that is not JSON, or a readiness that throws, is an empty 500 too', async () => {
    const port = await start(async () => ({ status: 200, body: { big: 1n } }), {
      ready: () => {
        throw new Error('Hansen');
      },
    });
    for (const text of [post('{}'), get('/readyz')]) {
      const answer = readAnswer(await speak(port, text));
      assert.equal(answer.status, 500);
      assert.equal(answer.body, '');
    }
    assert.doesNotMatch(lines.join(), /Hansen|BigInt/);
  });

  it('closes slow headers and silent sockets long before a body would be late, while others are answered', async () => {
    const port = await start(async () => ({ status: 200 }), {
      timeouts: { headers: 150, request: 5_000, check: 30 },
    });
    const begun = Date.now();
    const slow = [speak(port, 'POST /api/messages HTTP/1.1\r\nHost:'), speak(port, '')];
    assert.equal(readAnswer(await speak(port, post('{}'))).status, 200);
    const ended = await Promise.all(slow.map(async (text) => readAnswer(await text)));
    assert.ok(Date.now() - begun < 1_500);
    assert.deepEqual(
      ended.map(({ body }) => body),
      ['', ''],
    );
  });

  it('closes slow bodies, while others are answered', async () => {
    // Who does not ask for the body is answered without it: only a body that is awaited can be late.
    const port = await start(async ({ read }) => ({ status: (await read()).ok ? 200 : 400 }), {
      timeouts: { headers: 150, request: 300, check: 30 },
    });
    const begun = Date.now();
    const slow = speak(port, post('{"a":', { 'Content-Length': '50' }));
    assert.equal(readAnswer(await speak(port, post('{}'))).status, 200);
    const heard = await Promise.race([slow, sleep(1_500, 'It is still open')]);
    assert.ok(Date.now() - begun >= 290);
    const { status, body } = readAnswer(heard);
    assert.deepEqual([status, body], [408, '']);
  });

  it('has the promised limits without being told', () => {
    const { headers, request: whole, check, keepAlive, drain } = TIMEOUTS;
    assert.deepEqual([headers, whole, check, keepAlive, drain], [5_000, 8_000, 1_000, 9_000, 8_000]);
  });

  it('close lets a running request finish, takes no new one, and does not wait for idle connections', async () => {
    const { promise: running, resolve: finish } = Promise.withResolvers<undefined>();
    const port = await start(async () => {
      await running;
      return { status: 200, body: { done: true } };
    });
    const agent = new Agent({ keepAlive: true });
    const idle = speak(port, 'GET /livez HTTP/1.1\r\nHost: a\r\n\r\n');
    const answer = new Promise<{ status: number | undefined; connection: string | undefined }>(
      (resolve, reject) => {
        const out = request({ port, method: 'POST', path: '/api/messages', agent }, (response) => {
          response.resume();
          response.on('end', () =>
            resolve({ status: response.statusCode, connection: response.headers.connection }),
          );
        });
        out.on('error', reject);
        out.setHeader('Content-Type', 'application/json');
        out.end('{}');
      },
    );
    await sleep(100);
    let closed = false;
    const closing = server?.close().then(() => {
      closed = true;
      return undefined;
    });
    await sleep(150);
    assert.equal(closed, false);
    assert.equal(await speak(port, get('/livez')), '');
    const from = Date.now();
    finish(undefined);
    assert.deepEqual(await answer, { status: 200, connection: 'close' });
    await closing;
    assert.ok(Date.now() - from < 1_000);
    assert.equal(readAnswer(await idle).status, 200);
    agent.destroy();
  });

  it('close does not wait for silent connections and half-sent headers', async () => {
    const port = await start(async () => ({ status: 200 }));
    const open = [speak(port, ''), speak(port, 'POST /api/messages HTTP/1.1\r\nHost:')];
    await sleep(50);
    const from = Date.now();
    await server?.close();
    assert.ok(Date.now() - from < 1_000);
    assert.deepEqual(await Promise.all(open), ['', '']);
  });

  it('close ends after the drain time even when a request never does', async () => {
    const port = await start(() => new Promise(() => undefined), { timeouts: { drain: 200 } });
    const cut = speak(port, post('{}'));
    await sleep(50);
    const from = Date.now();
    await server?.close();
    assert.ok(Date.now() - from >= 190 && Date.now() - from < 1_000);
    assert.equal(await cut, '');
  });

  it('rejects when the port is taken', async () => {
    const port = await start(async () => ({ status: 200 }));
    const again = startServer({
      port,
      host: '127.0.0.1',
      handle: async () => ({ status: 200 }),
      ready: async () => true,
      log: () => undefined,
    });
    await assert.rejects(again, { code: 'EADDRINUSE' });
  });
});
