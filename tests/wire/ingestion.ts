import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Env } from './server.ts';

const TLS = new URL('../support/tls/', import.meta.url);
/** Good for this machine alone, and worth nothing anywhere. */
const CERTIFICATE = fileURLToPath(new URL('certificate.pem', TLS));
const KEY = '00000000-1111-2222-3333-444444444444';

export interface Ingestion {
  /** For a bot that sends here. */
  readonly env: Env;
  /** What came so far, as text. */
  readonly bodies: readonly string[];
  close(): void;
}

/** Takes what Application Insights would, on this machine. */
export const startIngestion = async (): Promise<Ingestion> => {
  const bodies: string[] = [];
  const identity = { key: readFileSync(new URL('key.pem', TLS)), cert: readFileSync(CERTIFICATE) };
  const server = createServer(identity, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      bodies.push((request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString());
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ itemsReceived: 1, itemsAccepted: 1, errors: [] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  return {
    env: {
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${KEY};IngestionEndpoint=${url}`,
      // On App Service, so that nobody asks the machine's network what it runs on.
      WEBSITE_SITE_NAME: 'mikrolaan',
      NODE_EXTRA_CA_CERTS: CERTIFICATE,
    },
    bodies,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
