import {
  request,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { keyedQueue } from '../../storage/keyed-queue.ts';

/** `applied` faults reach the database first and lose its answer; the others do not reach it. */
export type ProxyFault =
  | {
      readonly status: number;
      readonly retryAfterMs?: number;
      readonly substatus?: number;
      readonly applied?: boolean;
      /** What the service says that failing cost. */
      readonly charge?: number;
    }
  | { readonly line: 'reset' | 'hang'; readonly applied?: boolean }
  /** Nobody hears of it any more, and then it is applied all the same. */
  | { readonly line: 'late'; readonly afterMs: number; readonly applied?: false };

/** What went over the line: what was asked of the database, and what it answered. */
export interface Exchange {
  readonly kind: RequestKind;
  readonly method: string;
  readonly url: string;
  readonly sent: IncomingHttpHeaders;
  readonly asked: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export type Answer = Pick<Exchange, 'status' | 'headers' | 'text'>;

export interface FaultProxy {
  readonly endpoint: string;
  /** Asked for each request in turn; `undefined` lets it through. */
  decide: (kind: RequestKind) => ProxyFault | undefined;
  /** Makes another answer of the one that is on its way back. Set before the first write: writes then go one by one. */
  alter?: (exchange: Exchange) => Answer;
  /** Makes the pages of queries smaller than asked for, as the service may. */
  pageSize?: number;
  /** The requests since the proxy began. */
  readonly seen: RequestKind[];
  close(): Promise<void>;
}

/** `bulk` reads several documents. */
export type RequestKind = 'write' | 'read' | 'bulk' | 'query' | 'other';

/** Stands in every made-up answer where the service would quote a document. */
export const QUOTED = '010190-9999';

const kindOf = ({ method, url = '', headers }: IncomingMessage, body: string): RequestKind => {
  if (!/\/docs(\/|$)/.test(url)) return 'other';
  if (headers['x-ms-documentdb-isquery'] || headers['x-ms-cosmos-is-query-plan-request']) return 'query';
  if (method === 'GET') return 'read';
  return body.includes('"operationType":"Read"') ? 'bulk' : 'write';
};

const bodyOf = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const forward = (
  target: string,
  { method, url, headers }: IncomingMessage,
  body: string,
): Promise<{ readonly answer: IncomingMessage; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const onward = request(new URL(url ?? '/', target), { method, headers }, (answer) => {
      bodyOf(answer).then((text) => resolve({ answer, text }), reject);
    });
    onward.once('error', reject).end(body);
  });

const fail = (response: ServerResponse, fault: ProxyFault): void => {
  if ('line' in fault) {
    if (fault.line === 'reset') response.destroy();
    return;
  }
  const { status, retryAfterMs, substatus, charge } = fault;
  if (charge !== undefined) response.setHeader('x-ms-request-charge', charge);
  if (substatus !== undefined) response.setHeader('x-ms-substatus', substatus);
  if (retryAfterMs !== undefined) response.setHeader('x-ms-retry-after-ms', retryAfterMs);
  // Not chained: restify, once imported, makes writeHead return nothing.
  response.writeHead(status);
  response.end(JSON.stringify({ message: `failed on {"cpr":"${QUOTED}"}` }));
};

/** A line to the database that breaks as told. */
export const startFaultProxy = async (target: string): Promise<FaultProxy> => {
  const writes = keyedQueue();
  const server = createServer((incoming, response) => {
    const serve = async (): Promise<void> => {
      const body = await bodyOf(incoming);
      const kind = kindOf(incoming, body);
      proxy.seen.push(kind);
      if (proxy.pageSize && kind === 'query') incoming.headers['x-ms-max-item-count'] = `${proxy.pageSize}`;
      const fault = proxy.decide(kind);
      if (fault && 'line' in fault && fault.line === 'late') await sleep(fault.afterMs);
      else if (fault && !fault.applied) return fail(response, fault);
      const { method = '', url = '', headers: sent } = incoming;
      const pass = async (): Promise<Answer> => {
        const { answer, text } = await forward(target, incoming, body);
        const given: Answer = { status: answer.statusCode ?? 500, headers: answer.headers, text };
        return proxy.alter?.({ kind, method, url, sent, asked: body, ...given }) ?? given;
      };
      // Who looks at the answers sees writes in the order in which they were applied.
      const said = await (proxy.alter && kind === 'write' ? writes.run('', pass) : pass());
      if (fault) return fail(response, fault);
      // The length is that of the text that leaves.
      const { 'content-length': _, ...headers } = said.headers;
      response.writeHead(said.status, headers);
      response.end(said.text);
    };
    serve().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const proxy: FaultProxy = {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    decide: () => undefined,
    seen: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
};
