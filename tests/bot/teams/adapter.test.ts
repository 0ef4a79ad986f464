import assert from 'node:assert/strict';
import type { BodyReader } from '../../../bot/http/read-body.ts';
import { startServer } from '../../../bot/http/server.ts';
import { makeTeams, type Teams, type TeamsSettings } from '../../../bot/teams/adapter.ts';
import { TROUBLE, type InvokeAnswer } from '../../../bot/teams/invoke-answer.ts';
import type { IncomingActivity } from '../../../bot/teams/incoming-activity.ts';
import { APP_ID, given, personalMessage } from './activities.ts';
import { startFakeConnector } from './fake-connector.ts';
import { encode, startKeyServer, type KeyServer } from './key-server.ts';

const CARD: InvokeAnswer = {
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: { a: 1 },
};
const LOOPBACK = { serviceUrl: 'http://127.0.0.1:9/' };

let lines: string[] = [];
const log: TeamsSettings['log'] = (event, fields) => lines.push(JSON.stringify({ event, ...fields }));

const throws = async (): Promise<never> => {
  throw new RangeError('Karin Hansen 010190-1234');
};

const cut = (header: string) => header.slice(0, header.lastIndexOf('.'));

describe('adapter in local mode', () => {
  let teams: Teams;

  beforeEach(() => {
    lines = [];
    teams = makeTeams({ local: true, log });
  });

  it('knows of no keys', () => assert.equal(teams.keysKnown, undefined));

  it('runs the turn with the plain activity', async () => {
    const turns: IncomingActivity[] = [];
    const answer = await teams.receive(undefined, given(personalMessage(LOOPBACK)), async (incoming) => {
      turns.push(incoming);
      return CARD;
    });
    assert.deepEqual(answer, { status: 200 });
    assert.equal(turns.length, 1);
    assert.equal(turns[0]?.text, 'hjælp');
    assert.equal(turns[0]?.from.aadObjectId, 'object-20');
    assert.equal('textFormat' in (turns[0] ?? {}), false);
  });

  it('gives the answer of an invoke as the body, also when the sender wants replies another way', async () => {
    for (const deliveryMode of [undefined, 'expectReplies']) {
      const invoke = personalMessage({
        ...LOOPBACK,
        type: 'invoke',
        name: 'adaptiveCard/action',
        deliveryMode,
      });
      assert.deepEqual(await teams.receive(undefined, given(invoke), async () => CARD), {
        status: 200,
        body: CARD,
      });
    }
  });

  it('answers an invoke with a sentence in its own shape, where the turn has none or throws; others with 501 or 500', async () => {
    const said = TROUBLE.da;
    const compose = { composeExtension: { type: 'message', text: said } };
    const task = { task: { type: 'message', value: said } };
    const message = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: said };
    const shapes: Readonly<Record<string, unknown>> = {
      'adaptiveCard/action': message,
      'fileConsent/invoke': { ...message, value: '' },
      'composeExtension/query': compose,
      'composeExtension/submitAction': compose,
      'task/fetch': task,
      'task/submit': task,
      'signin/verifyState': undefined,
      'no/such': undefined,
    };
    for (const [name, body] of Object.entries(shapes)) {
      const invoke = personalMessage({ ...LOOPBACK, type: 'invoke', name });
      const known = body === undefined ? undefined : { status: 200, body };
      assert.deepEqual(
        await teams.receive(undefined, given(invoke), async () => undefined),
        known ?? { status: 501 },
      );
      assert.deepEqual(await teams.receive(undefined, given(invoke), throws), known ?? { status: 500 });
    }
    assert.doesNotMatch(lines.join(), /Hansen|90-1234/);
  });

  it('a turn that throws is an empty 500 and a line without the text', async () => {
    for (const type of ['message', 'invoke']) {
      const answer = await teams.receive(
        undefined,
        given(personalMessage({ ...LOOPBACK, type })),
        async () => {
          throw new RangeError('Karin Hansen 010190-1234');
        },
      );
      assert.deepEqual(answer, { status: 500 });
    }
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /"fault":"RangeError at tests\/bot\/teams\/adapter\.test\.ts:\d+"/);
    assert.doesNotMatch(lines.join(), /Hansen|90-1234/);
  });

  it('refuses every connector that is not on loopback, before the turn', async () => {
    let ran = 0;
    const turn = async () => {
      ran += 1;
      return undefined;
    };
    for (const change of [{}, { serviceUrl: 'http://10.0.0.1/' }, { serviceUrl: undefined }]) {
      assert.deepEqual(await teams.receive('Bearer x', given(personalMessage(change)), turn), {
        status: 401,
      });
    }
    assert.equal(ran, 0);
  });

  it('lets a turn reply, over connections that are kept', async () => {
    const connector = await startFakeConnector();
    const { url: serviceUrl } = connector;
    for (let nth = 0; nth < 9; nth += 1) {
      await teams.receive(undefined, given(personalMessage({ serviceUrl })), async (incoming) => {
        const { id: conversationId } = incoming.conversation;
        const bot = incoming.recipient;
        await teams.send({ serviceUrl, conversationId, ...(bot !== undefined && { bot }) }, { text: 'hej' });
        return undefined;
      });
    }
    await connector.waitFor((posts) => posts.length === 9, 1_000);
    // One is only free a moment after its answer, so they are two.
    assert.ok(connector.connections() <= 2);
    assert.deepEqual(connector.posts[8]?.activity['from'], { id: `28:${APP_ID}`, name: 'Mikrolån' });
    await connector.close();
  });
});

