import assert from 'node:assert/strict';
import { AppCredentials } from 'botframework-connector';
import { makeTeams } from '../../../bot/teams/adapter.ts';
import { openBotFramework } from '../../../bot/teams/kept-adapter.ts';
import { KeptAuthentication } from '../../../bot/teams/kept-authentication.ts';
import { APP_ID, TEAMS_URL } from './activities.ts';
import { startFakeConnector, type FakeConnector } from './fake-connector.ts';
import { ledTo } from './led-network.ts';

/** Puts a token where the SDK keeps those it was given, so that it asks nobody. */
const keepToken = (appId: string, token: string): void => {
  const tokens: unknown = Reflect.get(AppCredentials, 'cache');
  assert.ok(tokens instanceof Map);
  tokens.set(`${appId}https://api.botframework.com-cache`, {
    accessToken: token,
    expiresOn: new Date(Date.now() + 60_000),
  });
};

describe('the line to the connector', () => {
  let connector: FakeConnector;

  beforeEach(async () => {
    connector = await startFakeConnector();
  });
  afterEach(() => connector.close());

  it('keeps its connections: messages after each other take turns on two', async () => {
    const teams = makeTeams({ local: true, log: () => undefined });
    for (let nth = 0; nth < 9; nth += 1)
      await teams.send({ serviceUrl: connector.url, conversationId: 'a' }, { text: 'x' });
    assert.equal(connector.posts.length, 9);
    assert.ok(connector.connections() <= 2);
  });

  it('signs with the credentials of the bot, below the path of the service URL', async () => {
    keepToken(APP_ID, 'token-of-the-bot');
    const network = ledTo('smba.trafficmanager.net', connector.url);
    const identity = { appId: APP_ID, appType: 'SingleTenant', appPassword: 's', tenantId: 't' };
    const teams = makeTeams({ local: false, ...identity, network, log: () => undefined });
    for (const serviceUrl of [TEAMS_URL, TEAMS_URL.slice(0, -1)])
      await teams.update({ serviceUrl, conversationId: 'a' }, 'b', { text: 'x' });
    assert.deepEqual(
      connector.posts.map(({ path, authorization }) => [path, authorization]),
      Array.from({ length: 2 }, () => ['/emea/v3/conversations/a/activities/b', 'Bearer token-of-the-bot']),
    );
  });

  it('sends nothing when there is no token for it', async () => {
    const network = ledTo('smba.trafficmanager.net', connector.url);
    const codes: unknown[] = [];
    const teams = makeTeams(
      { local: false, appId: APP_ID, appPassword: 's', network, log: (_event, fields) => codes.push(fields) },
      () => ({
        run: async (_claims, _body, turn) => turn(),
        token: () =>
          Promise.reject(Object.assign(new Error('no'), { statusCode: 400, code: 'invalid_grant' })),
      }),
    );
    assert.deepEqual(await teams.send({ serviceUrl: TEAMS_URL, conversationId: 'a' }, { text: 'x' }), {
      ok: false,
      unclear: false,
    });
    assert.deepEqual(codes, [{ code: 'invalid_grant', status: 0, unclear: false }]);
    assert.equal(connector.posts.length, 0);
  });

  it('goes past the SDK: its own client says nothing, and takes no token that it would have to check', async () => {
    const authentication = new KeptAuthentication(undefined);
    const client = await authentication.accept({}).connectorFactory?.create(connector.url);
    await assert.rejects(
      async () => client?.conversations.sendToConversation('a', {}),
      /does not speak through the SDK/,
    );
    await assert.rejects(authentication.authenticateRequest(), /checked before the SDK/);
    assert.equal(connector.posts.length, 0);
  });

  it('has no token in local mode, and one client for user tokens', async () => {
    assert.equal(await openBotFramework(undefined).token(), undefined);
    const authentication = new KeptAuthentication(undefined);
    const { claimsIdentity } = authentication.accept({});
    const first = await authentication.createUserTokenClient(claimsIdentity);
    assert.equal(await authentication.createUserTokenClient(claimsIdentity), first);
  });
});
