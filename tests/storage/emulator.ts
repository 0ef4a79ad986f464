import type { ServerOptions } from 'node:http';
import { createHttpServer } from '@vercel/cosmosdb-server';

export interface Emulator {
  readonly endpoint: string;
  readonly key: string;
  close(): Promise<void>;
}

/** Speaks the protocol of Cosmos DB from memory on a free loopback port. Without keepAlive it closes every connection. */
export const startEmulator = async (): Promise<Emulator> => {
  const options: ServerOptions = { keepAlive: true };
  const server = createHttpServer(options);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    key: Buffer.from('any key will do').toString('base64'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
