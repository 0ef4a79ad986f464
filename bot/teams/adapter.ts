import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';
import type { ComposeAnswer } from './compose-answer.ts';
import { checkActivity, type Checked, type GuardSettings } from './guard.ts';
import { readActivity, type IncomingActivity } from './incoming-activity.ts';
import { openBotFramework } from './kept-adapter.ts';
import { makeOutgoing, type Outgoing } from './outgoing.ts';
import type { Reason } from './reasons.ts';
import type { OpenSdk, RunTurn } from './sdk.ts';
import { checkAuthorization } from './token-claims.ts';

/** The body of the answer to an invoke, as `Action.Execute` wants it. */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** The body of the answer to any invoke. */
export type InvokeBody = InvokeAnswer | ComposeAnswer;

export interface HttpAnswer {
  readonly status: number;
  readonly body?: InvokeBody;
}

export type Turn = (incoming: IncomingActivity) => Promise<InvokeBody | undefined>;

export interface Teams extends Outgoing {
  /**
   * Takes a request's activity. 401 without a reason to whoever is not Teams speaking to this bot; otherwise `turn`
   * runs, and its answer to an invoke becomes the body with 200. An invoke without an answer gives 501, and a
   * turn that throws 500.
   */
  receive(
    authorization: string | undefined,
    activity: Record<string, unknown>,
    turn: Turn,
  ): Promise<HttpAnswer>;
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
  readonly log: Log;
}

/** Throws when the settings do not fit together: an empty app id would switch authentication off silently. */
export function makeTeams(settings: TeamsSettings, openSdk: OpenSdk = openBotFramework): Teams {
  const { log } = settings;
  const guard = guardOf(settings);
  const sdk = openSdk(guard.local ? undefined : { ...settings, appId: guard.appId });
  const botId = guard.local ? undefined : `28:${guard.appId}`;

  function refuse(reason: Reason, fault?: string): HttpAnswer {
    log('refused', { reason, fault });
    return { status: 401 };
  }

  async function receive(
    authorization: string | undefined,
    body: Record<string, unknown>,
    turn: Turn,
  ): Promise<HttpAnswer> {
    const checked = check(authorization, body, guard);
    if (!checked.ok) return refuse(checked.reason);
    const incoming = readActivity(body);
    if (incoming === undefined) return refuse('activity');
    let run: RunTurn;
    try {
      run = await sdk.authenticate(authorization ?? '', body);
    } catch (error) {
      return refuse('sdk', faultLine(error));
    }
    try {
      const answer = await run(() => turn(incoming));
      if (incoming.type !== 'invoke') return { status: 200 };
      return answer === undefined ? { status: 501 } : { status: 200, body: answer };
    } catch (error) {
      log('turn-failed', { fault: faultLine(error) });
      return { status: 500 };
    }
  }

  return { receive, ...makeOutgoing((serviceUrl) => sdk.connectorFor(serviceUrl), botId, log) };
}

function guardOf({ local, appId = '' }: TeamsSettings): GuardSettings {
  if (local && appId !== '') throw new Error('local mode takes no app id');
  if (local) return { local };
  if (appId.trim() === '') throw new Error('an app id is needed outside local mode');
  return { local, appId };
}

function check(header: string | undefined, body: Record<string, unknown>, guard: GuardSettings): Checked {
  const checked = checkActivity(body, guard);
  return checked.ok && !guard.local ? checkAuthorization(header, guard.appId) : checked;
}
