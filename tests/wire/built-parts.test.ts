import assert from 'node:assert/strict';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type * as books from '../../bot/files/book-file.ts';
import { BUILT, bundle } from '../../bot/package/bundle.ts';
import { PROJECT, PROJECT_PATH } from '../../bot/project-folder.ts';
import { readAnswer, speak } from '../bot/http/speak.ts';
import { startKeyServer } from '../bot/teams/key-server.ts';
import { requestWith } from '../bot/teams/token-table.ts';
import { startEmulator } from '../storage/emulator.ts';
import { buttonOf, cardOf, refer } from '../support/walk-card.ts';
import { startIngestion } from './ingestion.ts';
import type { Env } from './server.ts';
import { openWorld, pause, until, type World } from './world.ts';

const within = async (env: Env, use: (world: World) => Promise<void>, preload?: URL): Promise<void> => {
  const world = await openWorld(env, join(PROJECT_PATH, BUILT.main));
  try {
    await world.start({ ERASURES_FILE: join(world.folder, 'erasures.jsonl') }, preload);
    await use(world);
  } finally {
    await world.close();
  }
};

/** What lies in the newest file that somebody was given a link to; it works once. */
const newestFile = async (world: World): Promise<readonly string[]> => {
  const links = (): readonly string[] =>
    [...JSON.stringify(world.connector.posts).matchAll(/\/files\/[\w-]+/g)].map(([link]) => link);
  await until('a link', () => links().length > 0);
  const answer = await fetch(`${world.server().url}${links().at(-1)}`);
  return Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())));
};

describe('what the built bot loads when it is first used', () => {
  before(() => bundle(PROJECT_PATH));

  it('makes a file of Excel', async () => {
    const folder = `${BUILT.folder}/book`;
    await bundle(PROJECT_PATH, 'bot/files/book-file.ts', folder);
    const { bookFile } = (await import(new URL(`${folder}/book-file.js`, PROJECT).href)) as typeof books;
    const { bytes } = await bookFile('2026-11', 'ML', { lines: [], withheld: 0 });
    assert.ok(Object.keys(unzipSync(bytes)).includes('xl/workbook.xml'));
  });

  it('makes a file of Word', () =>
    within({}, async (world) => {
      const { verb, data } = buttonOf(cardOf(await world.say('director', 'evaluering')), 'get-file');
      await world.press('director', verb, data);
      assert.ok((await newestFile(world)).includes('word/document.xml'));
    }));

  it('keeps what was said in Cosmos DB', async () => {
    const { endpoint, key, close } = await startEmulator();
    try {
      await within(
        { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_DATABASE: 'built' },
        async (world) => {
          assert.equal(world.server().logged('ready')[0]?.['store'], 'cosmos');
          assert.equal(await refer(world), 'ML-2026-001');
        },
      );
    } finally {
      await close();
    }
  });

  it('sends traces and metrics', async () => {
    const ingestion = await startIngestion();
    try {
      await within(ingestion.env, async (world) => {
        await refer(world);
        assert.deepEqual(await world.server().stop(), { code: 0, signal: null });
        const sent = ingestion.bodies.join('\n');
        for (const name of ['"turn"', 'command refer', 'store commit', 'mikrolaan.turn'])
          assert.ok(sent.includes(name), name);
        assert.deepEqual(world.server().logged('warning'), []);
      });
    } finally {
      ingestion.close();
    }
  });

  it('lets in who Teams vouches for, and nobody else', async () => {
    const keys = await startKeyServer();
    const env: Env = {
      MIKROLAN_NOW: undefined,
      NODE_ENV: 'production',
      MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
      OWN_KEY_SERVER: keys.url,
    };
    try {
      await within(
        env,
        async (world) => {
          const server = world.server();
          const ready = async (): Promise<boolean> => (await fetch(`${server.url}/readyz`)).status === 200;
          for (let tries = 0; tries < 100 && !(await ready()); tries += 1) await pause(100);
          const good = requestWith([keys.token()], { type: 'invoke', name: 'x/y' });
          assert.equal(readAnswer(await speak(server.port, good)).status, 501);
          const bare = requestWith([], { type: 'invoke', name: 'x/y' });
          assert.equal(readAnswer(await speak(server.port, bare)).status, 401);
          assert.deepEqual(server.logged('warning'), []);
        },
        new URL('own-keys.ts', import.meta.url),
      );
    } finally {
      await keys.close();
    }
  });
});
