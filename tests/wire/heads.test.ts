import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assess, refer } from '../support/walk-card.ts';
import { openWorld, until } from './world.ts';

const TOOL = fileURLToPath(new URL('../../bot/event-log.ts', import.meta.url));

describe('the heads of the event log', () => {
  it('are written once a day by a real bot, whatever restarts, and the log is proved while it runs', async () => {
    const world = await openWorld();
    const file = join(world.folder, 'heads.jsonl');
    const lines = async (): Promise<readonly string[]> =>
      (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
    try {
      for (let start = 1; start <= 3; start += 1) {
        const server = await world.start({ LOG_HEADS_FILE: file });
        if (start === 1) await until('the heads', () => server.logged('heads-sent').length === 1);
        if (start === 2) await assess(world, await refer(world));
        if (start < 3) await server.stop();
      }
      assert.equal((await lines()).length, 1);
      const env = { PATH: process.env['PATH'], DATA_DIR: world.folder };
      const { status, stdout } = spawnSync(process.execPath, [TOOL, 'verify', '--heads', file], { env });
      assert.match(
        String(stdout),
        /^programme:ishoej-2015\n {2}entries {2}2\n {2}head {5}2 \S{43} \S+\n {2}whole\nmembers\n {2}entries {2}1\n {2}head {5}1 \S{43} \S+\n {2}whole\n$/,
      );
      assert.equal(status, 0);
    } finally {
      await world.close();
    }
  });
});
