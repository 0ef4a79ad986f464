import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { buttonOf, cardOf, refer } from '../support/walk-card.ts';
import { booksIn } from './books.ts';
import { readAnswer, speak } from '../bot/http/speak.ts';
import { startKeyServer } from '../bot/teams/key-server.ts';
import { requestWith, TOKEN_CASES } from '../bot/teams/token-table.ts';
import { startServer, type Server } from './server.ts';
import { openWorld, pause, until, type World } from './world.ts';

/** An address of this machine that is not the one of local mode. */
const elsewhere = (): string =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.2';

const canConnect = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const statusOf = async (server: Server, path: string): Promise<number> =>
  (await fetch(`${server.url}${path}`)).status;

describe('a bot in local mode', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
    await world.start({ MIKROLAN_NOW: '2027-03-01T08:00:00+01:00' });
  });
  after(() => world.close());

  it('is alive and ready', async () => {
    assert.equal(await statusOf(world.server(), '/livez'), 200);
    assert.equal(await statusOf(world.server(), '/readyz'), 200);
  });

  it('listens on loopback alone', async () => {
    const { port } = world.server();
    assert.equal(await canConnect('127.0.0.1', port), true);
    assert.equal(await canConnect(elsewhere(), port), false);
  });

  it('refuses a service URL elsewhere with an empty 401, and does nothing', async () => {
    for (const serviceUrl of ['https://smba.trafficmanager.net/emea/', 'http://192.0.2.7:3978', '']) {
      const activity = { ...world.message('caseworker', 'ny visitation'), serviceUrl };
      const answer = await fetch(`${world.server().url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      assert.equal(answer.status, 401);
      assert.equal(await answer.text(), '');
    }
    const heard = await world.say('caseworker', 'fortsæt');
    assert.match(heard.posted[0]?.text ?? '', /ingen kladder/);
  });

  it('dates what happens by the product clock', async () => {
    assert.deepEqual(world.server().logged('clock-moved'), []);
    const first = cardOf(await world.say('caseworker', 'ny visitation'));
    assert.equal(first.inputs['applicationDate']?.value, '2027-03-01');
    await world.press('caseworker', 'cancel', buttonOf(first, 'cancel').data);
    assert.equal(await refer(world), 'ML-2027-001');
    const [subject] = (await booksIn(world.folder)).cases;
    assert.equal(subject?.deadline, '2027-03-29');
    assert.ok(subject.since.startsWith('2027-03-01T07:0'), subject.since);
  });

  it('never sets that clock back before the newest entry, and says so', async () => {
    await world.server().stop();
    const asked = '2026-01-05T09:00:00.000Z';
    const server = await world.start({ MIKROLAN_NOW: asked });
    const [moved] = server.logged('clock-moved');
    const before = (await booksIn(world.folder)).head.at;
    assert.equal(moved?.['asked'], asked);
    assert.equal(moved['start'], before);
    assert.ok(before.startsWith('2027-03-01'));
    assert.equal(await refer(world), 'ML-2027-002');
    const { entries } = await booksIn(world.folder);
    assert.deepEqual(
      entries.map(({ at }) => at),
      entries.map(({ at }) => at).toSorted(),
    );
  });
});

describe('a bot of a municipality', () => {
  it('listens everywhere, and answers nobody without a token', async () => {
    const world = await openWorld();
    const keys = await startKeyServer();
    keys.behave('error');
    const env = {
      DATA_DIR: join(world.folder, 'real'),
      MIKROLAN_NOW: undefined,
      NODE_ENV: 'production',
      MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
      ERASURES_FILE: join(world.folder, 'erasures.jsonl'),
      OWN_KEY_SERVER: keys.url,
    };
    const server = await startServer(env, new URL('own-keys.ts', import.meta.url));
    try {
      assert.equal(await canConnect(elsewhere(), server.port), true);
      assert.equal(await statusOf(server, '/readyz'), 503, 'not ready without keys');
      assert.equal(await statusOf(server, '/livez'), 200);
      await until('a line of it', () => server.logged('keys-missing').length > 0);
      keys.behave('well');
      for (let tries = 0; tries < 100 && (await statusOf(server, '/readyz')) !== 200; tries += 1)
        await pause(100);
      assert.equal(await statusOf(server, '/readyz'), 200);
      assert.ok(server.logged('keys-refreshed').length > 0);
      const answer = await fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(world.message('caseworker', 'hej')),
      });
      assert.equal(answer.status, 401);
      assert.equal(await answer.text(), '');
      assert.equal(world.connector.posts.length, 0);

      const refused = TOKEN_CASES.filter(({ ends }) => ends !== 'runs');
      for (const { name, headers, body } of refused) {
        const raw = Buffer.from(requestWith(headers(keys), body), 'utf8');
        const { status, body: said } = readAnswer(await speak(server.port, raw));
        assert.ok(status === 401 || status === 431, `${name}: ${status}`);
        assert.equal(said, '', name);
      }
      assert.equal(server.logged('turn').length, 0);
      // Somebody Teams vouches for, with something nobody here knows: it comes to a turn, and to one only.
      const good = requestWith([keys.token()], { type: 'invoke', name: 'x/y' });
      assert.equal(readAnswer(await speak(server.port, good)).status, 501);
      await until('its line', () => server.logged('turn').length === 1);
      const output = server.output();
      for (const trace of ['Zarafina', 'Quist', '1234', 'eyJ', 'Bearer', 'trafficmanager'])
        assert.ok(!output.includes(trace), trace);
      for (const line of output.trim().split('\n')) assert.ok(line.startsWith('{"level":"'), line);
      assert.ok(server.logged('refused').length > 60);
    } finally {
      await server.kill();
      await keys.close();
      await world.close();
    }
  });
});
