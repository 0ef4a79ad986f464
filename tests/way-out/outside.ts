import type { Dispatcher } from 'undici';
import { startFakeConnector, type FakeConnector } from '../bot/teams/fake-connector.ts';
import { startKeyServer, type KeyServer } from '../bot/teams/key-server.ts';
import { ledTo } from '../bot/teams/led-network.ts';
import { playElsewhere } from './elsewhere.ts';
import { theIdentity } from './identity.ts';

const CONNECTOR = 'smba.trafficmanager.net';
/** Bot Framework's own keys, and those that Entra signs every tenant's tokens with. */
const KEYS: readonly string[] = ['login.botframework.com', 'login.microsoftonline.com'];

/** Everything a bot in production speaks to, on this machine. */
export interface Outside {
  readonly connector: FakeConnector;
  readonly keys: KeyServer;
  /** Leads to that connector what the product says, and nothing anywhere else. */
  readonly network: Dispatcher;
  /** The bot's own token, as its managed identity gives it. */
  readonly token: string;
  /** What was asked of the managed identity since this was opened, oldest first. */
  identityAsked(): readonly string[];
  close(): Promise<void>;
}

export const openOutside = async (): Promise<Outside> => {
  const connector = await startFakeConnector();
  const keys = await startKeyServer();
  const { env, token, asked } = await theIdentity();
  const from = asked.length;
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);

  const away = playElsewhere((host, path) => {
    if (host === CONNECTOR) return new URL(`${connector.url}${path.replace('/emea', '')}`);
    if (!KEYS.includes(host)) return undefined;
    return new URL(path.endsWith('/keys') ? '/keys' : '/metadata', keys.url);
  });

  return {
    connector,
    keys,
    network: ledTo(CONNECTOR, connector.url),
    token,
    identityAsked: () => asked.slice(from),
    async close() {
      away();
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      await connector.close();
      await keys.close();
    },
  };
};
