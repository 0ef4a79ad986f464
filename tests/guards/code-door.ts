import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const inTeams = (name: string): string => `tests/bot/teams/${name}.test.ts`;
const inHttp = (name: string): string => `tests/bot/http/${name}.test.ts`;

const TOKENS = inTeams('tokens');
const ADAPTER = inTeams('adapter');
const KEYS = inTeams('keys/keys');

const keys = guardsOf('bot/teams/keys/keys.ts', KEYS);
const list = guardsOf('bot/teams/keys/key-list.ts', inTeams('keys/fetch-keys'));
const fetched = guardsOf('bot/teams/keys/fetch-keys.ts', inTeams('keys/fetch-keys'));
const verified = guardsOf('bot/teams/keys/verify-token.ts', TOKENS);
const claims = guardsOf('bot/teams/token-claims.ts', TOKENS);
const activity = guardsOf('bot/teams/guard.ts', TOKENS);
const door = guardsOf('bot/http/front-door.ts', inHttp('server'));
const body = guardsOf('bot/http/read-body.ts', inHttp('read-body'));
const json = guardsOf('bot/http/json-object.ts', inHttp('json-object'));
const server = guardsOf('bot/http/server.ts', inHttp('server'));
const readiness = guardsOf('bot/http/readiness.ts', inHttp('readiness'));

/** What stands between the network and a turn. */
export const DOOR_GUARDS: readonly CodeGuard[] = [
  keys(
    'that keys are fetched before they are old',
    'failures > 0 ? again : EVERY',
    'failures > 0 ? again : 23 * EVERY',
  ),
  keys(
    'that keys are kept while their server is away',
    '      if (!stopped) failed(error);',
    '      if (!stopped) failed(error);\n      kept = undefined;',
  ),
  keys('that strangers make nobody ask', '(mayAsk() ? look() : undefined)', 'look()'),
  keys('that one asks for all', 'underWay ??= refresh()', 'underWay = refresh()'),
  keys('that nobody waits for a server that hangs', 'await Promise.race([asked, enough]);', 'await asked;'),
  keys(
    'that a server that hangs is given up',
    'clock.after(FETCH_LIMIT, () => stop.abort())',
    'clock.after(FETCH_LIMIT, () => undefined)',
  ),
  keys(
    'that old keys are believed no more',
    'kept !== undefined && clock.now() - kept.at < BELIEVED',
    'kept !== undefined',
  ),
  list('that an empty list is none', 'if (keys.size === 0 || algorithms', 'if (algorithms'),
  list('that short keys are none', '(key.asymmetricKeyDetails?.modulusLength ?? 0) < BITS', 'false'),
  list('that the first of two keys counts', '|| keys.has(data.kid)', ''),
  fetched('that nobody is followed elsewhere', "redirect: 'error'", "redirect: 'follow'"),
  fetched('that an error is no list', '!response.ok || response.body === null', 'response.body === null'),
  fetched('how long a list may be', 'if (size > LIMIT)', 'if (size < 0)'),
  fetched(
    'that keys come over TLS',
    "protocol !== 'https:' && protocol !== new URL(url).protocol",
    'protocol.length === 0',
  ),
  verified(
    'the way of signing',
    'algorithms: [...found.algorithms],',
    "algorithms: ['RS256', 'RS512', 'PS256'],",
  ),
  verified(
    'who may sign for Teams',
    'endorsements.length > 0 && !endorsements.includes(String(channelId))',
    'false',
  ),
  verified('for which service URL a token is', "claims['serviceurl'] === serviceUrl", 'true'),
  claims('the issuer', 'claims.iss !== CHANNEL_ISSUER', 'false'),
  claims('the audience', 'claims.aud !== appId', 'false'),
  claims('that a token ends', "typeof claims.exp !== 'number' || !Number.isFinite(claims.exp)", 'false'),
  guardsOf('bot/teams/adapter.ts', TOKENS)(
    'that a token is verified',
    "return verifyToken((authorization ?? '').slice(SCHEME.length), guard.appId, keys, clock);",
    "return clock.now() < 0\n      ? verifyToken(authorization ?? '', guard.appId, keys, clock)\n      : { ok: true, pass: { claims: {}, endorsements: [] } };",
  ),
  guardsOf('bot/teams/adapter.ts', ADAPTER)(
    'that whoever is no Teams fills no memory',
    'const verified = await verify(authorization);',
    'await readBody();\n    const verified = await verify(authorization);',
  ),
  guardsOf('bot/teams/adapter.ts', TOKENS)(
    'that a token is held against its activity',
    'guard.local ? checked : checkPass(pass, body)',
    'checkPass(pass, body) && checked',
  ),
  activity('the channel', "channelId !== 'msteams' && ", "channelId === '' && "),
  activity('where answers go', '!isTrustedServiceUrl(String(serviceUrl), settings.local)', 'false'),
  activity(
    'for which bot an activity is',
    "!settings.local && !isForBot(at(body, 'recipient.id'), settings.appId)",
    'false',
  ),
  door('that two authorizations are none', 'given.length === 1 ? given[0] : undefined', 'given[0]'),
  door('that no Host header ends the process', "request.headers.host = 'localhost';", ''),
  body('packed bodies', "if (headers['content-encoding'] !== undefined)", 'if (false)'),
  body('other types', "if (!JSON_TYPE.test(headers['content-type'] ?? ''))", 'if (false)'),
  body('how long a body may be', 'if (size <= BODY_LIMIT)', 'if (size > 0)'),
  json('how deep JSON may be', 'if (isTooDeep(text)) return undefined;', ''),
  json('keys that become prototypes', "key === '__proto__'", 'false'),
  json('half signs', 'value.toWellFormed()', 'value'),
  server('that an upgrade is cut', 'socket.destroy());', 'socket);'),
  server('how many connections there are', 'options.maxConnections ?? CONNECTIONS', 'CONNECTIONS'),
  server('how many requests a connection has', 'maxRequestsPerSocket: REQUESTS_A_SOCKET,', ''),
  server('that slow headers are cut', 'headersTimeout: timeouts.headers,', ''),
  server('that slow bodies are cut', 'requestTimeout: timeouts.request,', ''),
  readiness('that a store that hangs hangs nobody', 'await Promise.race([underWay, late])', 'await underWay'),
  readiness('that one asks the store for all', 'underWay ??= check()', 'underWay = check()'),
  readiness(
    'that an answer holds a second',
    'answered && now() - answered.at < holds',
    'answered && holds < 0',
  ),
];
