import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';
import type { OutgoingActivity } from './message.ts';
import { isTrustedServiceUrl } from './service-url.ts';

/** A kept connection that has been idle this long (ms) is not used again: something between may have dropped it. */
const IDLE_TIME = 30_000;

const NETWORK = { keepAliveTimeout: IDLE_TIME, keepAliveMaxTimeout: IDLE_TIME, allowH2: false } as const;

export interface ConnectorRequest {
  readonly method: 'POST' | 'PUT';
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** What is replied to, or replaced. */
  readonly activityId?: string | undefined;
  readonly activity: OutgoingActivity;
  /** Ends the request, wherever it is. */
  readonly signal: AbortSignal;
  /** Called when the request is given to the network: from then on the connector may have it. */
  readonly begun: () => void;
}

export interface ConnectorAnswer {
  readonly status: number;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** One request, never repeated and never redirected. Rejects when there is no answer. */
export type Connector = (request: ConnectorRequest) => Promise<ConnectorAnswer>;

export interface ConnectorSettings {
  /** Local mode: only loopback is spoken to, past every proxy. */
  readonly local: boolean;
  /** The bot's own token for a connector; `undefined`: nothing is signed. */
  readonly token: () => Promise<string | undefined>;
  /** How the network is reached; kept connections, and in production the proxy of the environment, when not given. */
  readonly network?: Dispatcher | undefined;
}

const baseOf = (serviceUrl: string, local: boolean): Pick<URL, 'origin' | 'pathname'> => {
  // The bot's own token goes with every request.
  if (!isTrustedServiceUrl(serviceUrl, local)) throw new RangeError('service URL is not trusted');
  return new URL(serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`);
};

/**
 * Speaks to Teams' connector past the SDK's client, which makes each message pass a dozen policies and repeats what it
 * should not; the addresses are those of the Bot Connector's REST API, version 3.
 */
export const makeConnector = ({ local, token, network }: ConnectorSettings): Connector => {
  const dispatcher = network ?? (local ? new Agent(NETWORK) : new EnvHttpProxyAgent(NETWORK));
  return async ({ method, serviceUrl, conversationId, activityId, activity, signal, begun }) => {
    const { origin, pathname } = baseOf(serviceUrl, local);
    const signed = await token();
    signal.throwIfAborted();
    const activities = `${pathname}v3/conversations/${encodeURIComponent(conversationId)}/activities`;
    begun();
    const { statusCode, headers, body } = await dispatcher.request({
      origin,
      path: activityId === undefined ? activities : `${activities}/${encodeURIComponent(activityId)}`,
      method,
      signal,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Mikrolaan',
        ...(signed !== undefined && { authorization: `Bearer ${signed}` }),
      },
      body: JSON.stringify(activity),
    });
    return { status: statusCode, headers, text: await body.text() };
  };
};
