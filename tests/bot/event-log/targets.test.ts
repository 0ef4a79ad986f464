import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { NotTaken, targetsFor, type HeadsSettings } from '../../../bot/event-log/targets.ts';
import { inTempFolder } from '../../storage/temp-folder.ts';

const only = (settings: HeadsSettings) => targetsFor(settings)[0] ?? assert.fail();

/** A receiver that answers with a status and writes down what came. */
const withReceiver = async (
  status: number,
  use: (url: string, taken: readonly string[]) => Promise<void>,
): Promise<void> => {
  const taken: string[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      taken.push([request.method, request.headers['content-type'], body].join(' '));
      response.writeHead(status, status === 302 ? { Location: '/elsewhere' } : {});
      response.end('Maria');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/heads`, taken);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

describe('where heads go out to', () => {
  it('is nowhere where nothing is set', () => assert.deepEqual(targetsFor({}), []));

  it('is a file that grows by a line each time', () =>
    inTempFolder(async (folder) => {
      const file = join(folder, 'heads.jsonl');
      const target = only({ file });
      await target.send('{"one":1}');
      await target.send('{"two":2}');
      assert.equal(await readFile(file, 'utf8'), '{"one":1}\n{"two":2}\n');
      await assert.rejects(only({ file: join(folder, 'no', 'folder') }).send('x'));
    }));

  it('is a receiver that gets the line as JSON', () =>
    withReceiver(201, async (url, taken) => {
      await only({ url }).send('{"one":1}');
      assert.deepEqual(taken, ['POST application/json {"one":1}']);
    }));

  it('fails where the receiver refuses, or would send us elsewhere', async () => {
    await withReceiver(503, (url) =>
      assert.rejects(
        only({ url }).send('{}'),
        (error) => error instanceof NotTaken && error.status === 503 && !error.message.includes('Maria'),
      ),
    );
    await withReceiver(302, async (url, taken) => {
      await assert.rejects(only({ url }).send('{}'));
      assert.equal(taken.length, 1);
    });
  });

  it('fails after 5 seconds without an answer', async function () {
    this.timeout(15_000);
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const from = performance.now();
    await assert.rejects(only({ url }).send('{}'));
    const ms = performance.now() - from;
    server.closeAllConnections();
    server.close();
    assert.ok(ms > 4_500 && ms < 8_000, `${ms}`);
  });
});
