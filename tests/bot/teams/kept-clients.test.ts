import assert from 'node:assert/strict';
import { AppCredentials } from 'botframework-connector';
import { openBotFramework } from '../../../bot/teams/kept-adapter.ts';
import { KeptAuthentication } from '../../../bot/teams/kept-clients.ts';
import { TEAMS_URL } from './activities.ts';
import { startFakeConnector } from './fake-connector.ts';

/** What a request looked like on its way out. */
interface Seen {
  readonly url: string;
  readonly timeout: number;
  readonly authorization: string;
  readonly policies: readonly string[];
}

/** Puts itself where the network would be, so that a client for Teams can be looked at without one. */
function probe(connector: object): readonly Seen[] {
  const seen: Seen[] = [];
  const pipeline: unknown = Reflect.get(Object(Reflect.get(connector, 'client')), 'pipeline');
  const call = (name: string, ...args: readonly unknown[]): unknown => {
    const method: unknown = Reflect.get(Object(pipeline), name);
    assert.ok(typeof method === 'function');
    return Reflect.apply(method, pipeline, args);
  };
  const sendRequest = async (request: {
    readonly url: string;
    readonly timeout: number;
    readonly headers: { get(name: string): string | undefined };
  }) => {
    const policies: unknown = call('getOrderedPolicies');
    assert.ok(Array.isArray(policies));
    const names = policies.map((policy: unknown) => String(Reflect.get(Object(policy), 'name')));
    const { url, timeout, headers } = request;
    seen.push({ url, timeout, authorization: headers.get('authorization') ?? '', policies: names });
    return {
      request,
      status: 201,
      headers: { get: () => undefined, toJSON: () => ({}) },
      bodyAsText: '{"id":"x"}',
    };
  };
  call('addPolicy', { name: 'probe', sendRequest }, { afterPhase: 'Sign' });
  return seen;
}

describe('kept clients', () => {
  it('are one for a service URL, in a turn and outside of it', async () => {
    const adapter = openBotFramework(undefined);
    const first = await adapter.connectorFor('http://127.0.0.1:1/');
    assert.equal(await adapter.connectorFor('http://127.0.0.1:1/'), first);
    const authentication = new KeptAuthentication(undefined);
    const kept = await authentication.accept({}).connectorFactory?.create('http://127.0.0.1:1/');
    for (const { connectorFactory, audience } of [1, 2].map(() => authentication.accept({}))) {
      assert.equal(await connectorFactory?.create('http://127.0.0.1:1/', audience), kept);
    }
    assert.notEqual(await adapter.connectorFor('http://127.0.0.1:2/'), first);
  });

  it('use one connection for requests after each other', async () => {
    const connector = await startFakeConnector();
    const adapter = openBotFramework(undefined);
    for (let nth = 0; nth < 5; nth += 1) {
      const { conversations } = await adapter.connectorFor(connector.url);
      await conversations.sendToConversation('a', {}, { abortSignal: new AbortController().signal });
    }
    assert.equal(connector.posts.length, 5);
    assert.equal(connector.connections(), 1);
    await connector.close();
  });

  it('are one client for user tokens', async () => {
    const authentication = new KeptAuthentication(undefined);
    const { claimsIdentity } = authentication.accept({});
    const first = await authentication.createUserTokenClient(claimsIdentity);
    assert.equal(await authentication.createUserTokenClient(claimsIdentity), first);
  });

  it('are not made for a service URL that is not trusted, however often it is asked', async () => {
    const local = openBotFramework(undefined);
    const real = openBotFramework({ appId: 'app-1', appPassword: 'secret' });
    for (let nth = 0; nth < 2; nth += 1) {
      await assert.rejects(local.connectorFor(TEAMS_URL), { message: 'service URL is not trusted' });
      await assert.rejects(real.connectorFor('https://example.com/'), {
        message: 'service URL is not trusted',
      });
      await assert.rejects(real.connectorFor('http://127.0.0.1:1/'), {
        message: 'service URL is not trusted',
      });
    }
  });

  it('sign with the credentials of the bot, repeat nothing, and have one clock: the signal of the caller or 5 s', async () => {
    const tokens: unknown = Reflect.get(AppCredentials, 'cache');
    assert.ok(tokens instanceof Map);
    tokens.set('app-2https://api.botframework.com-cache', {
      accessToken: 'token-of-app-2',
      expiresOn: new Date(Date.now() + 60_000),
    });
    const adapter = openBotFramework({
      appId: 'app-2',
      appPassword: 's',
      appType: 'SingleTenant',
      tenantId: 't',
    });
    const client = await adapter.connectorFor(TEAMS_URL);
    const seen = probe(client);
    const { signal: abortSignal } = new AbortController();
    await client.conversations.sendToConversation('a', {}, {});
    await client.conversations.updateActivity('a', 'b', {}, { abortSignal });
    assert.deepEqual(
      seen.map(({ url, timeout, authorization }) => [url, timeout, authorization]),
      [
        [`${TEAMS_URL}v3/conversations/a/activities`, 5_000, 'Bearer token-of-app-2'],
        [`${TEAMS_URL}v3/conversations/a/activities/b`, 0, 'Bearer token-of-app-2'],
      ],
    );
    const policies = seen[0]?.policies ?? [];
    assert.ok(policies.includes('proxyPolicy'));
    assert.deepEqual(
      policies.filter((name) => /retry|redirect/i.test(name)),
      [],
    );
  });
});
