import { constants, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import type { Reason } from '../../../bot/teams/reasons.ts';
import { post } from '../http/speak.ts';
import { APP_ID, personalMessage, TEAMS_URL } from './activities.ts';
import { encode, signed, type KeyServer } from './key-server.ts';

type Change = Readonly<Record<string, unknown>>;

/** A request as somebody may send it, and what has to come of it. */
export interface TokenCase {
  readonly name: string;
  /** The values of its Authorization headers. */
  readonly headers: (keys: KeyServer) => readonly string[];
  /** Fields of the activity that are replaced. */
  readonly body?: Change;
  /** `runs`: one turn for a request; otherwise no turn, an empty 401 and this reason in the log. */
  readonly ends: 'runs' | Reason;
  /** Refused by Node before anything of ours: the header is too long. */
  readonly status?: 431;
}

/** A person's words: they stand in every activity, and never in the log. */
const WORDS = 'Zarafina Quist 010190-1234';

/** The raw request with these Authorization headers, whose activity has these fields replaced. */
export const requestWith = (headers: readonly string[], change: TokenCase['body'] = {}): string => {
  const text = post(JSON.stringify(personalMessage({ text: WORDS, ...change })));
  const lines = headers.map((value) => `Authorization: ${value}\r\n`).join('');
  return text.replace('\r\n', `\r\n${lines}`);
};

const MINUTE = 60;
const STRANGER = generateKeyPairSync('rsa', { modulusLength: 2048 });

const good = ({ token }: KeyServer): readonly string[] => [token()];
const claims =
  (change: Change) =>
  ({ token }: KeyServer): readonly string[] => [token(change)];
/** Reckoned when it is signed, in seconds: a minute after the edge is on its other side. */
const dated =
  (change: (now: number) => Change) =>
  ({ token }: KeyServer): readonly string[] => [token(change(Math.floor(Date.now() / 1000)))];
const head =
  (change: Change, kid?: string) =>
  ({ token }: KeyServer): readonly string[] => [token({}, change, kid)];
/** A good token whose text before the signature is made anew. */
const forged =
  (make: (payload: string, keys: KeyServer) => string) =>
  (keys: KeyServer): readonly string[] => [`Bearer ${make(keys.token().split('.')[1] ?? '', keys)}`];

/** Signed by somebody else, with this head. */
const byStranger = (change: (keys: KeyServer) => Change) =>
  forged((payload, keys) => {
    const text = `${encode({ alg: 'RS256', ...change(keys) })}.${payload}`;
    return `${text}.${signed(text, STRANGER.privateKey)}`;
  });
const strangersJwk = { ...STRANGER.publicKey.export({ format: 'jwk' }), kid: 'test-key' };
const at = (keys: KeyServer, path: string): string => new URL(path, keys.url).href;

const odd = (
  name: string,
  headers: TokenCase['headers'],
  ends: TokenCase['ends'],
  body: Change = {},
): TokenCase => ({ name, headers, ends, body });

/** A token for exactly the service URL that the activity names. */
const spoken = (name: string, serviceUrl: string, ends: TokenCase['ends']): TokenCase =>
  odd(name, claims({ serviceurl: serviceUrl }), ends, { serviceUrl });

const RUNS: readonly TokenCase[] = [
  odd('a good token', good, 'runs'),
  odd('a good token with an invoke', good, 'runs', { type: 'invoke', name: 'x/y', id: undefined }),
  odd('claims and head fields nobody knows', ({ token }) => [token({ x: [1] }, { x5t: 'abc' })], 'runs'),
  odd(
    'four minutes after its end',
    dated((now) => ({ exp: now - 4 * MINUTE })),
    'runs',
  ),
  odd(
    'four minutes before its beginning',
    dated((now) => ({ nbf: now + 4 * MINUTE })),
    'runs',
  ),
  odd('no beginning', claims({ nbf: undefined }), 'runs'),
  odd('a key without endorsements', head({}, 'unendorsed-key'), 'runs'),
  odd('a key whose name is on the list twice, the first of them', head({}, 'listed-twice'), 'runs'),
  odd('the bot’s id in capital letters as recipient', good, 'runs', {
    recipient: { id: `28:${APP_ID.toUpperCase()}` },
  }),
  odd('an activity of another tenant, whose people are strangers', good, 'runs', {
    conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'tenant-2' },
    channelData: { tenant: { id: 'tenant-2' } },
  }),
];

