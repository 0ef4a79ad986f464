import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { httpClient } from '../../storage/cosmos-http.ts';
import { LINE_RESET, lineOver } from '../../storage/cosmos-line.ts';

const served = async (answer: RequestListener, ask: (url: string) => Promise<void>): Promise<void> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/dbs/a?b=c`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

/** Says what came, as a service that finds a condition broken. */
const echoing: RequestListener = (request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const { method, url, headers } = request;
    response.writeHead(412, { etag: '"e"', 'x-ms-substatus': '1002' });
    response.end(JSON.stringify([method, url, headers['if-match'], String(Buffer.concat(parts))]));
  });
};

describe('how requests reach Cosmos DB', () => {
  it('carries method, address, headers and body there, and the answer back', async () => {
    await served(echoing, async (url) => {
      const client = await httpClient();
      const headers = createHttpHeaders({ 'If-Match': '"before"' });
      const got = await client.sendRequest(
        createPipelineRequest({ url, method: 'PUT', headers, body: 'ærø' }),
      );
      assert.equal(got.status, 412);
      assert.deepEqual(got.headers.toJSON()['x-ms-substatus'], '1002');
      assert.equal(got.headers.get('ETag'), '"e"');
      assert.deepEqual(JSON.parse(got.bodyAsText ?? ''), ['PUT', '/dbs/a?b=c', '"before"', 'ærø']);
    });
  });

  it('is told that a line broke before the answer was there, once, and asks nothing again', async () => {
    let asked = 0;
    const cutting: RequestListener = ({ socket }) => {
      asked += 1;
      socket.destroy();
    };
    await served(cutting, async (url) => {
      const line = lineOver(await httpClient());
      await assert.rejects(line.sendRequest(createPipelineRequest({ url, method: 'GET' })), {
        code: LINE_RESET,
      });
    });
    assert.equal(asked, 1);
  });

  it('gives a request up as the SDK knows it', async () => {
    await served(
      () => undefined,
      async (url) => {
        const client = await httpClient();
        const stopped = new AbortController();
        setTimeout(() => stopped.abort(), 30);
        const request = createPipelineRequest({ url, abortSignal: stopped.signal });
        await assert.rejects(client.sendRequest(request), { name: 'AbortError' });
      },
    );
  });
});
