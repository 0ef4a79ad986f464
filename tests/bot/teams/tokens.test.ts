import assert from 'node:assert/strict';
import { startServer, type RunningServer } from '../../../bot/http/server.ts';
import type { Log } from '../../../bot/log/log.ts';
import { makeTeams, type Turn } from '../../../bot/teams/adapter.ts';
import { readAnswer, speak } from '../http/speak.ts';
import { APP_ID } from './activities.ts';
import { startKeyServer, type KeyServer } from './key-server.ts';
import { requestWith, TOKEN_CASES } from './token-table.ts';

let ran = 0;
let lines: string[] = [];

const log: Log = (event, fields) => {
  lines.push(JSON.stringify({ event, ...fields }));
};

const turn: Turn = async () => {
  ran += 1;
  return { statusCode: 200, type: 'x', value: {} };
};

describe('tokens at the door of the HTTP server', () => {
  let keys: KeyServer;
  let server: RunningServer;
  let slowest = 0;

  before(async () => {
    keys = await startKeyServer();
    const teams = makeTeams({ local: false, appId: APP_ID, appPassword: 's', keyServer: keys.url, log });
    server = await startServer({
      port: 0,
      host: '127.0.0.1',
      ready: async () => true,
      handle: ({ authorization, read }) => teams.receive(authorization, read, turn),
      log,
    });
    // Keys are warm before anybody is let in.
    teams.keys?.start();
    await teams.keys?.find('test-key');
    teams.keys?.stop();
  });
  after(async () => {
    await server.close();
    await keys.close();
    process.stdout.write(`${TOKEN_CASES.length} kinds of tokens, the slowest answered in ${slowest} ms\n`);
  });
  beforeEach(() => {
    ran = 0;
    lines = [];
  });

  /** Sends it as it is, in the letters of one byte that headers have. */
  const sent = async (text: string): Promise<ReturnType<typeof readAnswer>> => {
    const begun = performance.now();
    const answer = readAnswer(await speak(server.port, Buffer.from(text, 'utf8')));
    const ms = Math.round(performance.now() - begun);
    slowest = Math.max(slowest, ms);
    assert.ok(ms < 1_000, `answered after ${ms} ms`);
    return answer;
  };

  for (const { name, headers, body, ends, status = ends === 'runs' ? 200 : 401 } of TOKEN_CASES) {
    it(`${name}: ${status === 431 ? status : ends}`, async () => {
      const answer = await sent(requestWith(headers(keys), body));
      assert.equal(answer.status, status);
      assert.equal(ran, ends === 'runs' ? 1 : 0);
      const refusal = JSON.stringify({ event: 'refused', reason: ends });
      const expected = status === 401 ? [refusal] : [];
      const said = lines.map((line) => line.replace(/,"fault":"[^"]*"/, ''));
      assert.deepEqual(
        said.filter((line) => !line.includes('keys-refreshed')),
        expected,
      );
      assert.ok(lines.every((line) => !/Zarafina|Quist|1234|example|Bearer/.test(line)));
      if (ends !== 'runs') assert.equal(answer.body, '');
    });
  }

  it('a good token may come as often as it likes until it ends', async () => {
    const text = requestWith([keys.token()]);
    for (let nth = 0; nth < 3; nth += 1) assert.equal((await sent(text)).status, 200);
    assert.equal(ran, 3);
  });

  it('who has none is answered before the body is there, and holds no line', async () => {
    const whole = requestWith([]);
    const answer = await sent(whole.replace(/Content-Length: \d+/, 'Content-Length: 262144').slice(0, -50));
    assert.equal(answer.status, 401);
    assert.equal(ran, 0);
  });

  it('no address that a token names was asked, and unknown keys made nobody ask twice', () => {
    assert.equal(keys.strayed(), 0);
    assert.equal(keys.asked(), 1);
  });

  it('are at least 36 of different names', () => {
    const names = new Set(TOKEN_CASES.map(({ name }) => name));
    assert.equal(names.size, TOKEN_CASES.length);
    assert.ok(names.size >= 36);
  });
});