const notToBeRead = (): never => assert.fail('the body was read');
const tooLarge: BodyReader = () => Promise.resolve({ ok: false, status: 413 });

describe('adapter with tokens', () => {
  let keys: KeyServer;
  let teams: Teams;
  let ran = 0;
  const turn = async () => {
    ran += 1;
    return undefined;
  };

  before(async () => {
    keys = await startKeyServer();
    teams = makeTeams({ local: false, appId: APP_ID, appPassword: 'secret', keyServer: keys.url, log });
  });
  after(() => keys.close());
  beforeEach(() => {
    lines = [];
    ran = 0;
  });

  it('runs the turn for a good token', async () => {
    assert.deepEqual(await teams.receive(keys.token(), given(personalMessage()), turn), { status: 200 });
    assert.equal(ran, 1);
    const { fetchedAt = 0, aheadMs = -1 } = teams.keysKnown?.() ?? {};
    assert.ok(Date.now() - fetchedAt < 5_000, 'the keys are new');
    assert.ok(aheadMs >= 0 && aheadMs < 5_000, 'the clock of the key server was heard');
  });

  const past = Math.floor(Date.now() / 1000) - 3_600;
  type Row = readonly [string, () => string | undefined, Readonly<Record<string, unknown>>];
  /** No good whatever they come with. */
  const tokens: readonly (readonly [string, () => string | undefined])[] = [
    ['no token', () => undefined],
    ['garbage', () => 'Bearer garbage'],
    ['a token that has ended', () => keys.token({ exp: past })],
    ['a token that has not begun', () => keys.token({ nbf: past + 7_200 })],
    ['a well signed token that never ends', () => keys.token({ exp: undefined })],
    ['another bot', () => keys.token({ aud: 'another' })],
    ['another issuer', () => keys.token({ iss: 'https://sts.windows.net/x/' })],
    ['a signature of something else', () => `${cut(keys.token())}.${keys.token({ x: 1 }).split('.')[2]}`],
    ['a signature that is none', () => `${cut(keys.token())}.c2ln`],
    ['an unsigned token', () => keys.token().replace(/^Bearer [^.]+/, `Bearer ${encode({ alg: 'none' })}`)],
    ['an unknown key', () => keys.token().replace(/^Bearer [^.]+/, `Bearer ${encode({ alg: 'RS256' })}`)],
  ];
  const table: readonly Row[] = [
    ...tokens.map(([name, header]): Row => [name, header, {}]),
    ['another service URL', () => keys.token({ serviceurl: 'https://smba.trafficmanager.net/amer/' }), {}],
    ['no service URL in the token', () => keys.token({ serviceurl: undefined }), {}],
    ['another bot as recipient', () => keys.token(), { recipient: { id: '28:another' } }],
    ['another channel', () => keys.token(), { channelId: 'emulator' }],
    ['no service URL', () => keys.token(), { serviceUrl: undefined }],
    [
      'a connector of somebody else',
      () => keys.token({ serviceurl: 'https://x.dk/' }),
      { serviceUrl: 'https://x.dk/' },
    ],
  ];
  for (const [name, header, change] of table) {
    it(`${name}: an empty 401 and no turn`, async () => {
      const answer = await teams.receive(header(), given(personalMessage(change)), turn);
      assert.deepEqual(answer, { status: 401 });
      assert.equal(ran, 0);
      assert.equal(lines.length, 1);
    });
  }

  it('reads nothing of the body of whoever is no Teams', async () => {
    for (const [name, header] of tokens)
      assert.deepEqual(await teams.receive(header(), notToBeRead, turn), { status: 401 }, name);
  });

  it('says of a body that is none what is wrong with it, to Teams alone', async () => {
    assert.equal((await teams.receive(keys.token(), tooLarge, turn)).status, 413);
    assert.equal((await teams.receive('Bearer x', tooLarge, turn)).status, 401);
  });

  it('a key server that is down refuses too', async () => {
    const other = makeTeams({
      local: false,
      appId: APP_ID,
      keyServer: 'http://127.0.0.1:9/',
      appPassword: 's',
      log,
    });
    assert.deepEqual(await other.receive(keys.token(), given(personalMessage()), turn), { status: 401 });
    assert.equal(ran, 0);
  });

  it('over HTTP a refusal says nothing', async () => {
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      ready: async () => true,
      handle: ({ authorization, read }) => teams.receive(authorization, read, turn),
      log,
    });
    for (const authorization of ['Bearer a.b.c', `${cut(keys.token())}.c2ln`]) {
      const response = await fetch(`http://127.0.0.1:${server.port}/api/messages`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(personalMessage()),
      });
      assert.equal(response.status, 401);
      assert.equal(await response.text(), '');
    }
    assert.equal(ran, 0);
    await server.close();
  });
});

describe('settings of the adapter', () => {
  it('do not let an empty app id switch authentication off', () => {
    for (const appId of [undefined, '', '  ']) {
      assert.throws(() => makeTeams({ local: false, appId, log }), /an app id is needed/);
    }
    assert.throws(() => makeTeams({ local: true, appId: APP_ID, log }), /local mode takes no app id/);
  });
});
