import { createServer } from 'node:http';
import { startFakeConnector, type FakeConnector } from '../bot/teams/fake-connector.ts';
import { encode, startKeyServer, type KeyServer } from '../bot/teams/key-server.ts';
import { playElsewhere } from './elsewhere.ts';

const CONNECTOR = 'smba.trafficmanager.net';
/** Bot Framework's own keys, and those that Entra signs every tenant's tokens with. */
const KEYS: readonly string[] = ['login.botframework.com', 'login.microsoftonline.com'];

/** Everything a bot in production speaks to, on this machine. */
export interface Outside {
  readonly connector: FakeConnector;
  readonly keys: KeyServer;
  /** The bot's own token, as its managed identity gives it. */
  readonly token: string;
  /** What was asked of the managed identity, oldest first. */
  readonly identityAsked: readonly string[];
  /** False: nothing at the hosts that publish keys answers any more. */
  keysUp: boolean;
  close(): Promise<void>;
}

/** A token of the bot's own, as Entra would give it. */
const botToken = (): string => {
  const exp = Math.floor(Date.now() / 1000) + 3_600;
  return `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ exp, appid: 'bot' })}.c2ln`;
};

/** A managed identity speaks as on App Service: an address and a secret in the environment. */
export const openOutside = async (endorsements?: readonly string[]): Promise<Outside> => {
  const connector = await startFakeConnector();
  const keys = await startKeyServer(endorsements);
  const identityAsked: string[] = [];
  const token = botToken();
  const identity = createServer((request, response) => {
    identityAsked.push(request.url ?? '');
    const expires_on = String(Math.floor(Date.now() / 1000) + 3_600);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ access_token: token, expires_on, token_type: 'Bearer', resource: 'bot' }));
  });
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
  const address = identity.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  const env = {
    IDENTITY_ENDPOINT: `http://127.0.0.1:${address.port}/msi/token`,
    IDENTITY_HEADER: 'secret-of-the-host',
  };
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);

  const outside = { connector, keys, token, identityAsked, keysUp: true };
  const away = playElsewhere((host, path) => {
    if (host === CONNECTOR) return new URL(`${connector.url}${path.replace('/emea', '')}`);
    if (!KEYS.includes(host)) return undefined;
    const origin = new URL(keys.url).origin;
    return outside.keysUp ? new URL(`${origin}${path}`) : new URL('http://127.0.0.1:9/');
  });

  return Object.assign(outside, {
    async close() {
      away();
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      await connector.close();
      await keys.close();
      await new Promise((resolve) => {
        identity.close(resolve);
        identity.closeAllConnections();
      });
    },
  });
};
