import assert from 'node:assert/strict';
import { clearJwksClients } from '@microsoft/agents-hosting';
import { makeTeams, type Teams, type TeamsSettings } from '../../bot/teams/adapter.ts';
import { machineClock, type Clock } from '../../bot/teams/keys/clock.ts';
import { APP_ID, given, TEAMS_URL, personalMessage } from '../bot/teams/activities.ts';
import type { Fault } from '../bot/teams/fake-connector.ts';
import { encode, type KeyServer } from '../bot/teams/key-server.ts';
import { openAgents } from './agents-adapter.ts';
import { openBare, type Bare } from './bare.ts';
import { openOutside, type Outside } from './outside.ts';

const TENANT = 'aaaaaaaa-1111-2222-3333-444444444444';
const AMERICA = 'https://smba.trafficmanager.net/amer/';
const SECRET = 'Karin 010190-1234';
const DAY = 24 * 60;

type Change = Readonly<Record<string, unknown>>;
const cut = (header: string): string => header.slice(0, header.lastIndexOf('.'));
const headed = (header: string, head: Change): string =>
  header.replace(/^Bearer [^.]+/, `Bearer ${encode(head)}`);
const bearing = (claims: Change) => (keys: KeyServer) => keys.token(claims);
const entra = (iss: string) => bearing({ iss, tid: TENANT, ver: '2.0', azp: 'another-app' });
const good = bearing({});
const over = (seconds: number) => bearing({ exp: Math.floor(Date.now() / 1000) - seconds });

/**
 * Who runs a turn for it: the Bot Framework SDK by itself, the Agents SDK by itself, and the product on the Agents
 * SDK. The page docs/decisions/agents-sdk.md draws on this table; where a newer version is better, both change.
 */
const ASKED: readonly (readonly [string, (keys: KeyServer) => string | undefined, Change, string])[] = [
  ['a good token', good, {}, 'turn turn turn'],
  ['no token', () => undefined, {}, '401 401 401'],
  ['garbage', () => 'Bearer garbage', {}, '401 401 401'],
  ['a token that ended 400 s ago', over(400), {}, '401 401 401'],
  ['a token that never ends', bearing({ exp: undefined }), {}, 'turn turn 401'],
  ['a token for another bot', bearing({ aud: 'another' }), {}, '401 401 401'],
  ['a token for this bot and another', bearing({ aud: ['another', APP_ID] }), {}, '401 turn 401'],
  ['a token of another tenant, v1', entra(`https://sts.windows.net/${TENANT}/`), {}, '401 turn 401'],
  [
    'a token of another tenant, v2',
    entra(`https://login.microsoftonline.com/${TENANT}/v2.0`),
    {},
    '401 turn 401',
  ],
  ['a token of nobody', bearing({ iss: undefined }), {}, '401 turn 401'],
  ['a token for another service URL', bearing({ serviceurl: AMERICA }), {}, '401 turn 401'],
  ['a token for no service URL', bearing({ serviceurl: undefined }), {}, '401 turn 401'],
  ['a connector of somebody else', good, { serviceUrl: 'https://x.dk/' }, '401 turn 401'],
  ['no service URL', good, { serviceUrl: undefined }, 'turn 500 401'],
  ['no channel', good, { channelId: undefined }, '500 turn 401'],
  ['a bad signature', (keys) => `${cut(keys.token())}.c2ln`, {}, '500 401 401'],
  ['no signature', (keys) => headed(keys.token(), { alg: 'none' }), {}, '401 401 401'],
  ['a key for another channel', (keys) => keys.token({}, {}, 'webchat-key'), {}, '401 turn 401'],
  ['an unknown key', (keys) => headed(keys.token(), { alg: 'RS256', kid: 'x' }), {}, '401 401 401'],
  ['an empty locale', good, { locale: '' }, 'turn 500 turn'],
  ['a text that is null', good, { text: null }, 'turn 500 turn'],
];

/** Silences what an SDK prints about what it refuses. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const write: unknown = Reflect.get(process.stderr, 'write');
  process.stderr.write = () => true;
  try {
    return await work();
  } finally {
    Reflect.set(process.stderr, 'write', write);
  }
};

/** The machine's, as `later` has moved it. */
const clock: Clock = { now: () => Date.now(), after: machineClock.after };

/** So many minutes later, for every clock that a cache goes by. */
const later = async <T>(minutes: number, work: () => Promise<T>): Promise<T> => {
  const before = { date: Date.now, performance: performance.now };
  Date.now = () => before.date() + minutes * 60_000;
  performance.now = () => before.performance.call(performance) + minutes * 60_000;
  try {
    return await work();
  } finally {
    Date.now = before.date;
    performance.now = before.performance;
  }
};

