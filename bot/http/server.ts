import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import { sendAnswer, type Answer } from './answer.ts';
import type { TurnLimits } from '../deadline.ts';
import { inTurn } from '../deadline.ts';
import { drain } from './drain.ts';
import type { MadeFile } from '../files/file.ts';
import type { Log } from '../log/log.ts';
import { faultLine } from './faults.ts';
import { ALIVE, FILES, MESSAGES, READY, admit, authorizationOf } from './front-door.ts';
import { readBody, type BodyReader } from './read-body.ts';
import { READINESS, makeReadiness, type ReadinessLimits } from './readiness.ts';

/** All in milliseconds. */
export interface Timeouts {
  /** From the first byte, or the connection, to the end of the headers. */
  readonly headers: number;
  /** To the end of the body. */
  readonly request: number;
  /** How often the two above are looked at. */
  readonly check: number;
  readonly keepAlive: number;
  /** How long `close` lets running requests go on. */
  readonly drain: number;
}

export const TIMEOUTS: Timeouts = {
  headers: 5_000,
  request: 8_000,
  check: 1_000,
  keepAlive: 9_000,
  drain: 8_000,
};
const CONNECTIONS = 4_000;
/** Of one connection, after which it is closed with the answer; a front end opens another. */
const REQUESTS_A_SOCKET = 1_000;

export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  readonly timeouts?: Partial<Timeouts>;
  readonly maxConnections?: number;
  readonly readiness?: ReadinessLimits;
  /** The time of a turn, which begins with its request. */
  readonly turn?: TurnLimits;
  /**
   * Takes a message. Nothing of its body is in memory before `read` is called: whose token is no good is refused without
   * it, so that strangers fill nothing. What is thrown becomes an empty 500.
   */
  readonly handle: (request: {
    readonly authorization: string | undefined;
    readonly read: BodyReader;
  }) => Promise<Answer>;
  /** Asked once at a time and at most once a second; what does not answer within two is not ready. */
  readonly ready: () => Promise<boolean>;
  /** Local mode: the file of a link that works once; without it there are no such links. */
  readonly takeFile?: (token: string) => MadeFile | undefined;
  readonly log: Log;
}

export interface RunningServer {
  readonly port: number;
  /** From now on `/readyz` says no, while everything is answered as before. */
  leave(): void;
  /** Stops accepting, lets running requests finish within the drain time, then cuts the rest. */
  close(): Promise<void>;
}

/** Listens on `port` (0: any free one); rejects when it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { handle, log } = options;
  const isReady = makeReadiness(options.ready, options.readiness ?? READINESS);
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const server = restify.createServer({ name: '' });
  let closing: Promise<void> | undefined;
  let leaving = false;

  Object.assign(server.server, {
    headersTimeout: timeouts.headers,
    requestTimeout: timeouts.request,
    connectionsCheckingInterval: timeouts.check,
    keepAliveTimeout: timeouts.keepAlive,
    maxConnections: options.maxConnections ?? CONNECTIONS,
    maxRequestsPerSocket: REQUESTS_A_SOCKET,
  });
  // restify takes upgrades over and then leaves their sockets open for ever.
  server.on('upgrade', (_request: unknown, socket: { destroy(): void }) => socket.destroy());
  server.pre((request, response, next) => {
    const entry = admit(request);
    if (entry.ok) return next();
    if (entry.status === 405) response.setHeader('Allow', entry.allow);
    send(request, response, entry);
    return next(false);
  });
  server.post(
    MESSAGES,
    route((request) =>
      inTurn(
        () => handle({ authorization: authorizationOf(request), read: () => readBody(request) }),
        options.turn,
      ),
    ),
  );
  server.get(
    ALIVE,
    route(async () => ({ status: 200 })),
  );
  server.get(
    READY,
    route(async () => ({ status: closing === undefined && !leaving && (await isReady()) ? 200 : 503 })),
  );

  server.get(
    `${FILES}:token`,
    route(async (request) => {
      const file = options.takeFile?.((request.url ?? '').slice(FILES.length));
      return file ? { status: 200, file } : { status: 404 };
    }),
  );

  /** The one catch: whatever goes wrong in a route is an empty 500 and one line without the error's text. */
  function route(answer: (request: IncomingMessage) => Promise<Answer>) {
    return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      try {
        send(request, response, await answer(request));
      } catch (error) {
        log('request-failed', { fault: faultLine(error) });
        send(request, response, { status: 500 });
      }
    };
  }

  /** A half-read request and a closing server end the connection with the answer. */
  function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
    sendAnswer(response, answer, closing !== undefined || !request.complete);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  server.on('error', (error: unknown) => log('server-error', { fault: faultLine(error) }));
  return {
    port: server.address().port,
    leave() {
      leaving = true;
    },
    close: () => (closing ??= drain(server.server, () => server.inflightRequests(), timeouts.drain)),
  };
}
