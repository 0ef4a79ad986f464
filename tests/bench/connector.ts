import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A Bot Connector that reads what it is sent no further than it must: it shares its processor with the load. */
export interface BenchConnector {
  /** The service URL. */
  readonly url: string;
  /** The next message posted to the conversation, as it stood on the wire. */
  next(conversation: string): Promise<Buffer>;
  /** Messages posted and cards replaced so far. */
  counts(): { readonly posts: number; readonly puts: number };
  close(): Promise<void>;
}

/** Longer than a bot waits for its turn to be measured. */
const KEEP_MS = 60_000;

const conversationOf = ({ url = '' }: IncomingMessage): string => decodeURIComponent(url.split('/')[3] ?? '');

export const startConnector = async (): Promise<BenchConnector> => {
  const waiting = new Map<string, (message: Buffer) => void>();
  let posts = 0;
  let puts = 0;

  const note = (request: IncomingMessage, message: Buffer): void => {
    if (request.method !== 'POST') {
      puts += 1;
      return;
    }
    posts += 1;
    const conversation = conversationOf(request);
    const hear = waiting.get(conversation);
    waiting.delete(conversation);
    hear?.(message);
  };

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const message = await buffer(request);
    note(request, message);
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(`{"id":"sent-${posts}"}`);
  };

  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = KEEP_MS;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    next: (conversation) =>
      new Promise((resolve) => {
        waiting.set(conversation, resolve);
      }),
    counts: () => ({ posts, puts }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
