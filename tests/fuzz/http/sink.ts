import { createServer } from 'node:http';

/** A connector that takes everything and keeps nothing. */
export const startSink = async (): Promise<{ readonly url: string; close(): Promise<void> }> => {
  const server = createServer({ keepAliveTimeout: 1_000 }, (request, response) => {
    request.resume();
    // Not chained: restify, once imported, makes writeHead return nothing.
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end('{"id":"x"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
