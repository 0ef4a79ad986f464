import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markStore } from '../../bot/seed.ts';
import { openStore } from '../../storage/open.ts';
import { launch, startServer, type Env } from './server.ts';

const REAL: Env = {
  NODE_ENV: 'production',
  MIKROLAN_NOW: undefined,
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
  ERASURES_FILE: join(tmpdir(), 'mikrolaan-erasures.jsonl'),
};

const marked = async (folder: string, kind: 'demo' | 'real'): Promise<string> => {
  const store = await openStore({ kind: 'sqlite', folder });
  await markStore(store, kind);
  await store.close();
  return folder;
};

describe('a start that is refused', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mikrolaan-start-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const ending = async (env: Env): Promise<{ readonly code: number | null; readonly output: string }> => {
    const child = launch({ DATA_DIR: join(folder, 'data'), ...env });
    const { code } = await child.ended;
    return { code, output: child.output() };
  };

  it('does not open real data in local mode, nor demo data in production', async () => {
    const real = await marked(join(folder, 'real'), 'real');
    const demo = await marked(join(folder, 'demo'), 'demo');
    const [local, production] = await Promise.all([
      ending({ DATA_DIR: real }),
      ending({ ...REAL, DATA_DIR: demo }),
    ]);
    assert.equal(local.code, 1);
    assert.match(local.output, /holds real data/);
    assert.equal(production.code, 1);
    assert.match(production.output, /holds demo data/);
  });

  it('does not share a data folder: says so, and the first one goes on', async () => {
    const env = { DATA_DIR: join(folder, 'shared') };
    const first = await startServer(env);
    const second = await ending(env);
    assert.equal(second.code, 1);
    assert.match(second.output, /already used by another process/);
    assert.equal((await fetch(`${first.url}/readyz`)).status, 200);
    assert.deepEqual(await first.stop(), { code: 0, signal: null });
  });
});
