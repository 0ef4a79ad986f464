import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import { launch, type Env } from './server.ts';

/** A start that does not come off says why within 5 seconds on a quiet machine; milliseconds. */
const PATIENCE = Number(process.env['REFUSAL_MS'] ?? 20_000);

const PRODUCTION: Env = {
  NODE_ENV: 'production',
  MIKROLAN_NOW: undefined,
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
  ERASURES_FILE: '/nowhere/erasures.jsonl',
};

/** Settings that are wrong in themselves or together, and the variables that have to be named, each once. */
const SETTINGS: readonly (readonly [string, Env, readonly string[]])[] = [
  [
    'production and nothing else',
    { NODE_ENV: 'production', MIKROLAN_NOW: undefined },
    ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'ERASURES_FILE'],
  ],
  [
    'production with a key and a password',
    {
      ...PRODUCTION,
      COSMOS_ENDPOINT: 'https://bjergby.example',
      COSMOS_KEY: 'Noeglesaet-Q7',
      MicrosoftAppPassword: 'Kodeord-Q7',
    },
    ['COSMOS_KEY', 'MicrosoftAppPassword'],
  ],
  [
    'production with a bot that has a password',
    { ...PRODUCTION, MicrosoftAppType: 'SingleTenant' },
    ['MicrosoftAppType'],
  ],
  ['production misspelt', { ...PRODUCTION, NODE_ENV: 'prod', ERASURES_FILE: undefined }, ['NODE_ENV']],
  [
    'ids that are none, and a set clock',
    {
      ...PRODUCTION,
      MicrosoftAppId: 'Mikrolaan-Botten',
      MicrosoftAppTenantId: 'Bjergby-Kommune',
      MIKROLAN_NOW: '2027-03-01T08:00:00Z',
    },
    ['MicrosoftAppId', 'MicrosoftAppTenantId', 'MIKROLAN_NOW'],
  ],
  [
    'a database in the clear, and heads to a place of another kind',
    { ...PRODUCTION, COSMOS_ENDPOINT: 'http://bjergby.example', LOG_HEADS_URL: 'ftp://bjergby.example' },
    ['COSMOS_ENDPOINT', 'LOG_HEADS_URL'],
  ],
  [
    'a bot for anybody on a database for many',
    { COSMOS_ENDPOINT: 'https://bjergby.example' },
    ['COSMOS_ENDPOINT'],
  ],
  [
    'everything that can be wrong on one line',
    {
      NODE_ENV: 'Produktion-Q7',
      PORT: 'Sekretariatet',
      MIKROLAN_NOW: 'Forleden',
      FIRST_ADMINS: 'Kontorchefen',
      COSMOS_KEY: 'Noeglesaet-Q7',
      MicrosoftAppType: 'Enmandshaer',
    },
    ['NODE_ENV', 'PORT', 'MIKROLAN_NOW', 'FIRST_ADMINS', 'COSMOS_ENDPOINT', 'MicrosoftAppType'],
  ],
];

describe('a start with wrong settings', () => {
  let folder: string;
  let emulator: Emulator;
  let slowest = 0;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mikrolaan-refused-'));
    emulator = await startEmulator();
  });
  after(async () => {
    process.stdout.write(`    the slowest refusal took ${Math.round(slowest)} ms\n`);
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What it says when it ends, which it does in time, with code 1 and in sentences. */
  const refusal = async (env: Env): Promise<string> => {
    const begun = performance.now();
    const child = launch({ DATA_DIR: join(folder, 'data'), ...env });
    const patience = setTimeout(() => void child.kill(), 2 * PATIENCE);
    const { code } = await child.ended;
    clearTimeout(patience);
    const ms = performance.now() - begun;
    slowest = Math.max(slowest, ms);
    assert.equal(code, 1, child.output());
    assert.ok(ms < PATIENCE, `it took ${Math.round(ms)} ms`);
    assert.doesNotMatch(child.output(), / {4}at /, 'sentences for people, no stack');
    return child.output();
  };

  for (const [name, env, wanted] of SETTINGS)
    it(`${name}: names every fault at once`, async () => {
      const said = await refusal(env);
      const named = [...said.matchAll(/^ {2}(\w+): /gm)].map((match) => match[1]);
      assert.deepEqual(new Set(named), new Set(wanted), said);
      assert.equal(named.length, wanted.length, said);
      for (const value of Object.values(env))
        if (value !== undefined && value.length > 12) assert.ok(!said.includes(value), value);
    });

  it('a key that is not the database’s: says so', async () => {
    const key = Buffer.from('another').toString('base64');
    const refusing = createServer((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\n\r\n{}')),
    );
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    const address = refusing.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const said = await refusal({ COSMOS_ENDPOINT: `http://127.0.0.1:${port}`, COSMOS_KEY: key });
    refusing.close();
    assert.match(said, /Cosmos DB refuses \(401\)\. Look at: .*COSMOS_KEY/);
  });

  it('a database where nobody answers: says so, and does not wait for it', async () => {
    const said = await refusal({ COSMOS_ENDPOINT: 'http://127.0.0.1:9', COSMOS_KEY: emulator.key });
    assert.match(said, /does not answer in time \(ECONNREFUSED\)\. Look at: COSMOS_ENDPOINT/);
  });

  it('a data folder that is a file: names it', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    assert.match(await refusal({ DATA_DIR: file }), /DATA_DIR/);
  });

  it('programmes that are not there: names the setting', async () => {
    const said = await refusal({ DATA_DIR: join(folder, 'p'), PROGRAMMES: join(folder, 'nothing-here') });
    assert.match(said, /programmes/);
  });

  it('a list of erasures that cannot be written: names the setting', async () => {
    const said = await refusal({
      DATA_DIR: join(folder, 'e'),
      ERASURES_FILE: join(folder, 'none', 'list.jsonl'),
    });
    assert.match(said, /^ERASURES_FILE: .*\(ENOENT\)/);
  });

  it('a port that another has: names it', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    assert.match(
      await refusal({ DATA_DIR: join(folder, 'q'), PORT: port }),
      /cannot listen on its port \(EADDRINUSE\)\. .* PORT/,
    );
    taken.close();
  });
});