const HEADERS: readonly TokenCase[] = [
  odd('no header', () => [], 'authorization'),
  odd('an empty header', () => [''], 'authorization'),
  odd('Basic', () => [`Basic ${Buffer.from('user:word').toString('base64')}`], 'authorization'),
  odd('bearer in small letters', ({ token }) => [token().replace('Bearer', 'bearer')], 'authorization'),
  odd('the token without its scheme', ({ token }) => [token().slice(7)], 'authorization'),
  odd('two spaces after the scheme', ({ token }) => [token().replace(' ', '  ')], 'authorization'),
  odd('a bad and a good header', ({ token }) => ['Bearer a.b.c', token()], 'authorization'),
  odd('a good and a bad header', ({ token }) => [token(), 'Bearer a.b.c'], 'authorization'),
  odd('two good tokens in one header', ({ token }) => [`${token()}, ${token()}`], 'authorization'),
  odd('an encrypted token of five parts', () => ['Bearer a.b.c.d.e'], 'authorization'),
  odd('letters of other scripts', () => ['Bearer æ.ø.å'], 'authorization'),
  odd('three parts of nothing', () => ['Bearer a.b.c'], 'token'),
  odd(
    'a payload that is not UTF-8',
    forged(() => `${encode({})}._____w.c2ln`),
    'token',
  ),
  odd(
    'a head that is no JSON',
    forged((payload) => `e30x.${payload}.c2ln`),
    'token',
  ),
  {
    ...odd('a token longer than a header may be', claims({ x: 'x'.repeat(20_000) }), 'token'),
    status: 431,
  },
  odd('a signature of 8 kB', ({ token }) => [`${token()}${'A'.repeat(8_000)}`], 'signature'),
];

const SIGNATURES: readonly TokenCase[] = [
  odd(
    'an unsigned token',
    forged((payload) => `${encode({ alg: 'none' })}.${payload}.`),
    'authorization',
  ),
  odd('alg none beside a signature', head({ alg: 'none' }), 'algorithm'),
  odd(
    'HS256 with the public key as the secret',
    forged((payload, keys) => {
      const text = `${encode({ alg: 'HS256', kid: 'test-key' })}.${payload}`;
      const secret = keys.publicOf().export({ type: 'spki', format: 'pem' });
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    }),
    'algorithm',
  ),
  odd(
    'RS512, which the key server does not name',
    forged((payload, keys) => {
      const text = `${encode({ alg: 'RS512', kid: 'test-key' })}.${payload}`;
      return `${text}.${signed(text, keys.keyOf(), 'sha512')}`;
    }),
    'algorithm',
  ),
  odd(
    'PS256',
    forged((payload, keys) => {
      const text = `${encode({ alg: 'PS256', kid: 'test-key' })}.${payload}`;
      const key = { key: keys.keyOf(), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
      return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
    }),
    'algorithm',
  ),
  odd(
    'ES256 with a key of the list',
    forged((payload, keys) => {
      const text = `${encode({ alg: 'ES256', kid: 'curve-key' })}.${payload}`;
      const key = { key: keys.keyOf('curve-key'), dsaEncoding: 'ieee-p1363' } as const;
      return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
    }),
    'key',
  ),
  odd('a key of 1024 bits', head({}, 'short-key'), 'key'),
  odd('an unknown key', head({ kid: 'unknown' }), 'key'),
  odd('no key named', head({ kid: undefined }), 'key'),
  odd('a key named by a number', head({ kid: 7 }), 'key'),
  odd('a key named __proto__', head({ kid: '__proto__' }), 'key'),
  odd('a key that is none of Teams’', head({}, 'webchat-key'), 'endorsement'),
  odd(
    'signed by somebody else',
    byStranger(() => ({ kid: 'test-key' })),
    'signature',
  ),
  odd(
    'signed by somebody else who brings the key',
    byStranger(() => ({ jwk: strangersJwk })),
    'key',
  ),
  odd(
    'signed by somebody else who brings the key under a known name',
    byStranger(() => ({ jwk: strangersJwk, kid: 'test-key' })),
    'signature',
  ),
  odd(
    'a list of keys elsewhere',
    byStranger((keys) => ({ jku: at(keys, '/jku'), kid: 'x' })),
    'key',
  ),
  odd(
    'a certificate elsewhere',
    byStranger((keys) => ({ x5u: at(keys, '/x5u'), kid: 'test-key' })),
    'signature',
  ),
  odd(
    'claims changed after signing',
    ({ token }) => [token().replace(/\.[^.]+\./, `.${token({ x: 1 }).split('.')[1]}.`)],
    'signature',
  ),
  odd('a signature that is none', ({ token }) => [token().replace(/[^.]+$/, 'c2ln')], 'signature'),
  odd(
    'the second of two keys of one name',
    ({ token, keyOf }) => {
      const text = token({}, { kid: 'listed-twice' }).slice(7).split('.').slice(0, 2).join('.');
      return [`Bearer ${text}.${signed(text, keyOf('test-key'))}`];
    },
    'signature',
  ),
  odd('something critical that nobody understands', head({ crit: ['x'], x: 1 }), 'token'),
  odd('a payload that is not encoded', head({ crit: ['b64'], b64: false }), 'token'),
];

const CLAIMS: readonly TokenCase[] = [
  odd(
    'six minutes after its end',
    dated((now) => ({ exp: now - 6 * MINUTE })),
    'expiry',
  ),
  odd('no end', claims({ exp: undefined }), 'expiry'),
  odd(
    'an end that is a text',
    dated((now) => ({ exp: String(now + 600) })),
    'expiry',
  ),
  odd(
    'six minutes before its beginning',
    dated((now) => ({ nbf: now + 6 * MINUTE })),
    'not-yet',
  ),
  odd('a beginning that is a text', claims({ nbf: 'x' }), 'not-yet'),
  odd('another bot as audience', claims({ aud: '99999999-2222-3333-4444-555555555555' }), 'audience'),
  odd('no audience', claims({ aud: undefined }), 'audience'),
  odd('an empty audience', claims({ aud: '' }), 'audience'),
  odd('a list of audiences with the bot in it', claims({ aud: [APP_ID, 'x'] }), 'audience'),
  odd('no issuer', claims({ iss: undefined }), 'issuer'),
  odd(
    'a list of issuers with the right one in it',
    claims({ iss: ['https://api.botframework.com'] }),
    'issuer',
  ),
  odd('the issuer with a slash', claims({ iss: 'https://api.botframework.com/' }), 'issuer'),
  odd(
    'the emulator',
    claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }),
    'issuer',
  ),
  odd('the government cloud', claims({ iss: 'https://api.botframework.us' }), 'issuer'),
  odd(
    'a tenant that signs for a skill',
    claims({
      iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
      ver: '2.0',
    }),
    'issuer',
  ),
  odd('no service URL in the token', claims({ serviceurl: undefined }), 'token.serviceUrl'),
  odd('a service URL in other letters', claims({ serviceurl: TEAMS_URL.toUpperCase() }), 'token.serviceUrl'),
  odd('a service URL without its slash', claims({ serviceurl: TEAMS_URL.slice(0, -1) }), 'token.serviceUrl'),
  odd(
    'a service URL of another region',
    claims({ serviceurl: TEAMS_URL.replace('emea', 'amer') }),
    'token.serviceUrl',
  ),
  odd('a list of service URLs', claims({ serviceurl: [TEAMS_URL] }), 'token.serviceUrl'),
];

