import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { ConnectorClient } from 'botframework-connector';
import { noteBegun } from './begun.ts';
import { REPLY_TIME } from './time-limit.ts';

/** A kept connection that has been idle this long (ms) is not used again: something between may have dropped it. */
const IDLE_TIME = 30_000;

/** What of the SDK's request and its chain of policies is touched here. */
interface Request {
  readonly url: string;
  timeout: number;
  agent?: HttpAgent;
  readonly abortSignal?: AbortSignal;
}
interface Policy {
  readonly name: string;
  sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>;
}
interface Pipeline {
  removePolicy(which: { readonly name?: string; readonly phase?: string }): readonly unknown[];
  addPolicy(policy: Policy, place: { readonly afterPhase: string }): void;
}

const agents = {
  http: new HttpAgent({ keepAlive: true, timeout: IDLE_TIME }),
  https: new HttpsAgent({ keepAlive: true, timeout: IDLE_TIME }),
};

/**
 * Makes a new client send each request once and within a time limit: the SDK repeats every request up to four
 * times, follows redirects and waits for ever, whatever its options say. To be called once for a client.
 * `proxy` false ignores a proxy named in the environment, so that what is meant for loopback stays there.
 */
export function sendOnce(connector: ConnectorClient, proxy: boolean): ConnectorClient {
  const pipeline = pipelineOf(connector);
  if (!proxy) pipeline.removePolicy({ name: 'proxyPolicy' });
  pipeline.removePolicy({ phase: 'Retry' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({ name: 'mikrolaanSendOnce', sendRequest: passOn }, { afterPhase: 'Retry' });
  return connector;
}

function passOn(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown> {
  // Who brings a signal keeps the time; a second clock of the SDK would run on after a failed request.
  request.timeout = request.abortSignal === undefined ? request.timeout || REPLY_TIME : 0;
  // A proxy named in the environment has put its own agent here.
  request.agent ??= request.url.startsWith('https:') ? agents.https : agents.http;
  if (request.abortSignal?.aborted === false) noteBegun(request.abortSignal);
  return next(request);
}

function pipelineOf(connector: object): Pipeline {
  const client: unknown = Reflect.get(connector, 'client');
  const pipeline: unknown = typeof client === 'object' && client !== null && Reflect.get(client, 'pipeline');
  if (!isPipeline(pipeline))
    throw new Error('botframework-connector has changed: no pipeline to set limits on');
  return pipeline;
}

function isPipeline(value: unknown): value is Pipeline {
  return typeof value === 'object' && value !== null && 'removePolicy' in value && 'addPolicy' in value;
}
