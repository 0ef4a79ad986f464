import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { APP_ID, TEAMS_URL } from './activities.ts';

export interface KeyServer {
  /** Where the OpenID metadata is. */
  readonly url: string;
  /** An authorization header with a good token for the test bot; `change` replaces claims, undefined removes one. */
  token(change?: Readonly<Record<string, unknown>>): string;
  close(): Promise<void>;
}

/** Publishes a key of its own as Bot Framework does, for these channels, and signs tokens with it. */
export async function startKeyServer(endorsements: readonly string[] = ['msteams']): Promise<KeyServer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'test-key', endorsements };
  const server = createServer((request, response) => {
    const { host } = request.headers;
    const body = request.url?.endsWith('/keys') ? { keys: [key] } : { jwks_uri: `http://${host}/keys` };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/metadata`,
    token(change = {}) {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: 'https://api.botframework.com',
        aud: APP_ID,
        serviceurl: TEAMS_URL,
        nbf: now - 10,
        exp: now + 600,
        ...change,
      };
      const head = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'test-key' })}.${encode(claims)}`;
      return `Bearer ${head}.${createSign('RSA-SHA256').update(head).sign(privateKey, 'base64url')}`;
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

export function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
