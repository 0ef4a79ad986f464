import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTempFolder } from '../storage/temp-folder.ts';

const urlOf = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** A process that keeps what it imports, says some of it, and goes on. */
const PROGRAM = (folder: string): string => `
  import { keepCompiled, writeCompiledSoon } from ${urlOf('../../bot/compiled.ts')};
  keepCompiled(${JSON.stringify(folder)});
  const { EMPTY_HEAD } = await import(${urlOf('../../domain/head.ts')});
  writeCompiledSoon(0);
  setTimeout(() => process.stdout.write(JSON.stringify(EMPTY_HEAD)), 50);
  setInterval(() => undefined, 1_000);`;

/** Kills it from outside, for a process that kills itself writes first; resolves to what it said. */
const runIn = async (folder: string): Promise<string> => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM(folder)], {
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit'),
  ])) as readonly unknown[];
  child.kill('SIGKILL');
  return String(said);
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('what a bot has compiled', () => {
  it('is kept for the next start, also of a process that is killed', () =>
    inTempFolder(async (folder) => {
      const cache = join(folder, 'kept');
      assert.match(await runIn(cache), /"seq":0/);
      assert.ok(filesIn(cache).length > 0, 'nothing was kept');
      assert.match(await runIn(cache), /"seq":0/);
    }));

  it('is not kept where the folder cannot be, and the bot starts all the same', () =>
    inTempFolder(async (folder) => {
      const cache = join(folder, 'taken');
      writeFileSync(cache, 'a file');
      assert.match(await runIn(cache), /"seq":0/);
      assert.deepEqual(filesIn(folder), ['taken']);
    }));
});
