import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server as HttpsServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { MARKED, assertUnmarked } from './marks.ts';
import { refer } from '../support/walk-card.ts';
import { openWorld, until, type World } from './world.ts';

const TLS = new URL('../support/tls/', import.meta.url);
/** Good for this machine alone, and worth nothing anywhere. */
const CERTIFICATE = fileURLToPath(new URL('certificate.pem', TLS));

/** Takes what Application Insights would, on this machine. */
const startIngestion = async (): Promise<{
  readonly server: HttpsServer;
  readonly url: string;
  readonly bodies: readonly string[];
}> => {
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
  return { server, bodies, url: `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/` };
};

describe('traces and metrics', () => {
  let world: World;
  let ingestion: Awaited<ReturnType<typeof startIngestion>>;
  before(async () => {
    ingestion = await startIngestion();
    const key = '00000000-1111-2222-3333-444444444444';
    world = await openWorld({
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${key};IngestionEndpoint=${ingestion.url}`,
      // On App Service, so that nobody asks the machine's network what it runs on.
      WEBSITE_SITE_NAME: 'mikrolaan',
      NODE_EXTRA_CA_CERTS: CERTIFICATE,
    });
    await world.start();
  });
  after(async () => {
    await world.close();
    ingestion.server.close();
    ingestion.server.closeAllConnections();
  });

  it('go out with names and outcomes of the product’s own, and nothing of a person or a case', async () => {
    const number = await refer(world, MARKED);
    await world.say('visitator', 'hej');
    await world.say('caseworker', `sag ${number}`);
    await until('the task card', () => world.connector.posts.length > 3);
    assert.deepEqual(await world.server().stop(), { code: 0, signal: null });
    const sent = ingestion.bodies.join('\n');
    for (const name of [
      '"turn"',
      'command refer',
      'store commit',
      'teams send',
      'mikrolaan.turn',
      'mikrolaan.command',
    ])
      assert.ok(sent.includes(name), `${name} is sent`);
    assertUnmarked(sent, 'telemetry');
    for (const trace of [
      number,
      'ML-2026',
      '127.0.0.1:9',
      'conversations',
      '00000000-0000-0000',
      'Maria',
      world.folder,
    ])
      assert.ok(!sent.includes(trace), trace);
    assert.equal(world.server().logged('warning').length, 0);
  });

  it('that cannot leave hold nothing up and lose nothing else', async () => {
    await world.start({ NODE_EXTRA_CA_CERTS: undefined });
    await world.say('caseworker', 'sager');
    assert.deepEqual(await world.server().stop(), { code: 0, signal: null });
    assert.equal(world.server().logged('telemetry-failed').length, 1);
    assert.equal(world.server().logged('turn')[0]?.['outcome'], 'answered');
  });
});
