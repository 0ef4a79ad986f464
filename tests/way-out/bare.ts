import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { AuthType, CloudAdapter as AgentsAdapter, authorizeJWT } from '@microsoft/agents-hosting';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import type { AuthConfiguration, Request, WebResponse } from '@microsoft/agents-hosting';
import { APP_ID } from '../bot/teams/activities.ts';

/** What is used of either SDK's context. */
interface Context {
  sendActivity(text: string): Promise<unknown>;
}
type Logic = (context: Context) => Promise<void>;

/** An SDK as its samples use it: nothing stands before it and nothing is changed in it. */
export interface Bare {
  /** One request; `ran` tells whether the handler was reached. */
  ask(
    authorization: string | undefined,
    body: object,
    logic?: Logic,
  ): Promise<{ readonly status: number; readonly body: string; readonly ran: boolean }>;
  close(): Promise<void>;
}

type Handle = (request: Request, response: WebResponse, logic: Logic) => Promise<void>;

const botFramework = (appId: string): Handle => {
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    ...(appId !== '' && { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 'host-tenant' }),
  });
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}, credentials));
  return (request, response, logic) => {
    const { status, send, end } = response;
    const answer = { socket: {}, header: response.setHeader, status, send, end };
    return adapter.process(
      { method: 'POST', body: request.body ?? {}, headers: request.headers },
      answer,
      logic,
    );
  };
};

const agents = (appId: string): Handle => {
  const config: AuthConfiguration =
    appId === '' ? {} : { clientId: appId, tenantId: 'host-tenant', authType: AuthType.UserManagedIdentity };
  const adapter = new AgentsAdapter(config);
  const guard = authorizeJWT({ ...config, connections: new Map([['serviceConnection', config]]) });
  return async (request, response, logic) => {
    let passed = false;
    await guard(request, response, () => {
      passed = true;
    });
    if (passed) await adapter.process(request, response, logic);
  };
};

export const SDKS = { 'Bot Framework': botFramework, Agents: agents } as const;

const nothing: Logic = async () => undefined;

/** Opens an SDK behind a server of Node's own, which answers 500 with the error's text as Express does. */
export const openBare = async (sdk: keyof typeof SDKS, appId = APP_ID): Promise<Bare> => {
  const handle = SDKS[sdk](appId);
  let logic = nothing;
  let ran = false;
  const server = createServer((incoming, outgoing) => {
    const response: WebResponse & { body?: unknown } = {
      get headersSent() {
        return outgoing.headersSent;
      },
      get writableEnded() {
        return outgoing.writableEnded;
      },
      status(code) {
        outgoing.statusCode = code;
        return response;
      },
      setHeader(name, value) {
        outgoing.setHeader(name, value);
        return response;
      },
      send(body) {
        if (!outgoing.writableEnded) outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
        return response;
      },
      end() {
        if (!outgoing.writableEnded) outgoing.end();
        return response;
      },
    };
    const take = async (): Promise<void> => {
      const body = (await json(incoming)) as Record<string, unknown>;
      const request: Request = { method: 'POST', headers: { ...incoming.headers }, body };
      await handle(request, response, async (context) => {
        ran = true;
        await logic(context);
      });
      response.end();
    };
    take().catch((error: unknown) => {
      outgoing.statusCode = 500;
      response.send(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    async ask(authorization, body, does = nothing) {
      logic = does;
      ran = false;
      const answer = await fetch(`http://127.0.0.1:${address.port}/`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization !== undefined && { authorization }),
        },
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: await answer.text(), ran };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