const openProduct = ({ keys, network }: Outside, change: Partial<TeamsSettings> = {}): Teams => {
  const identity = { appId: APP_ID, appType: 'UserAssignedMSI', tenantId: 'host' };
  return makeTeams(
    { local: false, ...identity, keyServer: keys.url, network, clock, log: () => undefined, ...change },
    openAgents,
  );
};

/** What became of one request to the product; a refusal has no body. */
const askProduct = async (teams: Teams, header: string | undefined, body: Record<string, unknown>) => {
  let ran = false;
  const answer = await teams.receive(header, given(body), async () => {
    ran = true;
    return undefined;
  });
  assert.equal(answer.body, undefined);
  return ran ? 'turn' : String(answer.status);
};

const askBare = async (sdk: Bare, header: string | undefined, body: object): Promise<string> => {
  const { status, ran } = await sdk.ask(header, body);
  return ran ? 'turn' : String(status);
};

describe('the successor’s own ways', () => {
  let outside: Outside;
  let framework: Bare;
  let agents: Bare;
  let ours: Teams;

  before(async () => {
    outside = await openOutside();
    clearJwksClients();
    framework = await openBare('Bot Framework');
    agents = await openBare('Agents');
    ours = openProduct(outside);
  });
  after(async () => {
    await framework.close();
    await agents.close();
    await outside.close();
  });

  it('with tokens and bodies: more passes by itself, and nothing more through the product’s door', async () => {
    const { keys } = outside;
    const seen: (readonly [string, string])[] = [];
    for (const [what, header, change] of ASKED) {
      const token = header(keys);
      const body = personalMessage(change);
      const answers = await quietly(async () => [
        await askBare(framework, token, body),
        await askBare(agents, token, body),
        await askProduct(ours, token, body),
      ]);
      seen.push([what, answers.join(' ')]);
    }
    assert.deepEqual(
      seen,
      ASKED.map(([what, , , expected]) => [what, expected]),
    );
  });

  it('with a body’s service URL: the bot’s own token goes there, whatever the incoming token says', async () => {
    const { connector, keys, token } = outside;
    const from = connector.posts.length;
    const body = personalMessage({ serviceUrl: connector.url });
    await agents.ask(keys.token(), body, async (context) => {
      await context.sendActivity('hej');
    });
    assert.deepEqual(
      connector.posts.slice(from).map(({ authorization }) => authorization),
      [`Bearer ${token}`],
    );
    assert.equal(await askProduct(ours, keys.token(), body), '401');
  });

  it('with a turn that throws: it apologises in English, unless it is told not to', async () => {
    const { connector, keys } = outside;
    const fail = async (): Promise<never> => {
      throw new RangeError(SECRET);
    };
    const from = connector.posts.length;
    const first = await quietly(() => framework.ask(keys.token(), personalMessage(), fail));
    assert.deepEqual([first.status, first.body], [500, SECRET]);
    assert.equal(connector.posts.length, from);
    const second = await agents.ask(keys.token(), personalMessage(), fail);
    assert.deepEqual([second.status, second.body], [200, '']);
    assert.deepEqual(
      connector.posts.slice(from).map(({ activity }) => activity['text']),
      [
        'The agent encountered an error or bug.',
        'To continue to run this agent, please fix the source code.',
      ],
    );
    const lines: string[] = [];
    const log: TeamsSettings['log'] = (event, fields) => lines.push(JSON.stringify({ event, ...fields }));
    const told = openProduct(outside, { log });
    assert.deepEqual(await told.receive(keys.token(), given(personalMessage()), fail), { status: 500 });
    assert.equal(connector.posts.length, from + 2);
    assert.ok(lines.every((line) => !line.includes(SECRET)));
    assert.match(
      lines.at(-1) ?? '',
      /"event":"turn-failed","fault":"RangeError at tests\/way-out\/traps\.test\.ts:\d+"/,
    );
  });

  it('with connectors: it repeats nothing, follows redirects, and puts ids into paths as they are', async () => {
    const { connector, keys } = outside;
    const WAYS: readonly (readonly [string, string, Fault | undefined, string])[] = [
      ['an error', 'a:1', { status: 500 }, '1 failed, 1 failed'],
      ['a cut line', 'a:1', { destroy: true }, '1 failed, 1 failed'],
      [
        'a redirect',
        'a:1',
        { status: 307, headers: { location: `${connector.url}/v3/conversations/b/activities` } },
        '2 sent, 1 failed',
      ],
      ['an id that climbs', 'a/../../../v3/conversations/b', undefined, 'to b sent, 1 sent'],
    ];
    const tell = (conversation: string, from: number, sent: boolean): string => {
      const posts = connector.posts.slice(from);
      const strayed = posts.length === 1 && posts[0]?.conversationId !== conversation;
      return `${strayed ? `to ${posts[0]?.conversationId}` : posts.length} ${sent ? 'sent' : 'failed'}`;
    };
    const seen: (readonly [string, string])[] = [];
    for (const [what, id, fault] of WAYS) {
      const first = connector.posts.length;
      let sent = false;
      const answering = (begun: number) => (_post: unknown, nth: number) =>
        nth === begun + 1 ? fault : undefined;
      connector.respondWith(answering(first));
      await agents.ask(keys.token(), personalMessage({ conversation: { id } }), async (context) => {
        sent = await context.sendActivity('hej').then(
          () => true,
          () => false,
        );
      });
      const bare = tell(id, first, sent);
      const second = connector.posts.length;
      connector.respondWith(answering(second));
      const { ok } = await ours.send({ serviceUrl: TEAMS_URL, conversationId: id }, { text: 'hej' });
      seen.push([what, `${bare}, ${tell(id, second, ok)}`]);
    }
    connector.respondWith(() => undefined);
    assert.deepEqual(
      seen,
      WAYS.map(([what, , , expected]) => [what, expected]),
    );
  });

  it('with a connector that does not answer: the product waits as long as its caller says', async () => {
    const { connector } = outside;
    connector.respondWith(() => ({ delayMs: 3_000 }));
    const begun = performance.now();
    const target = { serviceUrl: TEAMS_URL, conversationId: 'a:1' };
    const sent = await ours.send(target, { text: 'hej' }, { timeoutMs: 300 });
    connector.respondWith(() => undefined);
    assert.deepEqual(sent, { ok: false, unclear: true });
    assert.ok(performance.now() - begun < 2_500);
  });

  it('with a key server that is gone: it refuses everybody after ten minutes, the product after a week', async () => {
    const { keys } = outside;
    const body = personalMessage();
    const ask = async (): Promise<string> => {
      const both = `${await askBare(framework, keys.token(), body)} ${await askBare(agents, keys.token(), body)}`;
      // A key that nobody knows sends the product to the server, and what it brings home must take nothing away.
      const before = keys.asked();
      assert.equal(await askProduct(ours, headed(keys.token(), { alg: 'RS256', kid: 'x' }), body), '401');
      assert.ok(keys.asked() > before);
      return `${both} ${await askProduct(ours, keys.token(), body)}`;
    };
    keys.behave('cut');
    const seen: string[] = [];
    for (const minutes of [9, 11.5, DAY + 1, 7 * DAY - 1, 7 * DAY + 1])
      seen.push(await later(minutes, () => quietly(ask)));
    keys.behave('well');
    assert.deepEqual(seen, [
      'turn turn turn',
      'turn 401 turn',
      '500 401 turn',
      '500 401 turn',
      '500 401 401',
    ]);
  });

  it('with a key for another channel: it does not look, and the product says so in its log', async () => {
    const { keys } = outside;
    const header = keys.token({}, {}, 'webchat-key');
    assert.equal(await askBare(agents, header, personalMessage()), 'turn');
    const lines: string[] = [];
    const log: TeamsSettings['log'] = (event, { reason } = {}) => lines.push(`${event} ${String(reason)}`);
    const told = openProduct(outside, { log });
    assert.equal(await askProduct(told, header, personalMessage()), '401');
    assert.equal(lines.at(-1), 'refused endorsement');
    assert.equal(await askProduct(told, keys.token(), personalMessage()), 'turn');
  });

  it('in local mode the product runs for no claims at all, and sends unsigned', async () => {
    const { connector } = outside;
    const local = makeTeams({ local: true, log: () => undefined }, openAgents);
    const from = connector.posts.length;
    assert.equal(await askProduct(local, undefined, personalMessage({ serviceUrl: connector.url })), 'turn');
    const target = { serviceUrl: connector.url, conversationId: 'a:1' };
    assert.equal((await local.send(target, { text: 'hej' })).ok, true);
    assert.deepEqual(
      connector.posts.slice(from).map(({ authorization }) => authorization),
      [undefined],
    );
  });

  it('without an app id nobody is checked, and the product does not begin', async () => {
    for (const sdk of ['Bot Framework', 'Agents'] as const) {
      const open = await openBare(sdk, '');
      assert.equal(await askBare(open, undefined, personalMessage()), 'turn');
      await open.close();
    }
    assert.throws(() => openProduct(outside, { appId: '' }), /an app id is needed/);
  });
});
