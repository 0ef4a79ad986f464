import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request the connector got, noted before it was answered. */
export interface Post {
  readonly method: string;
  readonly path: string;
  /** Of the path, decoded; empty for `POST /v3/conversations`. */
  readonly conversationId: string;
  /** Of the path, decoded; what is replied to or replaced. */
  readonly activityId?: string;
  /** The JSON that was sent. */
  readonly activity: Readonly<Record<string, unknown>>;
  readonly authorization?: string;
  /** The body as it came. */
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How to answer instead of 201 with a new id. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly body?: string;
  readonly delayMs?: number;
  /** Accepts the request, then cuts the line without an answer. */
  readonly destroy?: boolean;
}

export type Decide = (post: Post, nth: number) => Fault | undefined;

export interface FakeConnector {
  /** The service URL. */
  readonly url: string;
  readonly posts: readonly Post[];
  /** How many TCP connections were opened so far. */
  connections(): number;
  /** Decides for every later request; undefined means the usual answer. */
  respondWith(decide: Decide): void;
  /** Resolves as soon as the posts satisfy the predicate; rejects after `ms`. */
  waitFor(predicate: (posts: readonly Post[]) => boolean, ms: number): Promise<void>;
  close(): Promise<void>;
}

/** A service URL may have a path of its own, which real ones do. */
const ROUTE = /^(POST|PUT) (?:\/emea)?\/v3\/conversations(?:\/([^/]+)\/activities(?:\/([^/]+))?)?$/;

/** A Bot Connector on loopback that speaks the routes the bot uses, and fails as it is told. */
export async function startFakeConnector(): Promise<FakeConnector> {
  const posts: Post[] = [];
  const waiting = new Set<() => void>();
  let decide: Decide | undefined;
  let connections = 0;

  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  server.on('connection', () => {
    connections += 1;
  });

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const post = readPost(request, await text(request));
    if (post === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    posts.push(post);
    const nth = posts.length;
    for (const look of waiting) look();
    const fault = decide?.(post, nth) ?? {};
    if (fault.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
    if (fault.destroy === true) {
      request.socket.destroy();
      return;
    }
    const id = post.method === 'PUT' ? post.activityId : `activity-${nth}`;
    const created = post.conversationId === '' ? { id: `conversation-${nth}`, activityId: id } : { id };
    response.writeHead(fault.status ?? 201, { 'Content-Type': 'application/json', ...fault.headers });
    response.end(fault.body ?? JSON.stringify((fault.status ?? 201) < 300 ? created : {}));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    posts,
    connections: () => connections,
    respondWith(next) {
      decide = next;
    },
    waitFor(predicate, ms) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`not seen within ${ms} ms; ${posts.length} posts so far`));
        }, ms);
        function look(): void {
          if (!predicate(posts)) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve();
        }
        waiting.add(look);
        look();
      });
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function readPost(request: IncomingMessage, body: string): Post | undefined {
  const path = request.url ?? '';
  const [, method, conversation, activityId] = ROUTE.exec(`${request.method} ${path}`) ?? [];
  if (method === undefined || (method === 'PUT' && activityId === undefined)) return undefined;
  const activity: unknown = JSON.parse(body);
  if (typeof activity !== 'object' || activity === null) return undefined;
  const { authorization } = request.headers;
  return {
    method,
    path,
    conversationId: decodeURIComponent(conversation ?? ''),
    ...(activityId !== undefined && { activityId: decodeURIComponent(activityId) }),
    activity: { ...activity },
    body,
    headers: request.headers,
    ...(authorization !== undefined && { authorization }),
    at: Date.now(),
  };
}
