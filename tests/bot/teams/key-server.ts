import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { APP_ID, TEAMS_URL } from './activities.ts';

/** How it answers: `silent` takes the request and says nothing, `elsewhere` sends the asker to another address. */
export type Manner =
  'well' | 'error' | 'garbage' | 'empty' | 'unusable' | 'silent' | 'elsewhere' | 'endless' | 'cut';

export interface KeyServer {
  /** Where the OpenID metadata is. */
  readonly url: string;
  /** An authorization header with a good token for the test bot; `change` replaces claims, undefined removes one. */
  token(
    change?: Readonly<Record<string, unknown>>,
    head?: Readonly<Record<string, unknown>>,
    key?: string,
  ): string;
  /** The private half of a key by its name, or of the one that signs. */
  keyOf(kid?: string): KeyObject;
  /** The public half as it is published. */
  publicOf(kid?: string): KeyObject;
  /** From now on another key signs; `publish` false: it is not on the list. Resolves to its name. */
  rotate(publish?: boolean): string;
  /** A key that signed is on the list no more. */
  withdraw(kid: string): void;
  behave(manner: Manner): void;
  /** How often the metadata was asked for. */
  asked(): number;
  /** Requests to any address that is none of a key server's. */
  strayed(): number;
  close(): Promise<void>;
}

interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const rsa = (modulusLength = 2048): Pair => generateKeyPairSync('rsa', { modulusLength });

const published = (
  kid: string,
  { publicKey }: Pair,
  more: object = { endorsements: ['msteams'] },
): { readonly kid: string; readonly [field: string]: unknown } => ({
  ...publicKey.export({ format: 'jwk' }),
  kid,
  use: 'sig',
  ...more,
});

/** Keys of every kind a list may hold, made once: making them is most of a start's work. */
const PAIRS: Readonly<Record<string, Pair>> = {
  'test-key': rsa(),
  'webchat-key': rsa(),
  'unendorsed-key': rsa(),
  'listed-twice': rsa(),
  'short-key': rsa(1024),
  'curve-key': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
};
const pairOf = (kid: string): Pair => {
  const pair = PAIRS[kid];
  if (!pair) throw new Error(`no key ${kid}`);
  return pair;
};

const LIST: readonly { readonly kid: string }[] = [
  published('webchat-key', pairOf('webchat-key'), { endorsements: ['webchat', 'directline'] }),
  published('unendorsed-key', pairOf('unendorsed-key'), {}),
  published('listed-twice', pairOf('listed-twice')),
  published('listed-twice', pairOf('test-key')),
  published('short-key', pairOf('short-key')),
  published('curve-key', pairOf('curve-key')),
  published('torn-key', pairOf('test-key'), { n: 7 }),
];

/** Publishes keys of its own as Bot Framework does, and signs tokens with them. */
export async function startKeyServer(): Promise<KeyServer> {
  let signer = 'test-key';
  let manner: Manner = 'well';
  let asked = 0;
  let strayed = 0;
  const own = new Map([[signer, pairOf(signer)]]);
  let listed: readonly { readonly kid: string }[] = [published(signer, pairOf(signer)), ...LIST];

  const keysNow = (): readonly unknown[] => {
    if (manner === 'empty') return [];
    return manner === 'unusable' ? [{ kty: 'EC', kid: 'x' }, 'x', null] : listed;
  };
  const answer = (url: string, host: string, response: ServerResponse): void => {
    if (manner === 'silent') return;
    if (manner === 'cut') {
      response.destroy();
      return;
    }
    response.statusCode = { error: 500, elsewhere: 302 }[manner as string] ?? 200;
    if (manner === 'elsewhere') response.setHeader('Location', `http://${host}/elsewhere`);
    response.setHeader('Content-Type', 'application/json');
    if (manner === 'endless') {
      response.write(`{"keys":["${'x'.repeat(2_000_000)}`);
      return;
    }
    if (manner === 'garbage') {
      response.end('<html>010190-1234');
      return;
    }
    const metadata = {
      issuer: 'https://api.botframework.com',
      jwks_uri: `http://${host}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
    response.end(JSON.stringify(url === '/keys' ? { keys: keysNow() } : metadata));
  };
  const server = createServer(({ url = '', headers }, response) => {
    if (url === '/metadata') asked += 1;
    else if (url !== '/keys') strayed += 1;
    answer(url, headers.host ?? '', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  const pairNamed = (kid: string): Pair => own.get(kid) ?? pairOf(kid);
  return {
    url: `http://127.0.0.1:${address.port}/metadata`,
    token(change = {}, head = {}, kid = signer) {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: 'https://api.botframework.com',
        aud: APP_ID,
        serviceurl: TEAMS_URL,
        nbf: now - 10,
        exp: now + 600,
        ...change,
      };
      const text = `${encode({ alg: 'RS256', typ: 'JWT', kid, ...head })}.${encode(claims)}`;
      return `Bearer ${text}.${signed(text, pairNamed(kid).privateKey)}`;
    },
    keyOf: (kid = signer) => pairNamed(kid).privateKey,
    publicOf: (kid = signer) => pairNamed(kid).publicKey,
    rotate(publish = true) {
      signer = `key-${own.size + 1}`;
      const pair = rsa();
      own.set(signer, pair);
      if (publish) listed = [...listed, published(signer, pair)];
      return signer;
    },
    withdraw(kid) {
      listed = listed.filter((one) => one.kid !== kid);
    },
    behave(next) {
      manner = next;
    },
    asked: () => asked,
    strayed: () => strayed,
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

/** The signature of a token's first two parts, with the hash of RS256 unless told. */
export function signed(text: string, key: KeyObject, hash = 'sha256'): string {
  return createSign(hash).update(text).sign(key, 'base64url');
}