const BODIES: readonly TokenCase[] = [
  odd('no service URL in the activity', good, 'serviceUrl', { serviceUrl: undefined }),
  spoken('a service URL without https', TEAMS_URL.replace('https', 'http'), 'serviceUrl'),
  spoken('a service URL with a user', TEAMS_URL.replace('//', '//user@'), 'serviceUrl'),
  spoken('a host that only begins so', 'https://smba.trafficmanager.net@example.com/', 'serviceUrl'),
  spoken('a host that looks alike', TEAMS_URL.replace('smba', 'smb\u0430'), 'serviceUrl'),
  spoken('a host with a dot at its end', TEAMS_URL.replace('.net', '.net.'), 'serviceUrl'),
  spoken('somebody else’s host', 'https://example.com/', 'serviceUrl'),
  spoken('this machine', 'http://127.0.0.1:3979/', 'serviceUrl'),
  odd('no channel', good, 'channelId', { channelId: undefined }),
  odd('an empty channel', good, 'channelId', { channelId: '' }),
  odd('the channel of the emulator', good, 'channelId', { channelId: 'emulator' }),
  odd('the channel of a direct line', good, 'channelId', { channelId: 'directline' }),
  odd('the channel of a web chat', head({}, 'webchat-key'), 'channelId', { channelId: 'webchat' }),
  odd('Teams in capital letters', good, 'channelId', { channelId: 'MSTEAMS' }),
  odd('another bot as recipient', good, 'recipient.id', { recipient: { id: '28:another' } }),
  odd('no recipient', good, 'recipient.id', { recipient: undefined }),
];

/** Every odd token, in an order that does not matter. */
export const TOKEN_CASES: readonly TokenCase[] = [...RUNS, ...HEADERS, ...SIGNATURES, ...CLAIMS, ...BODIES];
