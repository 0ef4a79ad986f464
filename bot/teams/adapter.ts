import type { KeysKnown } from '../status/condition.ts';
import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';
import type { BodyReader } from '../http/read-body.ts';
import { checkActivity, type GuardSettings } from './guard.ts';
import { readActivity, type IncomingActivity } from './incoming-activity.ts';
import { sentenceFor, TROUBLE, type InvokeBody } from './invoke-answer.ts';
import { makeConnector, type ConnectorSettings } from './connector.ts';
import { openBotFramework } from './kept-adapter.ts';
import { machineClock, type Clock } from './keys/clock.ts';
import { fetchKeys } from './keys/fetch-keys.ts';
import { makeKeys, type Keys } from './keys/keys.ts';
import { checkPass, verifyToken, type Verified } from './keys/verify-token.ts';
import { makeOutgoing, type Outgoing } from './outgoing.ts';
import type { Reason } from './reasons.ts';
import type { OpenSdk } from './sdk.ts';
import { SCHEME, checkAuthorization } from './token-claims.ts';

/** Where Bot Framework publishes the keys that sign incoming tokens. */
const KEY_SERVER = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

export interface HttpAnswer {
  readonly status: number;
  readonly body?: InvokeBody;
}

export type Turn = (incoming: IncomingActivity) => Promise<InvokeBody | undefined>;

export interface Teams extends Outgoing {
  /** The keys of incoming tokens; none in local mode, where there are no tokens. */
  readonly keys?: Keys;
  /** How old they are, and how this machine's clock stands to their server's; none in local mode. */
  readonly keysKnown?: () => KeysKnown;
  /**
   * Takes a request. 401 without a reason to whoever is not Teams speaking to this bot: first by the token alone, before
   * anything of the body is read. Otherwise `turn` runs, and its answer to an invoke becomes the body with 200. Where it
   * throws or has no answer, an invoke that the bot knows is answered with a sentence all the same; of others the first
   * gives 500, the second 501.
   */
  receive(authorization: string | undefined, read: BodyReader, turn: Turn): Promise<HttpAnswer>;
}

export interface TeamsSettings {
  /** Local mode: no tokens, loopback only; then no app id may be given. */
  readonly local: boolean;
  readonly appId?: string | undefined;
  readonly appPassword?: string | undefined;
  /** `MultiTenant` (default), `SingleTenant` or `UserAssignedMSI`. */
  readonly appType?: string | undefined;
  readonly tenantId?: string | undefined;
  /** Where the keys of incoming tokens are published; Bot Framework's own when not given. */
  readonly keyServer?: string | undefined;
  /** Of the keys and the tokens' dates; the machine's own when not given. */
  readonly clock?: Clock;
  /** How the connector is reached; the machine's own network when not given. */
  readonly network?: ConnectorSettings['network'];
  readonly log: Log;
}

/** Throws when the settings do not fit together: an empty app id would switch authentication off silently. */
export function makeTeams(settings: TeamsSettings, openSdk: OpenSdk = openBotFramework): Teams {
  const { log } = settings;
  const guard = guardOf(settings);
  const sdk = openSdk(guard.local ? undefined : { ...settings, appId: guard.appId });
  const connector = makeConnector({
    local: guard.local,
    token: () => sdk.token(),
    network: settings.network,
  });
  const botId = guard.local ? undefined : `28:${guard.appId}`;
  const clock = settings.clock ?? machineClock;
  const server = settings.keyServer ?? KEY_SERVER;
  let aheadMs: number | undefined;
  const compare = (theirs: number): void => {
    aheadMs = clock.now() - theirs;
  };
  const keys = guard.local
    ? undefined
    : makeKeys({ fetch: (signal) => fetchKeys(server, signal, compare), clock, random: Math.random, log });

  function refuse(reason: Reason, fault?: string): HttpAnswer {
    log('refused', { reason, fault });
    return { status: 401 };
  }

  /** In local mode there are no tokens, and nothing is claimed. */
  async function verify(authorization: string | undefined): Promise<Verified> {
    if (guard.local || keys === undefined) return { ok: true, pass: { claims: {}, endorsements: [] } };
    const checked = checkAuthorization(authorization, guard.appId);
    if (!checked.ok) return checked;
    return verifyToken((authorization ?? '').slice(SCHEME.length), guard.appId, keys, clock);
  }

  async function receive(
    authorization: string | undefined,
    readBody: BodyReader,
    turn: Turn,
  ): Promise<HttpAnswer> {
    const verified = await verify(authorization);
    if (!verified.ok) return refuse(verified.reason, verified.fault);
    const { pass } = verified;
    const read = await readBody();
    if (!read.ok) return read;
    const { body } = read;
    const checked = checkActivity(body, guard);
    if (!checked.ok) return refuse(checked.reason);
    const isFor = guard.local ? checked : checkPass(pass, body);
    if (!isFor.ok) return refuse(isFor.reason);
    const incoming = readActivity(body);
    if (incoming === undefined) return refuse('activity');
    const isInvoke = incoming.type === 'invoke';
    const sorry = isInvoke ? sentenceFor(incoming.name, TROUBLE.da) : undefined;
    try {
      const answer = (await sdk.run(pass.claims, body, () => turn(incoming))) ?? sorry;
      if (!isInvoke) return { status: 200 };
      return answer === undefined ? { status: 501 } : { status: 200, body: answer };
    } catch (error) {
      log('turn-failed', { fault: faultLine(error) });
      return sorry === undefined ? { status: 500 } : { status: 200, body: sorry };
    }
  }

  return {
    receive,
    ...(keys && { keys, keysKnown: () => ({ fetchedAt: keys.fetchedAt(), aheadMs }) }),
    ...makeOutgoing(connector, botId, log),
  };
}

function guardOf({ local, appId = '' }: TeamsSettings): GuardSettings {
  if (local && appId !== '') throw new Error('local mode takes no app id');
  if (local) return { local };
  if (appId.trim() === '') throw new Error('an app id is needed outside local mode');
  return { local, appId };
}
