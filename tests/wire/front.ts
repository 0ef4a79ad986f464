import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** What shares the requests out between processes: by turns, to those that say that they are ready. */
export interface Front {
  readonly url: string;
  /** Where requests may go from now on; what is not among them gets none. */
  use(backends: readonly string[]): void;
  /** Requests that found a closed door and went to another process. */
  refused(): number;
  /** Requests whose connection broke: nobody knows whether they were heard, so they are not sent again. */
  broken(): number;
  close(): Promise<void>;
}

const PROBE_MS = 100;

interface Taken {
  readonly status: number;
  readonly body: Buffer;
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const bytesOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const isReady = async (backend: string): Promise<boolean> => {
  try {
    return (await fetch(`${backend}/readyz`)).status === 200;
  } catch {
    return false;
  }
};

/**
 * A load balancer as small as can be: keeps its connections, asks `/readyz` ten times a second, and sends a request
 * on to the other process where the connection was refused. A broken one becomes 502.
 */
export const startFront = async (): Promise<Front> => {
  const agent = new Agent({ keepAlive: true });
  let backends: readonly string[] = [];
  let ready: readonly string[] = [];
  let turn = 0;
  let refused = 0;
  let broken = 0;

  const forward = (backend: string, incoming: IncomingMessage, body: Buffer): Promise<Taken> =>
    new Promise((resolve, reject) => {
      const { method, url = '/', headers } = incoming;
      const onward = request(new URL(url, backend), { method, headers, agent }, (answer) => {
        bytesOf(answer).then((bytes) => resolve({ status: answer.statusCode ?? 502, body: bytes }), reject);
      });
      onward.once('error', reject).end(body);
    });

  const share = async (incoming: IncomingMessage): Promise<Taken> => {
    const body = await bytesOf(incoming);
    turn += 1;
    const first = ready.length > 0 ? ready : backends;
    for (let tries = 0; tries < first.length; tries += 1) {
      try {
        return await forward(first[(turn + tries) % first.length] ?? '', incoming, body);
      } catch (error) {
        if (codeOf(error) !== 'ECONNREFUSED') {
          broken += 1;
          break;
        }
        refused += 1;
      }
    }
    return { status: 502, body: Buffer.alloc(0) };
  };

  const server = createServer((incoming, response: ServerResponse) => {
    const answer = async (): Promise<void> => {
      const { status, body } = await share(incoming);
      response.statusCode = status;
      response.end(body);
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const probe = async (): Promise<void> => {
    const asked = backends;
    const answers = await Promise.all(asked.map(isReady));
    if (asked === backends) ready = asked.filter((_, index) => answers[index]);
    if (!closed) timer = setTimeout(() => void probe(), PROBE_MS);
  };
  await probe();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    use(next) {
      backends = next;
      ready = ready.filter((one) => next.includes(one));
    },
    refused: () => refused,
    broken: () => broken,
    async close() {
      closed = true;
      clearTimeout(timer);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
